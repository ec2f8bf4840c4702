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

  private var dayText: String { Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2) }

  private var timeText: String {
    let seconds = milliseconds / 1_000
    let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Self.digits($0, 2) }.joined(separator: ":")
    let rest = milliseconds % 1_000
    return rest == 0 ? time : time + "." + Self.digits(rest, 3)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
