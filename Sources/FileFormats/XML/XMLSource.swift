/// The text of an XML document in UTF-8, valid and without characters that XML forbids.
struct XMLSource {
  let bytes: [UInt8]
  /// Where the text begins: after the byte-order mark, if there is one.
  let start: Int
  /// Whether the document was UTF-16 and is transcoded.
  let isUTF16: Bool

  init(_ document: [UInt8]) throws(XMLError) {
    let isLittleEndian = document.starts(with: [0xFF, 0xFE]) || document.starts(with: [0x3C, 0x00])
    isUTF16 = isLittleEndian || document.starts(with: [0xFE, 0xFF]) || document.starts(with: [0x00, 0x3C])
    let text = UTF8Text(isUTF16 ? try Self.transcoded(document, isLittleEndian: isLittleEndian) : document)
    if let offset = text.firstInvalidOffset() {
      throw XMLError(reason: .invalidEncoding, position: text.position(of: offset))
    }
    if let offset = Self.firstForbidden(in: text.bytes) {
      throw XMLError(reason: .forbiddenCharacter, position: text.position(of: offset))
    }
    bytes = text.bytes
    start = text.start
  }

  /// Finds a control character, U+FFFE or U+FFFF in valid UTF-8.
  private static func firstForbidden(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    for offset in 0..<span.count {
      let byte = span[offset]
      if byte < 0x20 {
        if byte != 0x0A, byte != 0x09, byte != 0x0D { return offset }
      } else if byte == 0xEF, span[offset + 1] == 0xBF, span[offset + 2] >= 0xBE {
        return offset
      }
    }
    return nil
  }

  private static func transcoded(_ document: [UInt8], isLittleEndian: Bool) throws(XMLError) -> [UInt8] {
    let units = stride(from: 0, to: document.count - 1, by: 2).lazy.map { offset in
      isLittleEndian
        ? UInt16(document[offset]) | UInt16(document[offset + 1]) << 8
        : UInt16(document[offset]) << 8 | UInt16(document[offset + 1])
    }
    var text: [UInt8] = []
    text.reserveCapacity(document.count)
    var isInvalid = document.count % 2 == 1
    if !isInvalid {
      isInvalid = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) {
        text.append($0)
      }
    }
    guard !isInvalid else {
      let valid = UTF8Text(text)
      throw XMLError(reason: .invalidEncoding, position: valid.position(of: text.count))
    }
    return text
  }
}
