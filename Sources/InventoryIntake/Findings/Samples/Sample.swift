/// A file of a small workspace without a finding, from which most examples are made by changing one thing.
package enum Sample: Sendable, Hashable, CaseIterable {
  case csv
  case json
  case workbook
  case register
  case criteria
  case prices
  case quotes
  case policy
  case aliases
  case rules
  case waivers
  case decision

  /// The path in the workspace.
  package var file: String {
    switch self {
    case .csv: "2025-02/tan-lieu.csv"
    case .json: "2025-02/tan-lieu.json"
    case .workbook: "2025-02/tan-lieu.xlsx"
    case .register: "register.json"
    case .criteria: "criteria.json"
    case .prices: "prices.csv"
    case .quotes: "quotes.csv"
    case .policy: "policy.json"
    case .aliases: "aliases.json"
    case .rules: "rules.json"
    case .waivers: "waivers.json"
    case .decision: "decisions/2025-02.csv"
    }
  }

  /// The content; of a workbook, its parts.
  package var text: String {
    switch self {
    case .csv: Self.csvText
    case .json: Self.jsonText
    case .workbook: Self.workbookText
    case .register: Self.registerText
    case .criteria: Self.criteriaText
    case .prices: Self.pricesText
    case .quotes: Self.quotesText
    case .policy: Self.policyText
    case .aliases: Self.aliasesText
    case .rules: Self.rulesText
    case .waivers: Self.waiversText
    case .decision: Self.decisionText
    }
  }

  /// The file that a text of the sample makes.
  func bytes(of text: String) -> [UInt8] { self == .workbook ? SampleWorkbook.bytes(of: text) : Array(text.utf8) }

  /// The sample as a file.
  package var bytes: [UInt8] { bytes(of: text) }

  /// The text with the first occurrence of some words changed.
  func text(replacing old: String, with new: String) -> String {
    precondition(text.contains(old), "\(file) does not contain '\(old)'")
    return text.replacing(old, with: new, maxReplacements: 1)
  }
}

extension Sample {
  static let aliasesText = """
    {
      "format": "onestop.aliases/1",
      "aliases": [
        {"kind": "column", "means": "quantity", "words": ["SL thực tế"]},
        {"kind": "column", "means": "unused", "words": ["Nguồn gốc"], "units": ["yen-lu"]},
        {"kind": "item", "means": "name-signboard", "words": ["Bảng hiệu cổng"]},
        {"kind": "condition", "means": "usable", "words": ["Loại B"], "units": ["tan-lieu", "dong-son"],
         "note": {"vi": "Cách ghi của hai phường.", "en": "As two wards write."}},
        {"kind": "value", "attribute": "ground-colour", "means": "red", "words": ["đỏ đô"]},
        {"kind": "unitOfMeasure", "means": "cái", "words": ["tấm"]}
      ]
    }

    """
}

extension Sample {
  static let pricesText = """
    item,name_vi,name_en,unit_of_measure,low,base,high,vat_included,class,useful_life_years,source,date,assumption
    name-signboard,Biển tên trụ sở,Name signboard,cái,3000000,6850000,12000000,yes,tool,8,Minh họa,2025-02-10,yes
    signboard-repair,Sửa biển tên,Repair of a signboard,cái,1500000,2350000,4000000,yes,repair,,Minh họa,2025-02-10,yes
    room-renovation,Cải tạo phòng,Renovation of a room,m2,1500000,2500000,4000000,yes,upgrade,,Minh họa,2025-02-10,yes
    counter-computer,Máy tính,Computer,bộ,12000000,15000000,20000000,yes,equipment,5,Minh họa,2025-02-10,yes

    """

