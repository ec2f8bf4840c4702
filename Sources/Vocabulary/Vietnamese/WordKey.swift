/// The key under which spellings of the same words are equal.
///
/// Case, composed or decomposed accents, the place of the tone mark (Hòa, Hoà), repeated white space and punctuation do
/// not count, nor that a letter is taken from another alphabet in which it looks alike (Ð, Đ); the letters and the tones
/// do:
///
///     WordKey("Hòa  Bình") == WordKey("hoà bình")   // true
///     WordKey("Hoa Bình") == WordKey("Hòa Bình")    // false
package struct WordKey: Sendable {
  /// Syllables without tone marks, each followed by the digit of its tone, joined by blanks.
  package let spelling: String
  /// The syllables with every mark removed: what people type without a Vietnamese keyboard.
  package let plain: String
  /// Whether equal keys have equal bytes, as all of Vietnamese have.
  private let isLatin: Bool

  package init(_ text: some StringProtocol) { self.init(String(text)) }

  package init(_ text: String) {
    var speller = SyllableSpeller()
    speller.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars { speller.add(scalar) }
    speller.closeSyllable()
    spelling = speller.spelling
    plain = speller.isPlain ? spelling : speller.plain
    isLatin = speller.isLatin
  }

  package var isEmpty: Bool { spelling.isEmpty }

  private init(spelling: String, plain: String) {
    self.spelling = spelling
    self.plain = plain
    isLatin = spelling.unicodeScalars.allSatisfy(SyllableSpeller.isLatin)
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
    // Most texts are too short to hold the words, which their bytes tell.
    guard !isLatin || !other.isLatin || spelling.utf8.count >= other.spelling.utf8.count else { return nil }
    let words = spelling.split(separator: " ")
    let wanted = other.spelling.split(separator: " ")
    guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
    return (0...(words.count - wanted.count)).lazy.map { $0..<($0 + wanted.count) }.first {
      words[$0].elementsEqual(wanted)
    }
  }
}

extension WordKey: Hashable {
  /// Strings are compared as people see them, which takes long for letters with marks; bytes tell the same of Latin ones.
  package static func == (left: WordKey, right: WordKey) -> Bool {
    guard left.isLatin, right.isLatin else { return left.spelling == right.spelling && left.plain == right.plain }
    return same(left.spelling, right.spelling) && same(left.plain, right.plain)
  }

  package func hash(into hasher: inout Hasher) {
    guard isLatin else {
      hasher.combine(spelling)
      return
    }
    var spelling = spelling
    spelling.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }
}
