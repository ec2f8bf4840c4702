extension Int {
  /// The number with its thousands apart, as each language writes it.
  ///
  ///     1_250_000.grouped   // 1.250.000 in Vietnamese, 1,250,000 in English
  package var grouped: LocalizedText { LocalizedText(vi: grouped(in: .vietnamese), en: grouped(in: .english)) }

  /// The number with its thousands apart, as a language writes it.
  package func grouped(in language: Language) -> String {
    let separator: Character = language == .vietnamese ? "." : ","
    let digits = String(magnitude)
    var grouped = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return grouped
  }

  /// A number of things in English: `1 point`, `2 points`.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }

  /// The digits of a number that is not negative, with zeros in front of those that it has.
  ///
  ///     5.digits(2)                    // "05"
  ///     0x200B.digits(4, radix: 16)    // "200B"
  ///
  /// - Parameter count: how many digits there are at least.
  package func digits(_ count: Int, radix: Int = 10) -> String {
    let digits = String(self, radix: radix, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, count - digits.count)) + digits
  }
}
