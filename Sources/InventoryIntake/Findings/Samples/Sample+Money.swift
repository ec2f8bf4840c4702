extension Sample {
  static let pricesText = """
    item,name_vi,name_en,unit_of_measure,low,base,high,vat_included,class,useful_life_years,source,date,assumption
    name-signboard,Biển tên trụ sở,Name signboard,cái,3000000,6850000,12000000,yes,tool,8,Minh họa,2025-02-10,yes
    signboard-repair,Sửa biển tên,Repair of a signboard,cái,1500000,2350000,4000000,yes,repair,,Minh họa,2025-02-10,yes
    room-renovation,Cải tạo phòng,Renovation of a room,m2,1500000,2500000,4000000,yes,upgrade,,Minh họa,2025-02-10,yes
    counter-computer,Máy tính,Computer,bộ,12000000,15000000,20000000,yes,equipment,5,Minh họa,2025-02-10,yes

    """

  static let policyText = """
    {
      "format": "onestop.policy/1",
      "budget": 150000000,
      "assumption": true,
      "goals": [
        {"goal": "floor", "stars": 2},
        {"goal": "upgrades", "targetPercent": 20},
        {"goal": "retain"},
        {"goal": "essentials"},
        {"goal": "stars"},
        {"goal": "uniformity"},
        {"goal": "points"},
        {"goal": "cost"}
      ],
      "costShare": {"ward": 70, "commune": 90},
      "contingencyPercent": 5,
      "rounding": 1000,
      "locks": [
        {"unit": "yen-lu", "requirement": "counter-computer", "action": "fund",
         "reason": {"vi": "Đã cam kết.", "en": "Promised."}}
      ]
    }

    """
}
