package import Vocabulary

/// Money on the command line: `1500000000` or `1.500.000.000`.
extension Money: RefusesWords {
  /// Reads whole đồng, with or without the dots of thousands.
  ///
  /// - Returns: nothing for a sign, a fraction, dots in other places, or more than 64 bits hold.
  package init?(_ description: String) {
    let groups = description.split(separator: ".", omittingEmptySubsequences: false)
    guard
      description.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }),
      groups.count == 1 || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy({ $0.count == 3 }),
      let dong = Int(groups.joined())
    else { return nil }
    self.init(dong: dong)
  }

  package var description: String { "\(dong)" }

  package static func refusal(of word: String) -> LocalizedText {
    LocalizedText(
      vi: "số tiền là số đồng chẵn, không âm, như 1500000000 hoặc 1.500.000.000",
      en: "money is whole đồng, not negative, like 1500000000 or 1.500.000.000"
    )
  }
}
