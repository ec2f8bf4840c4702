import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the year in which an item came into use, from a year or a date: `2021`, `15/06/2021`, `06/2021`, `2021-06-15`.
struct YearReader {
  let column: String
  /// The year of the round; nothing can have come into use after it.
  let latest: Int
  /// How the file counts days.
  var dateSystem = DateSystem.since1900

  /// Reads a cell, which in a workbook may be a day.
  func read(_ cell: Cell) -> ReadResult<Int> {
    switch cell.value {
    case .moment(let moment):
      if let year = yearShownAsDay(moment) {
        return .failure(ReadProblem(YearAsDay(text: moment.description, year: year)))
      }
      return plausible(moment.year, text: moment.description)
    case .number(let lexical): return read(LexicalNumber(lexical)?.text ?? lexical)
    default: return read(cell.trimmed)
    }
  }

  func read(_ text: String) -> ReadResult<Int> {
    guard text.utf8.count <= 200 else { return invalid(text) }
    if text.utf8.count == 4, text.isPlainDigits, let year = Int(text) { return plausible(year, text: text) }
    // «Năm 2021» is 2021.
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count == 2, WordKey(words[0]).plain == "nam" { return read(String(words[1])) }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { part in
      part.filter { !$0.isWhitespace }
    }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return invalid(text) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return invalid(text) }
    switch numbers.count {
    case 1 where parts[0].count == 5:
      // The serial number of a day, counted by spreadsheets from 30 December 1899.
      guard let year = year(ofSerial: numbers[0]) else { return invalid(text) }
      return .failure(ReadProblem(SerialDate(text: text, year: year)))
    case 1 where parts[0].count == 4: return plausible(numbers[0], text: text)
    case 2 where (1...12).contains(numbers[0]) && parts[1].count == 4: return plausible(numbers[1], text: text)
    case 3 where parts[2].count == 4:
      guard CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) != nil else { return invalid(text) }
      return plausible(numbers[2], text: text)
    case 3 where parts[0].count == 4:
      guard CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil else { return invalid(text) }
      return plausible(numbers[0], text: text)
    case 2 where (1...12).contains(numbers[0]) && parts[1].count == 2, 3 where parts.allSatisfy { $0.count <= 2 }:
      return .failure(ReadProblem(AmbiguousDate(text: text, column: column)))
    default: return invalid(text)
    }
  }

  private func invalid(_ text: String) -> ReadResult<Int> {
    .failure(ReadProblem(InvalidYear(text: text, column: column)))
  }

  private func plausible(_ year: Int, text: String) -> ReadResult<Int> {
    guard year >= InventoryLimits.earliestYear else { return invalid(text) }
    guard year <= latest else { return .failure(ReadProblem(FutureYear(text: text, latest: latest))) }
    return .success(year)
  }

  /// The year that became a day of 1905, because its cell has the format of a date.
  private func yearShownAsDay(_ moment: Cell.Moment) -> Int? {
    guard moment.kind == .day, dateSystem == .since1900, moment.year == 1905 else { return nil }
    // 1 January 1905 is the day 1828.
    let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    guard daysBeforeMonth.indices.contains(moment.month - 1) else { return nil }
    let year = 1827 + daysBeforeMonth[moment.month - 1] + moment.day
    return (InventoryLimits.earliestYear...latest).contains(year) ? year : nil
  }

  /// The year of a spreadsheet's serial day, for days after 1950.
  private func year(ofSerial number: Int) -> Int? {
    let serial = dateSystem == .since1904 ? number + 1462 : number
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
