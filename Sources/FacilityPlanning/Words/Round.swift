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

  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

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
