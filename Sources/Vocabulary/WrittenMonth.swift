/// A month as people write it who do not know how a round is named: `03-2025`, `2025-3`, `202503`, `tháng 3/2025`.
package struct WrittenMonth: Sendable, Hashable {
  /// The round that is meant; nothing if no month is, as in `2025-13`, or nobody can tell which, as in `03-25`.
  package let round: Round?

  /// Reads a word that could be meant as a month: numbers with anything but letters between them, and words for months.
  ///
  ///     WrittenMonth("03-2025")?.round     // 2025-03
  ///     WrittenMonth("2025-13")?.round     // nil
  ///     WrittenMonth("ảnh chụp 2025")      // nil
  ///
  /// - Returns: nothing if the word says something else, or no more than a year.
  package init?(_ text: String) {
    var numbers: [[Int]] = []
    var month: Int?
    var isNamed = false
    for run in Self.runs(of: text) {
      let digits = run.compactMap(\.wholeNumberValue)
      if digits.count == run.count {
        numbers.append(digits)
      } else if Self.words.contains(WordKey(run).plain) {
        isNamed = true
      } else if let named = Self.month(named: run) {
        month = named
      } else {
        return nil
      }
    }
    guard (1...3).contains(numbers.count), numbers.count > 1 || numbers[0].count == 6 || isNamed || month != nil else {
      return nil
    }
    round = Self.round(numbers, month: month)
  }

  private static let words: Set = ["thang", "nam", "ky", "month", "round"]

  /// The runs of letters and of digits.
  private static func runs(of text: String) -> [String] {
    var runs: [String] = []
    var previous: Character?
    for character in text {
      defer { previous = character }
      guard character.isLetter || character.wholeNumberValue != nil else { continue }
      let continues = previous.map { $0.isLetter == character.isLetter && ($0.isLetter || $0.isNumber) } ?? false
      if continues { runs[runs.count - 1].append(character) } else { runs.append(String(character)) }
    }
    return runs
  }

  /// The number of an English month, by its name or the first three letters of it.
  private static func month(named word: String) -> Int? {
    let word = word.lowercased()
    return CalendarDate.monthNames.firstIndex { [$0.lowercased(), $0.prefix(3).lowercased()].contains(word) }.map {
      $0 + 1
    }
  }

  private static func round(_ numbers: [[Int]], month: Int?) -> Round? {
    switch (numbers.count, month) {
    case (1, let month?): round(numbers[0], [month])
    case (1, nil) where numbers[0].count == 6:
      round(Array(numbers[0].prefix(4)), Array(numbers[0].suffix(2)))
        ?? round(Array(numbers[0].suffix(4)), Array(numbers[0].prefix(2)))
    // The month stands in the middle of a day, wherever the year stands.
    case (2, nil), (3, nil):
      round(numbers[0], numbers[1]) ?? round(numbers[numbers.count - 1], numbers[numbers.count - 2])
    default: nil
    }
  }

  private static func round(_ year: [Int], _ month: [Int]) -> Round? {
    guard year.count == 4, month.count <= 2 else { return nil }
    let (year, month) = (year.reduce(0) { $0 * 10 + $1 }, month.reduce(0) { $0 * 10 + $1 })
    return CalendarDate(year: year, month: month, day: 1).flatMap { Round("\($0.year)-\($0.month.digits(2))") }
  }
}
