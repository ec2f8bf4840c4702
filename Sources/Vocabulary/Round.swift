/// One collection of inventories, named by its month: `2025-02`.
package struct Round: Sendable, Hashable, Comparable, LosslessStringConvertible {
  private let firstDay: CalendarDate

  /// Reads `2025-02`.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let date = CalendarDate("\(parts[0])-\(parts[1])-01")
    else { return nil }
    firstDay = date
  }

  package var year: Int { firstDay.year }
  package var month: Int { firstDay.month }

  /// The same month of another year; nothing for a year that dates do not have.
  package func moved(to year: Int) -> Round? {
    CalendarDate(year: year, month: month, day: 1).map { Round(firstDay: $0) }
  }

  private init(firstDay: CalendarDate) { self.firstDay = firstDay }

  /// The month in which a day lies.
  package init(containing day: CalendarDate) {
    firstDay = CalendarDate(year: day.year, month: day.month, day: 1) ?? day
  }

  /// The months since the year 0, the first being 0.
  private var months: Int { year * 12 + month - 1 }

  /// The number of months from an earlier round to this one.
  package func months(since earlier: Round) -> Int { months - earlier.months }

  /// The round so many months later, or earlier if negative; the last month that dates have if it would be beyond them.
  package func adding(months count: Int) -> Round {
    let (sum, overflow) = months.addingReportingOverflow(count)
    let months = overflow ? Self.lastMonth : max(0, min(sum, Self.lastMonth))
    return CalendarDate(year: months / 12, month: months % 12 + 1, day: 1).map { Round(firstDay: $0) } ?? self
  }

  private static let lastMonth = 2_199 * 12 + 11

  package var description: String { "\(year)-\(month.digits(2))" }

  /// The month after; absent after the last that can be written.
  package var next: Round? {
    let (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    return CalendarDate(year: year, month: month, day: 1).map { Round(firstDay: $0) }
  }

  /// The last day of the month.
  package var lastDay: CalendarDate {
    (28...31).compactMap { CalendarDate(year: year, month: month, day: $0) }.last ?? firstDay
  }

  package static func < (left: Round, right: Round) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension Round {
  /// The month as documents name it: "tháng 02/2025", "February 2025".
  package var name: LocalizedText {
    LocalizedText(
      vi: "tháng \(month.digits(month < 3 ? 2 : 1))/\(year)",
      en: "\(CalendarDate.monthNames[month - 1]) \(year)"
    )
  }
}

extension Round {
  /// The month in figures, as forms hold it: "02/2025", and "2025-02" in English.
  package var figures: LocalizedText {
    LocalizedText(vi: "\(month.digits(2))/\(year)", en: description)
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
      vi: "ngày \(day.digits(2)) tháng \(month < 3 ? "0" : "")\(month) năm \(year)",
      en: "\(day) \(Self.monthNames[month - 1]) \(year)"
    )
  }

  /// The day in figures, as tables and brackets hold it.
  package var figures: LocalizedText {
    LocalizedText(
      vi: "\(day.digits(2))/\(month.digits(month < 3 ? 2 : 1))/\(year)",
      en: "\(day) \(Self.monthNames[month - 1]) \(year)"
    )
  }
}
