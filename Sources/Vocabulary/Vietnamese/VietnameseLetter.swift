/// A letter of a Vietnamese word taken apart into its base, which keeps its shape, and its tone.
///
/// `ồ` is the base `ô` with tone 1. Upper case is taken as lower case.
struct VietnameseLetter: Sendable {
  let base: Unicode.Scalar
  /// 0 level, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below.
  let tone: Int

  /// The lower-case vowels, each with its six tones.
  private static let vowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]

  private static let table: [Unicode.Scalar: VietnameseLetter] = {
    var table: [Unicode.Scalar: VietnameseLetter] = [:]
    for row in vowels {
      let forms = Array(row.unicodeScalars)
      for (tone, form) in forms.enumerated() {
        let letter = VietnameseLetter(base: forms[0], tone: tone)
        table[form] = letter
        if let upper = form.properties.uppercaseMapping.unicodeScalars.first { table[upper] = letter }
      }
    }
    return table
  }()

  /// The parts of a composed letter, or nothing if it is no Vietnamese vowel.
  static func parts(of scalar: Unicode.Scalar) -> VietnameseLetter? { table[scalar] }

  /// The tone that a combining mark gives, or nothing if the scalar is no such mark.
  static func tone(ofMark scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x300: 1
    case 0x301: 2
    case 0x309: 3
    case 0x303: 4
    case 0x323: 5
    default: nil
    }
  }

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
