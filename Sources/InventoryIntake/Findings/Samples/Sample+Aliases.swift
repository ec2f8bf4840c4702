extension Sample {
  static let aliasesText = """
    {
      "format": "onestop.aliases/1",
      "aliases": [
        {"kind": "column", "means": "quantity", "words": ["SL thực tế"]},
        {"kind": "column", "means": "unused", "words": ["Nguồn gốc"], "units": ["yen-lu"]},
        {"kind": "item", "means": "name-signboard", "words": ["Bảng hiệu cổng"]},
        {"kind": "condition", "means": "usable", "words": ["Tạm được"], "units": ["tan-lieu", "dong-son"],
         "note": {"vi": "Cách ghi của hai phường.", "en": "As two wards write."}},
        {"kind": "value", "attribute": "ground-colour", "means": "red", "words": ["đỏ đô"]},
        {"kind": "unitOfMeasure", "means": "cái", "words": ["tấm"]}
      ]
    }

    """
}
