/// Tells whether a word is spelled like a syllable of Vietnamese, by which text in a wrong encoding gives itself away.
package enum VietnameseSpelling {
  /// Whether composed letters are a beginning, a rime and at most one tone that go together.
  ///
  ///     VietnameseSpelling.isSyllable("Lượng".unicodeScalars)   // true
  ///     VietnameseSpelling.isSyllable("Lîng".unicodeScalars)    // false
  ///     VietnameseSpelling.isSyllable("Tèt".unicodeScalars)     // false: before t no tone is grave
  package static func isSyllable(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var letters: [UInt8] = []
    var tone: Tone?
    for scalar in word {
      guard letters.count < longest, let letter = alphabet[scalar] else { return false }
      if letter.tone != nil, tone != nil { return false }
      tone = tone ?? letter.tone
      letters.append(letter.code)
    }
    return (0...min(3, letters.count)).contains { length in
      guard beginnings.contains(packed(letters[..<length])) else { return false }
      let rime = letters[length...]
      return rimes.contains(packed(rime)) && (!isStopped(rime) || tone == .acute || tone == .dotBelow)
    }
  }

  private enum Tone: CaseIterable {
    case grave, hook, tilde, acute, dotBelow
  }

  private struct Letter {
    /// The letter without its tone: itself in ASCII, or a number of its own.
    let code: UInt8
    let tone: Tone?
  }

  /// The longest syllable is nghiêng.
  private static let longest = 7

  /// Whether a rime ends in c, ch, p or t, which only the acute tone and the dot below go with.
  private static func isStopped(_ rime: ArraySlice<UInt8>) -> Bool {
    let last = rime.last == UInt8(ascii: "h") ? rime.dropLast().last : rime.last
    switch last {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): return true
    default: return false
    }
  }

  private static func packed(_ letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(0) { $0 << 8 | UInt64($1) } }

  // MARK: - Letters

  /// The vowels and đ, with their tones; a number of its own for each that is not ASCII.
  private static let rows: [(code: UInt8, letters: String)] = [
    (0x61, "aàảãáạ"), (1, "ăằẳẵắặ"), (2, "âầẩẫấậ"), (0x65, "eèẻẽéẹ"), (3, "êềểễếệ"), (0x69, "iìỉĩíị"),
    (0x6F, "oòỏõóọ"), (4, "ôồổỗốộ"), (5, "ơờởỡớợ"), (0x75, "uùủũúụ"), (6, "ưừửữứự"), (0x79, "yỳỷỹýỵ"), (7, "đ"),
  ]

  private static let alphabet: [Unicode.Scalar: Letter] = {
    var alphabet: [Unicode.Scalar: Letter] = [:]
    for consonant in UInt8(ascii: "a")...UInt8(ascii: "z") {
      alphabet[Unicode.Scalar(consonant)] = Letter(code: consonant, tone: nil)
    }
    for (code, letters) in rows {
      for (letter, tone) in zip(letters.unicodeScalars, [nil] + Tone.allCases) {
        alphabet[letter] = Letter(code: code, tone: tone)
      }
    }
    for (letter, value) in alphabet {
      if let upper = letter.properties.uppercaseMapping.unicodeScalars.first { alphabet[upper] = value }
    }
    return alphabet
  }()

  // MARK: - Syllables

  private static func packedWords(_ text: String) -> Set<UInt64> {
    Set(
      text.split(separator: " ", omittingEmptySubsequences: false).map { word in
        packed(word.unicodeScalars.compactMap { alphabet[$0]?.code })
      }
    )
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
