/// The key under which spellings of the same words are equal.
///
/// Case, composed or decomposed accents, the place of the tone mark (Hòa, Hoà), repeated white space and punctuation do
/// not count; the letters and the tones do:
///
///     WordKey("Hòa  Bình") == WordKey("hoà bình")   // true
///     WordKey("Hoa Bình") == WordKey("Hòa Bình")    // false
package struct WordKey: Sendable, Hashable {
  /// Syllables without tone marks, each followed by the digit of its tone, joined by blanks.
  package let spelling: String
  /// The syllables with every mark removed: what people type without a Vietnamese keyboard.
  package let plain: String

  package init(_ text: some StringProtocol) {
    var speller = SyllableSpeller()
    for scalar in text.unicodeScalars { speller.add(scalar) }
    speller.closeSyllable()
    self.spelling = speller.spelling
    self.plain = speller.plain
  }

  package var isEmpty: Bool { spelling.isEmpty }

  /// Tells whether the words of another key occur in this one, whole and in order.
  ///
  ///     WordKey("UBND Phường Tân Liễu").contains(WordKey("phường tân liễu"))   // true
  package func contains(_ other: WordKey) -> Bool {
    guard !other.isEmpty else { return true }
    let words = spelling.split(separator: " ")
    let wanted = other.spelling.split(separator: " ")
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      words[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
