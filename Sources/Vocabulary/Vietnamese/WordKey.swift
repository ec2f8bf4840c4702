/// The key under which spellings of the same words are equal.
///
/// Case, composed or decomposed accents, the place of the tone mark (Hòa, Hoà), repeated white space and punctuation do
/// not count, nor that a letter is taken from another alphabet in which it looks alike (Ð, Đ); the letters and the tones
/// do:
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

  private init(spelling: String, plain: String) {
    self.spelling = spelling
    self.plain = plain
  }

  /// Tells whether the words of another key occur in this one, whole and in order.
  ///
  ///     WordKey("UBND Phường Tân Liễu").contains(WordKey("phường tân liễu"))   // true
  package func contains(_ other: WordKey) -> Bool { other.isEmpty || place(of: other) != nil }

  /// The key without the first occurrence of another one's words.
  ///
  ///     WordKey("UBND Phường Tân Liễu").removing(WordKey("phường tân liễu"))   // the key of "UBND"
  package func removing(_ other: WordKey) -> WordKey {
    guard let place = place(of: other) else { return self }
    func rest(_ text: String) -> String {
      var words = text.split(separator: " ")
      words.removeSubrange(place)
      return words.joined(separator: " ")
    }
    return WordKey(spelling: rest(spelling), plain: rest(plain))
  }

  /// The words of this key among which another one's stand.
  private func place(of other: WordKey) -> Range<Int>? {
    let words = spelling.split(separator: " ")
    let wanted = other.spelling.split(separator: " ")
    guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
    return (0...(words.count - wanted.count)).lazy.map { $0..<($0 + wanted.count) }.first {
      words[$0].elementsEqual(wanted)
    }
  }
}
