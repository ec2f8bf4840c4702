/// Spells whole numbers in English.
///
///     EnglishNumber.words(2_005_021)   // "two million five thousand twenty-one"
package enum EnglishNumber {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = ["", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"]

  /// Spells a number in lower case.
  package static func words(_ number: Int) -> String {
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
