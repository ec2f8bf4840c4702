/// A number in the form that programs write, as a spreadsheet shows it: with at most 15 significant digits.
///
/// Workbooks store what binary fractions are nearest to; the digits beyond the fifteenth are theirs and no one's data.
/// Whole digits are never rounded away.
///
///     LexicalNumber("4.0")?.text                  // "4"
///     LexicalNumber("1.25E6")?.text               // "1250000"
///     LexicalNumber("82.500000000000014")?.text   // "82.5"
struct LexicalNumber: Sendable, Hashable {
  let isNegative: Bool
  /// The digits before the point, without leading zeros; `0` if there are none.
  let whole: String
  /// The digits behind the point, without trailing zeros.
  let decimals: String

  private static let significantDigits = 15
  /// No spreadsheet has numbers with larger exponents.
  private static let maximumExponent = 400

  /// Reads a number; nothing if the text is none.
  init?(_ text: String) {
    var rest = Substring(text)
    let hasMinus = rest.first == "-"
    if hasMinus || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0,
      (-Self.maximumExponent...Self.maximumExponent).contains(exponent)
    else { return nil }
    let halves = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let written = halves.joined().utf8.map { $0 }
    guard !written.isEmpty, written.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    var digits = written.map { $0 - UInt8(ascii: "0") }
    // The place of the point, counted from the first digit; zeros stand in for digits that are not written.
    var point = halves[0].count + exponent
    if point < 0 {
      digits.insert(contentsOf: repeatElement(0, count: -point), at: 0)
      point = 0
    }
    if point > digits.count { digits += repeatElement(0, count: point - digits.count) }
    Self.round(&digits, point: &point)
    let whole = digits[..<point].drop { $0 == 0 }
    var decimals = digits[point...]
    while decimals.last == 0 { decimals.removeLast() }
    self.whole = whole.isEmpty ? "0" : Self.text(whole)
    self.decimals = Self.text(decimals)
    self.isNegative = hasMinus && !(whole.isEmpty && decimals.isEmpty)
  }

  /// Rounds half away from zero to the significant digits, but never before the point.
  private static func round(_ digits: inout [UInt8], point: inout Int) {
    guard let first = digits.firstIndex(where: { $0 != 0 }) else { return }
    let end = max(first + significantDigits, point)
    guard end < digits.count else { return }
    let roundsUp = digits[end] >= 5
    digits.removeSubrange(end...)
    guard roundsUp else { return }
    var index = end - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  private static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  /// The number without an exponent, as short as can be.
  var text: String { (isNegative ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals) }
}
