/// Text in UTF-16, of which a mark or the content tells in which order its bytes stand.
struct UTF16Text {
  let encoding: TextEncoding
  let hadByteOrderMark: Bool
  private let bytes: ArraySlice<UInt8>

  /// Takes bytes for UTF-16 in an order that is known.
  init(_ bytes: [UInt8], encoding: TextEncoding) {
    let mark = encoding.byteOrderMark ?? []
    self.encoding = encoding
    self.hadByteOrderMark = bytes.starts(with: mark)
    self.bytes = hadByteOrderMark ? bytes.dropFirst(mark.count) : bytes[...]
  }

  /// Recognises UTF-16 by its mark, or by its content.
  ///
  /// Without a mark the text must hold a zero byte, which no other text does, and in one order only at least half of its
  /// characters must be ASCII and the others Latin letters or signs: a table is full of digits, delimiters and line ends.
  init?(recognisedIn bytes: [UInt8]) {
    let orders = [TextEncoding.utf16LittleEndian, .utf16BigEndian]
    if let marked = orders.first(where: { bytes.starts(with: $0.byteOrderMark ?? []) }) {
      self.init(bytes, encoding: marked)
      return
    }
    guard bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
    let likely = orders.filter { UTF16Text(bytes, encoding: $0).looksLikeTable }
    guard likely.count == 1, let encoding = likely.first else { return nil }
    self.init(bytes, encoding: encoding)
  }

  private static let sampleLength = 64 << 10

  private var looksLikeTable: Bool {
    var ascii = 0
    var others = 0
    for unit in units(of: bytes.prefix(Self.sampleLength)) {
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F: ascii += 1
      case 0xA0..<0x400, 0x1E00..<0x2200: others += 1
      default: return false
      }
    }
    return ascii >= others
  }

  private func units(of bytes: ArraySlice<UInt8>) -> some Sequence<UInt16> {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    return stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
      UInt16(bytes[index + 1 - low]) << 8 | UInt16(bytes[index + low])
    }
  }
}

extension UTF16Text {
  /// Reads the text up to the first unit that is half a pair without the other, or a byte that is left over.
  ///
  /// - Returns: the text in UTF-8, and whether it is the whole.
  func decode() -> (utf8: [UInt8], isWhole: Bool) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var units = units(of: bytes).makeIterator()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): utf8.append(encoding: scalar)
      case .emptyInput: return (utf8, bytes.count.isMultiple(of: 2))
      case .error: return (utf8, false)
      }
    }
  }
}
