/// Writes text as old programs store it: the other way round from the readers, from tables of its own.
package enum StoredText {
  /// Two bytes for each unit of UTF-16.
  package static func utf16(_ text: String, isBigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  /// A byte for each character of Windows-1258, with the tone mark behind its letter; nothing if the page lacks one.
  package static func windows1258(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte1258(scalar) {
        bytes.append(byte)
      } else if let (letter, mark) = toned[scalar], let first = byte1258(letter), let second = byte1258(mark) {
        bytes += [first, second]
      } else {
        return nil
      }
    }
    return bytes
  }

  /// The characters that are stored for a font of TCVN3.
  ///
  /// Capitals with tones become small letters.
  package static func tcvn3(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      tcvn3Letters[String(scalar)] ?? tcvn3Letters[String(scalar).lowercased()] ?? String(scalar)
    }.joined()
  }

  /// The characters that are stored for a font of VNI.
  package static func vni(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      if let stored = vniLetters[String(scalar)] { return stored }
      let small = String(scalar).lowercased()
      return small == String(scalar) ? small : vniLetters[small]?.uppercased() ?? String(scalar)
    }.joined()
  }

  /// A byte for each character of Latin-1; nothing if there is another one.
  package static func latin1(_ text: String) -> [UInt8]? {
    let bytes = text.unicodeScalars.map { UInt8(exactly: $0.value) }
    return bytes.contains(nil) ? nil : bytes.compactMap { $0 }
  }

  private static func byte1258(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = bytes1258[scalar] { return byte }
    guard scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) else { return nil }
    let byte = UInt8(scalar.value)
    return bytes1258.values.contains(byte) ? nil : byte
  }

  private static let bytes1258: [Unicode.Scalar: UInt8] = [
    "Ă": 0xC3, "ă": 0xE3, "Đ": 0xD0, "đ": 0xF0, "Ơ": 0xD5, "ơ": 0xF5, "Ư": 0xDD, "ư": 0xFD, "₫": 0xFE,
    "\u{300}": 0xCC, "\u{301}": 0xEC, "\u{309}": 0xD2, "\u{303}": 0xDE, "\u{323}": 0xF2,
    "–": 0x96, "“": 0x93, "”": 0x94, "…": 0x85, "€": 0x80,
  ]

  private static let toned: [Unicode.Scalar: (letter: Unicode.Scalar, mark: Unicode.Scalar)] = {
    let rows = [
      "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
      "yỳýỷỹỵ",
    ]
    let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    var table: [Unicode.Scalar: (letter: Unicode.Scalar, mark: Unicode.Scalar)] = [:]
    for row in rows + rows.map({ $0.uppercased() }) {
      let letters = Array(row.unicodeScalars)
      for (letter, mark) in zip(letters.dropFirst(), marks) { table[letter] = (letters[0], mark) }
    }
    return table
  }()

  private static let tcvn3Letters = table(
    """
    à µ|ả ¶|ã ·|á ¸|ạ ¹|ă ¨|ằ »|ẳ ¼|ẵ ½|ắ ¾|ặ Æ|â ©|ầ Ç|ẩ È|ẫ É|ấ Ê|ậ Ë|đ ®|è Ì|ẻ Î|ẽ Ï|é Ð|ẹ Ñ|ê ª|ề Ò|ể Ó|ễ Ô|ế Õ|ệ Ö|\
    ì ×|ỉ Ø|ĩ Ü|í Ý|ị Þ|ò ß|ỏ á|õ â|ó ã|ọ ä|ô «|ồ å|ổ æ|ỗ ç|ố è|ộ é|ơ ¬|ờ ê|ở ë|ỡ ì|ớ í|ợ î|ù ï|ủ ñ|ũ ò|ú ó|ụ ô|\
    ư \u{AD}|ừ õ|ử ö|ữ ÷|ứ ø|ự ù|ỳ ú|ỷ û|ỹ ü|ý ý|ỵ þ|Ă ¡|Â ¢|Ê £|Ô ¤|Ơ ¥|Ư ¦|Đ §
    """
  )

  private static let vniLetters = table(
    """
    á aù|à aø|ả aû|ã aõ|ạ aï|â aâ|ấ aá|ầ aà|ẩ aå|ẫ aã|ậ aä|ă aê|ắ aé|ằ aè|ẳ aú|ẵ aü|ặ aë|é eù|è eø|ẻ eû|ẽ eõ|ẹ eï|ê eâ|ế eá|\
    ề eà|ể eå|ễ eã|ệ eä|ỉ æ|ĩ ó|ị ò|ó où|ò oø|ỏ oû|õ oõ|ọ oï|ô oâ|ố oá|ồ oà|ổ oå|ỗ oã|ộ oä|ơ ô|ớ ôù|ờ ôø|ở ôû|ỡ ôõ|ợ ôï|\
    ú uù|ù uø|ủ uû|ũ uõ|ụ uï|ư ö|ứ öù|ừ öø|ử öû|ữ öõ|ự öï|ý yù|ỳ yø|ỷ yû|ỹ yõ|ỵ î|đ ñ
    """
  )

  /// Reads pairs of a letter and what is stored for it.
  private static func table(_ pairs: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: pairs.split(separator: "|").map { pair in
        let parts = pair.split(separator: " ", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
      }
    )
  }
}
