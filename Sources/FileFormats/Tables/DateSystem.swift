/// The day from which a workbook counts days.
package enum DateSystem: Sendable, Hashable {
  /// Day 1 is 1 January 1900, and day 60 is a 29 February 1900 that never was.
  case since1900
  /// Day 0 is 1 January 1904, as on the first Macintosh.
  case since1904
}

extension Cell.Moment {
  private static let millisecondsPerDay = 86_400_000
  /// The number of days before the year 10000, which no spreadsheet shows.
  private static let endOfDays = 2_958_466.0

  /// Reads a number of days as a spreadsheet shows it in a format of dates.
  ///
  /// - Returns: nothing if a spreadsheet shows no date for it: below zero, or beyond the year 9999.
  package init?(serial: Double, in system: DateSystem) {
    let start = system == .since1904 ? 1_462.0 : 0
    guard serial >= 0, serial + start < Self.endOfDays else { return nil }
    let total = Int((serial * Double(Self.millisecondsPerDay)).rounded())
    let (days, milliseconds) = total.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
    if days == 0, system == .since1900 {
      self.init(kind: .time, milliseconds: milliseconds)
      return
    }
    let kind = milliseconds == 0 ? Kind.day : .dayAndTime
    let day = system == .since1904 ? days + 1_462 : days
    if day == 60 {
      self.init(kind: kind, year: 1900, month: 2, day: 29, milliseconds: milliseconds)
      return
    }
    let date = Self.date(daysSince1899: day < 60 ? day + 1 : day)
    guard date.year <= 9999 else { return nil }
    self.init(kind: kind, year: date.year, month: date.month, day: date.day, milliseconds: milliseconds)
  }

  /// Reads a number of days as a length of time.
  ///
  /// - Returns: nothing below zero, or beyond the range of dates.
  package init?(durationInDays days: Double) {
    guard days >= 0, days < Self.endOfDays else { return nil }
    self.init(kind: .duration, milliseconds: Int((days * Double(Self.millisecondsPerDay)).rounded()))
  }

  /// The day of the calendar a number of days after 30 December 1899.
  ///
  /// Hinnant's `civil_from_days`: eras of 400 years that begin on 1 March.
  private static func date(daysSince1899 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 693_899
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
