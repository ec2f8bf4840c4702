/// Reads Vietnamese number words by their grammar, independently of the code that writes them.
enum WordReader {
  private static let digits = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7,
    "tám": 8, "chín": 9,
  ]

  /// The number that the words name, or nothing if they are not number words.
  static func vietnamese(_ words: String) -> Int? {
    value(words.split(separator: " ").map(String.init)[...])
  }

  /// What stands before a scale word is multiplied, what stands behind is added; the last tỷ is the largest scale.
  private static func value(_ words: ArraySlice<String>) -> Int? {
    if words.isEmpty { return 0 }
    for (scale, factor) in [("tỷ", 1_000_000_000), ("triệu", 1_000_000), ("nghìn", 1_000), ("trăm", 100)] {
      guard let place = words.lastIndex(of: scale) else { continue }
      guard let high = value(words[..<place]), let low = value(words[(place + 1)...]) else { return nil }
      let (product, overflow) = high.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product + low
    }
    switch Array(words) {
    case let words where words.first == "linh": return value(words.dropFirst())
    case let words where words.first == "mười": return value(words.dropFirst()).map { 10 + $0 }
    case let words where words.count > 1 && words[1] == "mươi":
      guard let ten = digits[words[0]], let rest = value(words.dropFirst(2)) else { return nil }
      return ten * 10 + rest
    case let words where words.count == 1: return digits[words[0]]
    default: return nil
    }
  }
}
