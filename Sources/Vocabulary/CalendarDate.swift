/// A day of the Gregorian calendar, without a time and without a zone.
package struct CalendarDate: Sendable, Hashable, Comparable, LosslessStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Makes a day that exists.
  ///
  /// - Returns: nothing for a day that no calendar has, like 30 February, or a year outside 1900–2199.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-02-14`.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, description.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }),
      parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var description: String { "\(year)-\(month.digits(2))-\(day.digits(2))" }

  /// The day before; the same day if it is the first that dates have.
  package var dayBefore: CalendarDate {
    let (lastYear, lastMonth) = month > 1 ? (year, month - 1) : (year - 1, 12)
    let ends = (28...31).reversed().lazy.compactMap { CalendarDate(year: lastYear, month: lastMonth, day: $0) }
    return CalendarDate(year: year, month: month, day: day - 1) ?? ends.first ?? self
  }

  /// The days from an earlier day to this one; negative if it is later.
  ///
  ///     day.days(since: day)   // 0
  package func days(since earlier: CalendarDate) -> Int { ordinal - earlier.ordinal }

  /// The number of the day in the calendar, in which the year begins with March so that leap days come last.
  private var ordinal: Int {
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
  }

  /// The day after; the same day if it is the last that dates have.
  package var dayAfter: CalendarDate {
    let (nextYear, nextMonth) = month < 12 ? (year, month + 1) : (year + 1, 1)
    return CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: nextYear, month: nextMonth, day: 1) ?? self
  }

  /// The day so many days later.
  ///
  /// - Complexity: O(*n*) for *n* days.
  package func adding(days count: Int) -> CalendarDate { (0..<max(0, count)).reduce(self) { day, _ in day.dayAfter } }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

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
