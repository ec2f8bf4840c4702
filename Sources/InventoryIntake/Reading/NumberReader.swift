import FacilityPlanning
import FileFormats

/// Reads the numbers that people write: `1.250.000`, `1,250,000`, `1250000`, `82,5`.
///
/// A single mark followed by exactly three digits could be either, so `1.250` is not read but reported; so is everything
/// else that is not a number. The number is exact to `scale` decimal places.
struct NumberReader {
  /// What the column is called, for the message.
  let column: String
  /// Decimal places that the value may have.
  var scale = 0
  /// The largest value, in whole units.
  let maximum: Int
  /// Words that may follow the number without changing it.
  var suffixes: [String] = []

  /// The bytes of the longest text that can be a number, with blanks and a unit.
  private static let longestText = 200

  /// Reads a number as a person wrote it.
  ///
  /// - Returns: the number times ten to the power of `scale`.
  func read(_ text: String) -> ReadResult<Int> {
    guard text.utf8.count <= Self.longestText else {
      return .failure(ReadProblem(InvalidNumber(text: text, column: column)))
    }
    if text.isPlainDigits { return value(whole: text, decimals: "", text: text) }
    var body = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
    for suffix in suffixes where body.lowercased().hasSuffix(suffix) { body.removeLast(suffix.count) }
    let isNegative = body.hasPrefix("-") || body.hasPrefix("−") || (body.hasPrefix("(") && body.hasSuffix(")"))
    if isNegative { body = body.trimmingMarks() }
    guard let first = body.first, first.isASCIIDigit,
      body.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," }), body.last?.isASCIIDigit == true
    else { return .failure(ReadProblem(InvalidNumber(text: text, column: column))) }
    if isNegative { return .failure(ReadProblem(NegativeNumber(text: text, column: column))) }
    return split(body, text: text).flatMap { value(whole: $0.whole, decimals: $0.decimals, text: text) }
  }

  /// Reads a number in the form that programs write, in which a point is always a decimal point.
  func readLexical(_ text: String) -> ReadResult<Int> {
    guard let number = LexicalNumber(text) else {
      return .failure(ReadProblem(InvalidNumber(text: text, column: column)))
    }
    if number.isNegative { return .failure(ReadProblem(NegativeNumber(text: number.text, column: column))) }
    return value(whole: number.whole, decimals: number.decimals, text: number.text)
  }

  /// Takes digits apart into whole and decimals, or tells why that cannot be done without guessing.
  private func split(_ body: String, text: String) -> ReadResult<(whole: String, decimals: String)> {
    let marks = body.filter { !$0.isASCIIDigit }
    guard let last = marks.last else { return .success((body, "")) }
    let invalid = ReadProblem(InvalidNumber(text: text, column: column))
    let kinds = Set(marks)
    if kinds.count == 1, marks.count > 1 {
      guard let whole = Self.joinGroups(body, mark: last) else { return .failure(invalid) }
      return .success((whole, ""))
    }
    let parts = body.split(separator: last, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return .failure(invalid) }
    if kinds.count == 1 {
      if parts[1].count == 3, (1...3).contains(parts[0].count), parts[0] != "0" {
        let ambiguous = AmbiguousNumber(
          text: text,
          column: column,
          whole: parts[0] + parts[1],
          decimal: parts,
          places: scale
        )
        return .failure(ReadProblem(ambiguous))
      }
      return .success((parts[0], parts[1]))
    }
    guard let other = marks.first, let whole = Self.joinGroups(parts[0], mark: other) else { return .failure(invalid) }
    return .success((whole, parts[1]))
  }

  /// Joins `1.250.000` to `1250000`, if every group but the first has three digits.
  private static func joinGroups(_ body: String, mark: Character) -> String? {
    let groups = body.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first.allSatisfy(\.isASCIIDigit),
      groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    return groups.joined()
  }

  private func value(whole: String, decimals: String, text: String) -> ReadResult<Int> {
    var significant = Substring(decimals)
    while significant.hasSuffix("0") { significant.removeLast() }
    guard significant.count <= scale else {
      return .failure(ReadProblem(FractionalNumber(text: text, column: column, places: scale)))
    }
    let zeros = scale - significant.count
    let digits = zeros == 0 && significant.isEmpty ? whole : whole + significant + String(repeating: "0", count: zeros)
    var factor = 1
    for _ in 0..<scale { factor *= 10 }
    guard let value = Int(digits), value <= maximum * factor else {
      return .failure(ReadProblem(NumberTooLarge(text: text, column: column, maximum: maximum)))
    }
    return .success(value)
  }
}

extension String {
  /// Whether the text is nothing but digits, as most figures are.
  var isPlainDigits: Bool { !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }

  /// So many characters from the beginning, or the whole of a text that has no more bytes.
  func beginning(_ characters: Int) -> String { utf8.count <= characters ? self : String(prefix(characters)) }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// The text without a minus sign in front or brackets around it.
  fileprivate func trimmingMarks() -> String {
    String(drop { "-−(".contains($0) }.prefix { $0 != ")" })
  }
}
