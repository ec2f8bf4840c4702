/// A letter of a Vietnamese word taken apart into its base, which keeps its shape, and its tone.
///
/// `ồ` is the base `ô` with the grave tone. Upper case is taken as lower case.
struct VietnameseLetter: Sendable {
  /// The tones in the order of the digits that stand for them in keys.
  enum Tone: UInt8, CaseIterable {
    case level, grave, acute, hook, tilde, dotBelow

    /// The tone that a combining mark gives, or nothing if the scalar is no such mark.
    init?(mark: Unicode.Scalar) {
      switch mark.value {
      case 0x300: self = .grave
      case 0x301: self = .acute
      case 0x309: self = .hook
      case 0x303: self = .tilde
      case 0x323: self = .dotBelow
      default: return nil
      }
    }
  }

  let base: Unicode.Scalar
  let tone: Tone

  /// The lower-case vowels, each with its tones.
  private static let vowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]

  private static let consonants = "bcdfghjklmnpqrstvwxzđ"

  /// The last scalar of the block in which the letters with two marks stand.
  static let lastScalar: UInt32 = 0x1EFF

  /// The alphabet, with the letters that only foreign words and names of things have, by their scalars: every letter of
  /// every cell is looked up here.
  private static let table: [VietnameseLetter?] = {
    var table = [VietnameseLetter?](repeating: nil, count: Int(lastScalar) + 1)
    func add(_ form: Unicode.Scalar, _ letter: VietnameseLetter) {
      table[Int(form.value)] = letter
      if let upper = form.properties.uppercaseMapping.unicodeScalars.first { table[Int(upper.value)] = letter }
    }
    for consonant in consonants.unicodeScalars { add(consonant, VietnameseLetter(base: consonant, tone: .level)) }
    for row in vowels {
      let forms = Array(row.unicodeScalars)
      for (form, tone) in zip(forms, Tone.allCases) { add(form, VietnameseLetter(base: forms[0], tone: tone)) }
    }
    return table
  }()

  private init(base: Unicode.Scalar, tone: Tone) {
    self.base = base
    self.tone = tone
  }

  /// Takes a composed letter apart; gives nothing if it is none of Vietnamese words.
  init?(_ scalar: Unicode.Scalar) {
    guard scalar.value <= Self.lastScalar, let letter = Self.table[Int(scalar.value)] else { return nil }
    self = letter
  }
}

extension VietnameseLetter {
  /// The base with the shape that a combining mark gives it, or nothing if the mark shapes no such letter.
  static func shaped(_ base: Unicode.Scalar, byMark mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("a", 0x306): "ă"
    case ("a", 0x302): "â"
    case ("e", 0x302): "ê"
    case ("o", 0x302): "ô"
    case ("o", 0x31B): "ơ"
    case ("u", 0x31B): "ư"
    default: nil
    }
  }

  /// The letter that people type when they leave out every mark: `ơ` gives `o`, `đ` gives `d`.
  static func plain(_ base: Unicode.Scalar) -> Unicode.Scalar {
    switch base {
    case "ă", "â": "a"
    case "đ": "d"
    case "ê": "e"
    case "ô", "ơ": "o"
    case "ư": "u"
    default: base
    }
  }
}
