/// The name of an entry, read in the code page in which it seems to be written.
///
/// Archives say of a name that it is in UTF-8, or say nothing. Then it may be in UTF-8 all the same, in the code page of a
/// Vietnamese Windows, or in that of the first PCs, for which the format was made.
struct ZIPName {
  let text: String

  /// - Parameters:
  ///   - isUTF8: whether the archive says so.
  ///   - unicodePath: the field in which some programs write the name once more, in UTF-8, with a checksum of the other.
  init(_ bytes: ArraySlice<UInt8>, isUTF8: Bool, unicodePath: ArraySlice<UInt8>?) {
    if let field = unicodePath, field.count > 5, field.first == 1 {
      let checksum = field.dropFirst().prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if checksum == CRC32.of(Array(bytes)), let name = String(validating: field.dropFirst(5), as: UTF8.self) {
        text = name
        return
      }
    }
    if isUTF8 {
      text = String(decoding: bytes, as: UTF8.self)
    } else if let name = String(validating: bytes, as: UTF8.self) {
      text = name
    } else if bytes.allSatisfy({ $0 < 0x80 || $0 >= 0xC0 }) {
      // There the Vietnamese page has all its letters and marks, and the old page has lines and signs.
      text = String(decoding: CodePage.windows1258.utf8(of: bytes), as: UTF8.self)
    } else {
      text = String(
        String.UnicodeScalarView(
          bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : Self.firstPage[Int($0) - 0x80] }
        )
      )
    }
  }

  /// Code page 437 from 0x80 on.
  private static let firstPage = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars
  )
}
