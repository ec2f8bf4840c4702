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
