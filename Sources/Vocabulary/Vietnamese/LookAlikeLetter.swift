/// Letters of other alphabets that look like those of Vietnamese and come into words by a wrong keyboard or font.
///
/// `Ð` of Icelandic (U+00D0) and `Ɖ` of Ewe (U+0189) look like `Đ` (U+0110); `А` of Cyrillic looks like `A`.
enum LookAlikeLetter {
  /// The lower-case letter of Vietnamese that a letter of another alphabet looks like; nothing if it is none of those.
  static func vietnamese(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { table[scalar] }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, alike) in alike {
      for scalar in alike.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()

  private static let alike: [(Unicode.Scalar, String)] = [
    ("đ", "ÐðƉɖƋƌ"),
    ("a", "АаΑα"), ("b", "ВΒ"), ("c", "СсϹϲ"), ("e", "ЕеΕ"), ("h", "НΗ"), ("i", "ІіΙı"), ("k", "КкΚκ"), ("m", "МмΜ"),
    ("n", "Ν"), ("o", "ОоΟο"), ("p", "РрΡρ"), ("s", "Ѕѕ"), ("t", "ТтΤτ"), ("x", "ХхΧχ"), ("y", "УуΥ"),
  ]
}
