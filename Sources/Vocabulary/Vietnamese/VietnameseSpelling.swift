/// Tells whether a word is spelled like a syllable of Vietnamese, by which text in a wrong encoding gives itself away.
package enum VietnameseSpelling {
  /// Whether composed letters are a beginning, a rime and at most one tone that go together.
  ///
  ///     VietnameseSpelling.isSyllable("Lượng".unicodeScalars)   // true
  ///     VietnameseSpelling.isSyllable("Lîng".unicodeScalars)    // false
  ///     VietnameseSpelling.isSyllable("Tèt".unicodeScalars)     // false: before t no tone is grave
  package static func isSyllable(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var letters: [Unicode.Scalar] = []
    var tone = VietnameseLetter.Tone.level
    for scalar in word {
      guard letters.count < longest, let letter = VietnameseLetter(scalar) else { return false }
      if letter.tone != .level {
        guard tone == .level else { return false }
        tone = letter.tone
      }
      letters.append(letter.base)
    }
    return (0...min(3, letters.count)).contains { length in
      guard beginnings.contains(packed(letters[..<length])) else { return false }
      let rime = letters[length...]
      return rimes.contains(packed(rime)) && (!isStopped(rime) || tone == .acute || tone == .dotBelow)
    }
  }

  /// The longest syllable is nghiêng.
  private static let longest = 7

  /// Whether a rime ends in c, ch, p or t, which only the acute tone and the dot below go with.
  private static func isStopped(_ rime: ArraySlice<Unicode.Scalar>) -> Bool {
    let last = rime.last == "h" ? rime.dropLast().last : rime.last
    return last == "c" || last == "p" || last == "t"
  }

  /// Letters as one number: no base is above U+01FF, so that the longest syllable takes 63 bits.
  private static func packed(_ bases: some Sequence<Unicode.Scalar>) -> UInt64 {
    bases.reduce(0) { $0 << 9 | UInt64($1.value) }
  }

  private static func packedWords(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ", omittingEmptySubsequences: false).map { packed($0.unicodeScalars) })
  }

  private static let beginnings = packedWords(
    " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
  )

  private static let rimes = packedWords(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu \
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op \
    ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên \
    uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    """
  )
}
