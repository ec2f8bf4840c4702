/// The letters of TCVN 5712:1993, VN3.
///
/// Capitals with tones have no codes of their own: fonts like .VnTimeH draw them.
enum TCVN3Letters {
  /// The letters from 0xA0 to 0xFF, sixteen a row; `·` stands where there is none.
  private static let rows = [
    "·ĂÂÊÔƠƯĐăâêôơưđ·",
    "·····àảãáạ·ằẳẵắ·",
    "······ặầẩẫấậè·ẻẽ",
    "éẹềểễếệìỉ···ĩíịò",
    "·ỏõóọồổỗốộờởỡớợù",
    "·ủũúụừửữứựỳỷỹýỵ·",
  ]

  private static let letters = rows.flatMap { $0.unicodeScalars.map { $0 == "·" ? nil : $0 } }

  /// The Greek letter that some programs store instead of the micro sign, 0xB5.
  static let greekMu: Unicode.Scalar = "\u{3BC}"

  /// The letter that a font draws for a stored character.
  static func letter(of stored: Unicode.Scalar) -> Unicode.Scalar? {
    if stored.isASCII { return nil }
    let value = stored == greekMu ? 0xB5 : Int(stored.value)
    return letters.indices.contains(value - 0xA0) ? letters[value - 0xA0] : nil
  }
}
