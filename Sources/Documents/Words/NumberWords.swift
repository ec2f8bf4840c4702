package import Vocabulary

/// Spells whole numbers in Vietnamese, as official documents do.
///
///     VietnameseNumber.words(2_005_021)   // "hai triệu không trăm linh năm nghìn không trăm hai mươi mốt"
///
/// Groups of three digits carry nghìn and triệu, groups of nine carry tỷ, as often as needed: 10¹² is một nghìn tỷ, 10¹⁸ is
/// một tỷ tỷ. Empty groups are not read; an inner group without hundreds says không trăm.
enum VietnameseNumber {
  private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
  private static let scales = ["", " nghìn", " triệu"]

  /// Spells a number in lower case.
  static func words(_ number: Int) -> String {
    guard number != 0 else { return digits[0] }
    return ((number < 0 ? ["âm"] : []) + billions(number.magnitude)).joined(separator: " ")
  }

  private static func billions(_ number: UInt) -> [String] {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard billions > 0 else { return groups(rest, isInner: false) }
    var words = self.billions(billions)
    words[words.count - 1] += " tỷ"
    return words + groups(rest, isInner: true)
  }

  /// Spells a number below 10⁹, each group of three with its scale.
  private static func groups(_ number: UInt, isInner: Bool) -> [String] {
    var words: [String] = []
    for (scale, name) in scales.enumerated().reversed() {
      let divisor: UInt = [1, 1_000, 1_000_000][scale]
      let group = Int(number / divisor % 1_000)
      guard group > 0 else { continue }
      words.append(hundreds(group, isInner: isInner || !words.isEmpty) + name)
    }
    return words
  }

  private static func hundreds(_ group: Int, isInner: Bool) -> String {
    let (hundred, rest) = group.quotientAndRemainder(dividingBy: 100)
    let (ten, unit) = rest.quotientAndRemainder(dividingBy: 10)
    var words: [String] = []
    if hundred > 0 || isInner { words.append("\(digits[hundred]) trăm") }
    switch ten {
    case 0: if unit > 0, !words.isEmpty { words.append("linh") }
    case 1: words.append("mười")
    default: words.append("\(digits[ten]) mươi")
    }
    switch (ten, unit) {
    case (_, 0): break
    case (2..., 1): words.append("mốt")
    case (2..., 4): words.append("tư")
    case (1..., 5): words.append("lăm")
    default: words.append(digits[unit])
    }
    return words.joined(separator: " ")
  }
}

/// Spells whole numbers in English.
///
///     EnglishNumber.words(2_005_021)   // "two million five thousand twenty-one"
enum EnglishNumber {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = ["", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"]

  /// Spells a number in lower case.
  static func words(_ number: Int) -> String {
    guard number != 0 else { return small[0] }
    var groups: [String] = []
    var rest = number.magnitude
    for scale in scales {
      let group = Int(rest % 1_000)
      if group > 0 { groups.append(hundreds(group) + scale) }
      rest /= 1_000
    }
    return ((number < 0 ? ["minus"] : []) + groups.reversed()).joined(separator: " ")
  }

  private static func hundreds(_ group: Int) -> String {
    let (hundred, rest) = group.quotientAndRemainder(dividingBy: 100)
    var words = hundred > 0 ? ["\(small[hundred]) hundred"] : []
    if rest >= 20 {
      words.append(rest.isMultiple(of: 10) ? tens[rest / 10] : "\(tens[rest / 10])-\(small[rest % 10])")
    } else if rest > 0 {
      words.append(small[rest])
    }
    return words.joined(separator: " ")
  }
}

extension Money {
  /// The amount in words, beginning with a capital: "Một triệu hai trăm năm mươi nghìn đồng".
  package var words: LocalizedText {
    LocalizedText(
      vi: VietnameseNumber.words(dong).capitalisedSentence + " đồng",
      en: EnglishNumber.words(dong).capitalisedSentence + " đồng"
    )
  }
}

extension String {
  /// The text with its first letter as a capital and the rest as it is.
  package var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
