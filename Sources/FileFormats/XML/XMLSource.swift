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
    if !Self.isPlain(text.bytes) { try Self.check(text) }
    bytes = text.bytes
    start = text.start
  }

  /// Finds what is wrong with a text, if anything is.
  private static func check(_ text: UTF8Text) throws(XMLError) {
    if let offset = text.firstInvalidOffset() {
      throw XMLError(reason: .invalidEncoding, position: text.position(of: offset))
    }
    if let offset = firstForbidden(in: text.bytes) {
      throw XMLError(reason: .forbiddenCharacter, position: text.position(of: offset))
    }
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

  /// Whether a text is valid UTF-8 without a character that XML forbids: told quickly, and never wrongly.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    let count = span.count
    var offset = 0
    func isContinued(_ range: ClosedRange<UInt8>, by more: Int) -> Bool {
      guard offset + more + 1 < count, range.contains(span[offset + 1]) else { return false }
      return more == 0 || (span[offset + 2] & 0xC0 == 0x80 && (more == 1 || span[offset + 3] & 0xC0 == 0x80))
    }
    while offset < count {
      // Nearly all of a document is markup in ASCII: eight bytes at once.
      while offset + 8 <= count, isASCII(span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
        offset += 8
      }
      guard offset < count else { return true }
      switch span[offset] {
      case 0x20..<0x80, 0x09, 0x0A, 0x0D: offset += 1
      case 0xC2...0xDF where isContinued(0x80...0xBF, by: 0): offset += 2
      case 0xE0 where isContinued(0xA0...0xBF, by: 1), 0xE1...0xEC where isContinued(0x80...0xBF, by: 1),
        0xED where isContinued(0x80...0x9F, by: 1), 0xEE where isContinued(0x80...0xBF, by: 1),
        0xEF where isContinued(0x80...0xBE, by: 1):
        offset += 3
      case 0xF0 where isContinued(0x90...0xBF, by: 2), 0xF1...0xF3 where isContinued(0x80...0xBF, by: 2),
        0xF4 where isContinued(0x80...0x8F, by: 2):
        offset += 4
      default: return false
      }
    }
    return true
  }

  /// Whether eight bytes are ASCII and none of them is a control character.
  @inline(__always)
  private static func isASCII(_ bytes: UInt64) -> Bool {
    let highs: UInt64 = 0x8080_8080_8080_8080
    return (bytes | (bytes &- 0x2020_2020_2020_2020)) & highs == 0
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
