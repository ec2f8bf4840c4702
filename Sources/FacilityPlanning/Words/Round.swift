/// One collection of inventories, named by its month: `2025-02`.
package struct Round: Sendable, Hashable, Comparable, LosslessStringConvertible {
  package let year: Int
  package let month: Int

  /// Reads `2025-02`.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let date = CalendarDate("\(parts[0])-\(parts[1])-01")
    else { return nil }
    self.year = date.year
    self.month = date.month
  }

  /// The same month of another year; nothing for a year that dates do not have.
  package func moved(to year: Int) -> Round? {
    CalendarDate(year: year, month: month, day: 1).map { Round(year: $0.year, month: $0.month) }
  }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// The month after; absent after the last that can be written.
  package var next: Round? {
    let (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    return Round("\(year)-\(month < 10 ? "0" : "")\(month)")
  }

  package static func < (left: Round, right: Round) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
