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
