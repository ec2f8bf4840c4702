/// A Vietnamese vowel letter taken apart into its base and its tone.
///
/// `ò` is the base `o` with tone 1. The table is keyed by `Character`, so that composed and decomposed spellings are
/// found alike.
struct VietnameseLetter {
  let base: Character
  let tone: Int

  /// The lower-case vowels, each with its six tones: level, grave, acute, hook, tilde, dot below.
  private static let vowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]

  private static let table: [Character: VietnameseLetter] = {
    var table: [Character: VietnameseLetter] = [:]
    for row in vowels {
      let forms = Array(row)
      for (tone, form) in forms.enumerated() { table[form] = VietnameseLetter(base: forms[0], tone: tone) }
    }
    return table
  }()

  private static let plainForms: [Character: Character] = [
    "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d",
  ]

  /// The parts of a lower-case letter, or nothing if it is not a Vietnamese vowel.
  static func parts(of letter: Character) -> VietnameseLetter? { table[letter] }

  /// The ASCII letter that people type when they leave out every mark: `ơ` gives `o`, `đ` gives `d`.
  static func plain(_ letter: Character) -> Character { plainForms[letter] ?? letter }
}
