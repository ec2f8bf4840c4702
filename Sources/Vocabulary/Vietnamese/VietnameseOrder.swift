/// The order of words in a Vietnamese list: by syllable, by the letters a ă â b c d đ e ê …, and by the tones last.
///
///     VietnameseOrder.precedes("Dĩnh Trì", "Đa Mai")   // true
package enum VietnameseOrder {
  private static let letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  private static let places = Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($1, $0 + 2) })

  /// Tells whether a name stands before another; what is no letter stands before letters.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (key(left), key(right))
    if first != second { return first.lexicographicallyPrecedes(second) }
    return left < right
  }

  /// For each letter its place, with the tones of all behind them.
  private static func key(_ text: String) -> [Int] {
    var letters: [Int] = []
    var tones: [Int] = []
    for scalar in text.unicodeScalars {
      let letter = VietnameseLetter(scalar)
      letters.append(letter.flatMap { places[$0.base] } ?? (scalar == " " ? 0 : 1))
      tones.append(Int(letter?.tone.rawValue ?? 0))
    }
    return letters + [-1] + tones
  }
}
