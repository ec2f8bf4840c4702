import Vocabulary

extension Cell {
  /// A day, a time of day, both, or a length of time, as a spreadsheet keeps them.
  ///
  ///     Cell.Moment(serial: 44_362, in: .since1900)?.description     // "2021-06-15"
  ///     Cell.Moment(serial: 44_362.5, in: .since1900)?.description   // "2021-06-15T12:00:00"
  ///     Cell.Moment(serial: 0.25, in: .since1900)?.description       // "06:00:00"
  package struct Moment: Sendable, Hashable {
    /// What is told.
    package enum Kind: String, Sendable, Hashable {
      /// A day of the calendar.
      case day = "date"
      /// A day and a time on it.
      case dayAndTime = "datetime"
      /// A time of day, without a day.
      case time
      /// A length of time.
      case duration
    }

    /// What is told: a day, a time, both, or a length.
    package let kind: Kind
    private let storedYear: Int16
    private let storedMonth: Int8
    private let storedDay: Int8
    /// The milliseconds since midnight, or the length.
    package let milliseconds: Int

    /// Makes a moment from a day of the calendar, which is not checked, and a time.
    init(kind: Kind, year: Int = 0, month: Int = 0, day: Int = 0, milliseconds: Int = 0) {
      self.kind = kind
      self.storedYear = Int16(truncatingIfNeeded: year)
      self.storedMonth = Int8(truncatingIfNeeded: month)
      self.storedDay = Int8(truncatingIfNeeded: day)
      self.milliseconds = milliseconds
    }
  }
}

extension Cell.Moment {
  /// The year; 0 without a day.
  package var year: Int { Int(storedYear) }
  /// The month, from 1; 0 without a day.
  package var month: Int { Int(storedMonth) }
  /// The day of the month, from 1; 0 without a day.
  package var day: Int { Int(storedDay) }
}

extension Cell.Moment: CustomStringConvertible {
  /// The moment as ISO 8601 writes it: `2021-06-15`, `2021-06-15T08:30:00` or `08:30:00`; a length as `36:00:00`.
  package var description: String {
    switch kind {
    case .day: dayText
    case .dayAndTime: dayText + "T" + timeText
    case .time, .duration: timeText
    }
  }

  private var dayText: String { year.digits(4) + "-" + month.digits(2) + "-" + day.digits(2) }

  private var timeText: String {
    let seconds = milliseconds / 1_000
    let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0.digits(2) }.joined(separator: ":")
    let rest = milliseconds % 1_000
    return rest == 0 ? time : time + "." + rest.digits(3)
  }
}

extension Cell.Moment {
  /// Reads a day, a time or both as ISO 8601 writes them: `2021-06-15`, `2021-06-15T08:30:00.5Z`, `08:30`.
  ///
  /// A `Z` says nothing here: a cell has no time zone. Parts of a second are rounded to milliseconds, as those of a number
  /// of days are, so that 23:59:59.9999 is the midnight that follows.
  ///
  /// - Returns: nothing if the text is no such moment, or there is no such day.
  package init?(iso8601 text: String) {
    // A day without a time is the usual case.
    if text.utf8.count == 10, let day = Self.day(Substring(text)) {
      self.init(kind: .day, year: day.year, month: day.month, day: day.day)
      return
    }
    var text = Substring(text)
    if text.last == "Z" { text.removeLast() }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last else { return nil }
    let time = Self.milliseconds(last)
    guard first.contains("-") else {
      guard parts.count == 1, let time else { return nil }
      self.init(kind: .time, milliseconds: time % Self.millisecondsOfDay)
      return
    }
    guard parts.count == 1 || time != nil, var day = Self.day(first) else { return nil }
    var rest = time ?? 0
    if rest == Self.millisecondsOfDay {
      if day == (9999, 12, 31) {
        rest -= 1
      } else {
        day = Self.dayAfter(day)
        rest = 0
      }
    }
    self.init(
      kind: rest == 0 ? .day : .dayAndTime,
      year: day.year,
      month: day.month,
      day: day.day,
      milliseconds: rest
    )
  }

  private static let millisecondsOfDay = 86_400_000

  private static func day(_ text: Substring) -> (year: Int, month: Int, day: Int)? {
    var numbers = (0, 0, 0)
    var dashes = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 9 else { return nil }
        digits += 1
        numbers.2 = numbers.2 * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-"):
        guard dashes < 2, digits > 0 else { return nil }
        dashes += 1
        digits = 0
        numbers = (numbers.1, numbers.2, 0)
      default: return nil
      }
    }
    let (year, month, day) = numbers
    guard dashes == 2, digits > 0, (1...9999).contains(year), (1...12).contains(month),
      (1...length(ofMonth: month, year)).contains(day)
    else { return nil }
    return (year, month, day)
  }

  private static func dayAfter(_ day: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
    if day.day < length(ofMonth: day.month, day.year) { return (day.year, day.month, day.day + 1) }
    return day.month < 12 ? (day.year, day.month + 1, 1) : (day.year + 1, 1, 1)
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The milliseconds since midnight, rounded: as many as a day has if the next one is nearer.
  private static func milliseconds(_ text: Substring) -> Int? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hours = number(fields[0]), let minutes = number(fields[1]),
      hours < 24, minutes < 60
    else { return nil }
    let seconds = fields.count == 3 ? fields[2].split(separator: ".", omittingEmptySubsequences: false) : ["0"]
    guard let whole = number(seconds[0]), whole < 60, seconds.count <= 2 else { return nil }
    guard let rest = seconds.count == 2 ? thousandths(seconds[1]) : 0 else { return nil }
    return ((hours * 60 + minutes) * 60 + whole) * 1_000 + rest
  }

  /// The thousandths, rounded, that the digits behind a decimal point stand for.
  private static func thousandths(_ digits: Substring) -> Int? {
    guard (1...60).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let tenThousandths = number((digits + "000").prefix(4))
    else { return nil }
    return (tenThousandths + 5) / 10
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits)
  }
}
