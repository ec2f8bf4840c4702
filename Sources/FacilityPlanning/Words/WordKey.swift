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
    var spelling = ""
    var plain = ""
    var tone = 0
    var insideSyllable = false
    func closeSyllable() {
      guard insideSyllable else { return }
      if tone > 0 { spelling.append(Character(String(tone))) }
      tone = 0
      insideSyllable = false
    }
    for character in text.lowercased() {
      guard character.isLetter || character.isNumber else {
        closeSyllable()
        continue
      }
      if !insideSyllable, !spelling.isEmpty {
        spelling.append(" ")
        plain.append(" ")
      }
      insideSyllable = true
      let letter = VietnameseLetter.parts(of: character)
      if let letter, letter.tone > 0 { tone = letter.tone }
      let base = letter?.base ?? character
      spelling.append(base)
      plain.append(VietnameseLetter.plain(base))
    }
    closeSyllable()
    self.spelling = spelling
    self.plain = plain
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
