import FacilityPlanning

/// Reads the year in which an item came into use, from a year or a date: `2021`, `15/06/2021`, `06/2021`, `2021-06-15`.
struct YearReader {
  let column: String
  /// The year of the round; nothing can have come into use after it.
  let latest: Int

  private static let earliest = 1950

  func read(_ text: String) -> ReadResult<Int> {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { part in
      part.filter { !$0.isWhitespace }
    }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return invalid(text) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return invalid(text) }
    switch numbers.count {
    case 1 where parts[0].count == 5:
      // The serial number of a day, counted by spreadsheets from 30 December 1899.
      guard let year = Self.year(ofSerial: numbers[0]) else { return invalid(text) }
      return .failure(ReadProblem(SerialDate(text: text, year: year)))
    case 1 where parts[0].count == 4: return plausible(numbers[0], text: text)
    case 2 where (1...12).contains(numbers[0]) && parts[1].count == 4: return plausible(numbers[1], text: text)
    case 3 where parts[2].count == 4:
      guard CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) != nil else { return invalid(text) }
      return plausible(numbers[2], text: text)
    case 3 where parts[0].count == 4:
      guard CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil else { return invalid(text) }
      return plausible(numbers[0], text: text)
    default: return invalid(text)
    }
  }

  private func invalid(_ text: String) -> ReadResult<Int> {
    .failure(ReadProblem(InvalidYear(text: text, column: column)))
  }

  private func plausible(_ year: Int, text: String) -> ReadResult<Int> {
    guard year >= Self.earliest else { return invalid(text) }
    guard year <= latest else { return .failure(ReadProblem(FutureYear(text: text, latest: latest))) }
    return .success(year)
  }

  /// The year of a spreadsheet's serial day, for days after 1950.
  private static func year(ofSerial serial: Int) -> Int? {
    var year = 1950
    var firstDay = 18_264
    while year < 2100 {
      let length = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
      if (firstDay..<(firstDay + length)).contains(serial) { return year }
      firstDay += length
      year += 1
    }
    return nil
  }
}
