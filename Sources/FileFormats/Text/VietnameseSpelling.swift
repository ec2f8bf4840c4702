/// Tells whether a word is spelled like a syllable of Vietnamese, by which text in a wrong encoding gives itself away.
enum VietnameseSpelling {
  /// Whether a composed word is a beginning, a rime and at most one tone that go together.
  ///
  ///     VietnameseSpelling.isSyllable("Lượng")   // true
  ///     VietnameseSpelling.isSyllable("Lîng")    // false
  ///     VietnameseSpelling.isSyllable("Tèt")     // false: a rime that ends in t has no grave tone
  static func isSyllable(_ word: String) -> Bool {
    var letters = String.UnicodeScalarView()
    var tone = 0
    for scalar in word.lowercased().unicodeScalars {
      if let vowel = tonedVowels[scalar] {
        guard tone == 0 else { return false }
        tone = vowel.tone
        letters.append(vowel.base)
      } else {
        letters.append(scalar)
      }
    }
    let spelling = String(letters)
    return beginnings.contains { beginning in
      guard spelling.hasPrefix(beginning) else { return false }
      let rime = spelling.dropFirst(beginning.count)
      return rimes.contains(rime) && (!isStopped(rime) || sharpTones.contains(tone))
    }
  }

  private static func isStopped(_ rime: Substring) -> Bool {
    ["c", "ch", "p", "t"].contains { rime.hasSuffix($0) }
  }

  /// The acute tone and the dot below, the only ones before c, ch, p and t.
  private static let sharpTones = [4, 5]

  private static let tonedVowels: [Unicode.Scalar: (base: Unicode.Scalar, tone: Int)] = {
    let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
      "yỳỷỹýỵ",
    ]
    var vowels: [Unicode.Scalar: (base: Unicode.Scalar, tone: Int)] = [:]
    for row in rows.map({ Array($0.unicodeScalars) }) {
      for (tone, vowel) in row.enumerated() where tone > 0 { vowels[vowel] = (row[0], tone) }
    }
    return vowels
  }()

  private static let beginnings =
    " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
    .split(separator: " ", omittingEmptySubsequences: false).map(String.init)

  private static let rimes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu \
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op \
    ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên \
    uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    """.split(separator: " ")
  )
}
