/// Days as spreadsheets count them: 1 January 1900 is 1.
enum SerialDay {
  /// The number of a day of the calendar.
  ///
  /// Spreadsheets count a 29 February 1900 that never was; days before it have another number in each program, and none
  /// here.
  ///
  ///     SerialDay.number(year: 2025, month: 2, day: 20)   // 45708
  static func number(year: Int, month: Int, day: Int) -> Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    let number = daysBefore(year) - daysBefore(1900) + daysBefore(month, in: year) + day + 1
    return number > 60 ? number : nil
  }

  /// The days from the year 1 to the beginning of a year.
  private static func daysBefore(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static func daysBefore(_ month: Int, in year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, in: year) }
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