  static let quotesText = """
    item,supplier,date,unit_price,vat_included,file
    counter-computer,Công ty A,2025-02-12,14500000,yes,bao-gia-a.pdf
    counter-computer,Công ty B,2025-02-13,15200000,yes,
    name-signboard,Công ty C,2025-02-11,6500000,yes,

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

extension Sample {
  static let rulesText = """
    {
      "format": "onestop.rules/1",
      "note": {"vi": "Trích để minh họa.", "en": "An excerpt for illustration."},
      "grounds": [
        {"id": "one-stop-identity", "use": "cited", "validFrom": "2022-04-14",
         "name": {"vi": "Công văn số 2319/VPCP-KSTT", "en": "Official Letter 2319/VPCP-KSTT"}, "source": "Công văn"},
        {"id": "state-budget-law", "use": "cited", "source": "Luật số 83/2015/QH13",
         "name": {"vi": "Luật Ngân sách nhà nước số 83/2015/QH13", "en": "State Budget Law 83/2015/QH13"},
         "validFrom": "2017-01-01", "validUntil": "2025-12-31"},
        {"id": "state-budget-law", "use": "cited", "source": "Luật số 89/2025/QH15", "validFrom": "2026-01-01",
         "name": {"vi": "Luật Ngân sách nhà nước số 89/2025/QH15", "en": "State Budget Law 89/2025/QH15"}}
      ],
      "fixedAssets": [
        {"id": "fixed-asset", "minimumValue": 10000000, "minimumLifeYears": 1, "validFrom": "2023-06-10",
         "basis": {"vi": "Thông tư số 23/2023/TT-BTC", "en": "Circular 23/2023/TT-BTC"}, "source": "Thông tư"}
      ],
      "procurement": [
        {"id": "direct-appointment", "route": {"vi": "Chỉ định thầu", "en": "Direct appointment"}, "upTo": 500000000,
         "scope": "estimate", "classes": ["equipment", "tool"], "validFrom": "2025-08-04",
         "basis": {"vi": "Nghị định số 214/2025/NĐ-CP", "en": "Decree 214/2025/NĐ-CP"}, "source": "Nghị định"}
      ],
      "ceilings": [
        {"id": "computer", "name": {"vi": "Máy vi tính", "en": "Computer"}, "amount": 20000000,
         "items": ["counter-computer"], "validFrom": "2025-07-01",
         "basis": {"vi": "Quyết định số 15/2025/QĐ-TTg", "en": "Decision 15/2025/QĐ-TTg"}, "source": "Quyết định"}
      ],
      "norms": [
        {"id": "specialised", "kind": "specialised", "items": ["name-signboard"], "validFrom": "2025-07-01",
         "guidance": {"vi": "Định mức do tỉnh quy định.", "en": "The province sets the norm."},
         "basis": {"vi": "Quyết định số 15/2025/QĐ-TTg", "en": "Decision 15/2025/QĐ-TTg"}, "source": "Quyết định"}
      ],
      "classes": [
        {"class": "upgrade", "validFrom": "2021-09-15", "assumption": true,
         "guidance": {"vi": "Không dùng kinh phí bảo trì.", "en": "Not paid from maintenance money."},
         "basis": {"vi": "Thông tư số 65/2021/TT-BTC", "en": "Circular 65/2021/TT-BTC"}, "source": "Thông tư"}
      ],
      "surveys": [
        {"id": "yearly-survey", "opens": "2025-10-02", "closes": "2025-10-04", "assumption": true,
         "basis": {"vi": "Lịch năm 2024", "en": "The days of 2024"}, "source": "Báo Bắc Giang"}
      ]
    }

    """
}

extension Sample {
  static let waiversText = """
    {
      "format": "onestop.waivers/1",
      "waivers": [
        {"unit": "tan-lieu", "requirement": "name-signboard", "attribute": "text", "until": "2025-06-30",
         "reason": {"vi": "Chờ sắp xếp đơn vị hành chính.", "en": "Waits for the reorganisation."},
         "grantedBy": "Chủ tịch UBND thành phố"},
        {"unit": "yen-lu", "requirement": "counter-computer", "until": "2025-03-31",
         "reason": {"vi": "Đang mua sắm.", "en": "Being bought."}, "grantedBy": "Phòng Nội vụ"}
      ]
    }

    """
}

extension Sample {
  static let decisionText = """
    Số quyết định,118/QĐ-UBND
    Ngày quyết định,2025-03-20
    Tờ trình,proposals/2025-02
    TT,Đơn vị,Yêu cầu,Biện pháp,SL đề nghị,Số tiền đề nghị (đồng),SL duyệt,Số tiền duyệt (đồng),Lý do cắt giảm,Số hợp đồng,Ngày hợp đồng,Giá trị hợp đồng (đồng),Nhà cung cấp,SL nghiệm thu,Ngày nghiệm thu,Đã thanh toán (đồng),Ngày thanh toán,Lý do hủy,Ngày hủy
    1,Phường Tân Liễu,Có biển tên đúng quy cách,Mua mới,1,5035000,1,5035000,,05/HĐ,2025-04-02,6600000,Công ty A,1,2025-04-14,4800000,2025-04-25,,
    2,Xã Yên Lư,Mỗi quầy một máy tính,Mua mới,3,42525000,2,28350000,Chuyển sang năm sau,,,,,,,,,,
    Cộng,,,,,47560000,,,,,,,,,,,,,

    """
}
