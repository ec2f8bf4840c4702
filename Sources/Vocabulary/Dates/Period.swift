/// The days from one to another, both included; open where a day is absent.
package struct Period: Sendable, Hashable {
  package var from: CalendarDate?
  package var until: CalendarDate?

  /// All days.
  package static let always = Period()

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the last day comes before the first, so that the period holds no day.
  package var isReversed: Bool {
    guard let from, let until else { return false }
    return until < from
  }

  package func contains(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// Tells whether two periods share a day; a reversed one shares none.
  package func overlaps(_ other: Period) -> Bool {
    guard !isReversed, !other.isReversed else { return false }
    let startsInTime = other.until.flatMap { end in from.map { $0 <= end } } ?? true
    let endsInTime = until.flatMap { end in other.from.map { $0 <= end } } ?? true
    return startsInTime && endsInTime
  }
}
