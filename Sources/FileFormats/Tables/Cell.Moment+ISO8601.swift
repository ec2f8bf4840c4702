extension Cell.Moment {
  /// Reads a day, a time or both as ISO 8601 writes them: `2021-06-15`, `2021-06-15T08:30:00.5Z`, `08:30`.
  ///
  /// A `Z` says nothing here: a cell has no time zone.
  ///
  /// - Returns: nothing if the text is no such moment, or there is no such day.
  package init?(iso8601 text: String) {
    var text = Substring(text)
    if text.last == "Z" { text.removeLast() }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last else { return nil }
    let time = Self.milliseconds(last)
    guard first.contains("-") else {
      guard parts.count == 1, let time else { return nil }
      self.init(kind: .time, milliseconds: time)
      return
    }
    guard parts.count == 1 || time != nil, let day = Self.day(first) else { return nil }
    let kind = (time ?? 0) == 0 ? Kind.day : .dayAndTime
    self.init(kind: kind, year: day.year, month: day.month, day: day.day, milliseconds: time ?? 0)
  }

  private static func day(_ text: Substring) -> (year: Int, month: Int, day: Int)? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { number($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...9999).contains(year), (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    return (year, month, day)
  }

  private static func milliseconds(_ text: Substring) -> Int? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hours = number(fields[0]), let minutes = number(fields[1]),
      hours < 24, minutes < 60
    else { return nil }
    let seconds = fields.count == 3 ? fields[2].split(separator: ".", omittingEmptySubsequences: false) : ["0"]
    guard let whole = number(seconds[0]), whole < 60, seconds.count <= 2 else { return nil }
    var rest = 0
    if seconds.count == 2 {
      guard number(seconds[1].prefix(9)) != nil, let digits = number((seconds[1] + "000").prefix(3)) else { return nil }
      rest = digits
    }
    return ((hours * 60 + minutes) * 60 + whole) * 1_000 + rest
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits)
  }
}
