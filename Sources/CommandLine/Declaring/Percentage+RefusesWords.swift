package import Vocabulary

/// A percentage on the command line: `5`, `5.25` or `5,25`.
extension Percentage: RefusesWords {
  /// Reads a percentage from 0 to 100 with at most two decimals.
  package init?(_ description: String) {
    let parts = description.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(digits.contains) }),
      parts[0].utf8.count <= 3, let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.dropFirst().first ?? ""
    guard decimals.utf8.count <= 2, let rest = Int((decimals + "00").prefix(2)), whole * 100 + rest <= 10_000 else {
      return nil
    }
    self.init(hundredths: whole * 100 + rest)
  }

  package var description: String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(whole)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  package static func refusal(of word: String) -> LocalizedText {
    LocalizedText(
      vi: "tỷ lệ là số phần trăm từ 0 đến 100, tối đa hai chữ số thập phân, như 5 hoặc 5.25",
      en: "a percentage is a number from 0 to 100 with at most two decimals, like 5 or 5.25"
    )
  }
}
