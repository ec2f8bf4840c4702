extension Round {
  /// The month as documents name it: "tháng 02/2025", "February 2025".
  package var name: LocalizedText {
    LocalizedText(
      vi: "tháng \(month < 10 ? "0" : "")\(month)/\(year)",
      en: "\(CalendarDate.monthNames[month - 1]) \(year)"
    )
  }
}

extension Round {
  /// The month in figures, as forms hold it: "02/2025", and "2025-02" in English.
  package var figures: LocalizedText {
    LocalizedText(vi: "\(month < 10 ? "0" : "")\(month)/\(year)", en: description)
  }
}

extension CalendarDate {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The day as official documents write it: "ngày 05 tháng 02 năm 2025"; days below 10 and the months 1 and 2 take a
  /// leading zero (Decree 30/2020/NĐ-CP).
  package var name: LocalizedText {
    LocalizedText(
      vi: "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)",
      en: "\(day) \(Self.monthNames[month - 1]) \(year)"
    )
  }

  /// The day in figures, as tables and brackets hold it.
  package var figures: LocalizedText {
    LocalizedText(
      vi: "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)",
      en: "\(day) \(Self.monthNames[month - 1]) \(year)"
    )
  }
}
