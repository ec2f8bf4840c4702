extension Sample {
  static let registerText = """
    {
      "format": "onestop.register/1",
      "note": {"vi": "Số liệu minh họa.", "en": "Illustrative figures."},
      "authority": {
        "name": {"vi": "Phòng Nội vụ thành phố Bắc Giang", "en": "Department of Home Affairs of Bac Giang City"},
        "superior": {"vi": "Ủy ban nhân dân thành phố Bắc Giang", "en": "People's Committee of Bac Giang City"},
        "place": {"vi": "Bắc Giang", "en": "Bac Giang"},
        "addressee": {"vi": "Ủy ban nhân dân thành phố Bắc Giang", "en": "People's Committee of Bac Giang City"},
        "assumption": true
      },
      "city": {"vi": "thành phố Bắc Giang", "en": "Bac Giang City"},
      "baselineYear": 2024,
      "units": [
        {"code": "tan-lieu", "name": {"vi": "Phường Tân Liễu", "en": "Tan Lieu Ward"}, "kind": "ward",
         "recognisedStar": 1, "otherScore": 70, "counters": 4, "residents": 7100,
         "predecessors": [{"name": {"vi": "Xã Tân Liễu", "en": "Tan Lieu Commune"}, "until": "2024-12-31"}],
         "assumption": true},
        {"code": "dong-son", "name": {"vi": "Phường Đồng Sơn", "en": "Dong Son Ward"}, "kind": "ward",
         "recognisedStar": 2, "otherScore": 74, "counters": 4, "residents": 8200, "assumption": true},
        {"code": "yen-lu", "name": {"vi": "Xã Yên Lư", "en": "Yen Lu Commune"}, "kind": "commune",
         "recognisedStar": 0, "otherScore": 66, "counters": 3, "residents": 15000, "assumption": true}
      ]
    }

    """
}
