package import Vocabulary

/// Lets an enumeration of words be the value of a parameter with no more than its conformance:
///
///     enum Format: String, CaseIterable, LosslessStringConvertible { case csv, json }
extension LosslessStringConvertible where Self: RawRepresentable<String> {
  package init?(_ description: String) { self.init(rawValue: description) }
  package var description: String { rawValue }
}

/// A value that says in its own words why it cannot be read from a word.
///
/// Without it, a usage error only says that the word is invalid. With it, the reason follows:
///
///     Error: The value '1,5' is invalid for '--budget <budget>': a budget is whole đồng, like 1.500.000.000
package protocol RefusesWords: LosslessStringConvertible {
  /// Says why a word from which `init(_:)` made nothing is no such value.
  static func refusal(of word: String) -> LocalizedText
}

/// Money on the command line, which is always a budget: `1500000000` or `1.500.000.000`.
extension Money: RefusesWords {
  /// Reads whole đồng, with or without the dots of thousands.
  ///
  /// - Returns: nothing for a sign, a fraction, dots in other places, or more than ``Money/largestBudget``.
  package init?(_ description: String) {
    guard let digits = Self.digits(of: description), let dong = Int(digits), dong <= Self.largestBudget.dong else {
      return nil
    }
    self.init(dong: dong)
  }

  /// The digits of an amount without the dots of thousands.
  private static func digits(of description: String) -> String? {
    let groups = description.split(separator: ".", omittingEmptySubsequences: false)
    guard
      description.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }),
      groups.count == 1 || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = groups.joined()
    return digits.isEmpty ? nil : digits
  }

  package var description: String { "\(dong)" }

  package static func refusal(of word: String) -> LocalizedText {
    if digits(of: word) != nil {
      let most = largestBudget.dong.grouped
      return LocalizedText(vi: "số tiền không quá \(most.vi) đồng", en: "money is at most \(most.en) đồng")
    }
    return LocalizedText(
      vi: "số tiền là số đồng chẵn, không âm, như 1500000000 hoặc 1.500.000.000",
      en: "money is whole đồng, not negative, like 1500000000 or 1.500.000.000"
    )
  }
}

/// A round on the command line: `2025-02`.
extension Round: RefusesWords {
  package static func refusal(of word: String) -> LocalizedText {
    guard let round = WrittenMonth(word)?.round else {
      return LocalizedText(
        vi: "kỳ là một tháng, viết năm trước tháng sau, như 2025-02",
        en: "a round is a month, the year before the month, like 2025-02"
      )
    }
    return LocalizedText(
      vi: "kỳ viết năm trước tháng sau; hãy ghi \(round)",
      en: "the year comes first; write \(round)"
    )
  }
}

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
    return rest == 0 ? "\(whole)" : "\(whole).\(rest.digits(2))"
  }

  package static func refusal(of word: String) -> LocalizedText {
    LocalizedText(
      vi: "tỷ lệ là số phần trăm từ 0 đến 100, tối đa hai chữ số thập phân, như 5 hoặc 5.25",
      en: "a percentage is a number from 0 to 100 with at most two decimals, like 5 or 5.25"
    )
  }
}
