extension JSONText {
  /// A text as a JSON string, in quotation marks.
  ///
  ///     JSONText.quoted("a\"b\n")   // "\"a\\\"b\\n\""
  package static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    quoted.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): quoted += Array("\\n".utf8)
      case UInt8(ascii: "\r"): quoted += Array("\\r".utf8)
      case UInt8(ascii: "\t"): quoted += Array("\\t".utf8)
      case ..<0x20: quoted += Array("\\u00".utf8) + Array(hexadecimal(byte).utf8.suffix(2))
      default: quoted.append(byte)
      }
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }
}
