/// Turns the bytes of a file into text, in an encoding that is asked for or that their content shows.
///
/// The content decides in this order: a byte-order mark; zero bytes as UTF-16 has them; valid UTF-8; what the words of
/// the text are in each of the others. Text in Unicode may still be written for an old font, whose letters are stored as
/// other ones.
struct TextDecoder {
  /// The text of a file, and how it was stored.
  struct Result {
    var text: UTF8Text
    var encoding: TextEncoding
    var hadByteOrderMark: Bool
  }

  /// The encoding asked for; absent if the content decides.
  let encoding: TextEncoding?

  func decode(_ bytes: [UInt8]) throws(TextError) -> Result {
    switch encoding {
    case nil: try guess(bytes)
    case .utf8: try utf8(bytes)
    case .utf16LittleEndian?, .utf16BigEndian?: try utf16(UTF16Text(bytes, encoding: encoding ?? .utf16LittleEndian))
    case .windows1258: try windows1258(bytes)
    case .tcvn3: try shown(stored(bytes, for: .tcvn3), in: .tcvn3)
    case .vni: try shown(stored(bytes, for: .vni), in: .vni)
    }
  }

  private func guess(_ bytes: [UInt8]) throws(TextError) -> Result {
    let unicode: Result
    if let text = UTF16Text(recognisedIn: bytes) {
      unicode = try utf16(text)
    } else {
      let text = UTF8Text(bytes)
      if let offset = text.firstInvalidOffset() {
        return try guess(bytes, firstInvalid: offset)
      }
      unicode = Result(text: text, encoding: .utf8, hadByteOrderMark: text.start > 0)
    }
    let guess = EncodingGuess(unicode.text.bytes).ofUnicode()
    if case .plain = guess { return unicode }
    // What was encoded twice looks like the text of an old font; whoever reads the cells undoes it.
    if DoubleEncoding.isCertain(of: unicode.text.bytes[unicode.text.start...]) { return unicode }
    switch guess {
    case .plain: return unicode
    case .written(let font): return try shown(unicode, in: font)
    case .mixed(let font, let word):
      let position = unicode.text.position(of: word.offset)
      throw .mixed(font.encoding, stored: word.stored, shown: font.shown(word.stored), at: position)
    }
  }

  /// Tells the encoding of bytes that are not UTF-8.
  private func guess(_ bytes: [UInt8], firstInvalid: Int) throws(TextError) -> Result {
    let text = UTF8Text(bytes)
    if CodePage.windows1252.firstUndefined(in: bytes) == nil, text.start == 0 {
      let isVietnamesePage = CodePage.windows1258.firstUndefined(in: bytes) == nil
      let candidates = OldFont.allCases.map(\.encoding) + (isVietnamesePage ? [.windows1258] : [])
      let sample = bytes.drop { $0 < 0x80 }.startIndex
      let stored = CodePage.windows1252.utf8(of: bytes[max(0, sample - 100)...].prefix(TextWords.sampleLength))
      switch EncodingGuess(stored).ofBytes(among: candidates) {
      case .decided(let encoding): return try TextDecoder(encoding: encoding).decode(bytes)
      case .unclear(let encodings):
        throw .unclear(encodings, at: text.position(of: bytes.firstIndex { $0 >= 0x80 } ?? firstInvalid))
      case .none: break
      }
    }
    throw .invalidUTF8(byte: bytes[firstInvalid], at: text.position(of: firstInvalid))
  }

  // MARK: - Encodings

  private func utf8(_ bytes: [UInt8]) throws(TextError) -> Result {
    let text = UTF8Text(bytes)
    if let offset = text.firstInvalidOffset() {
      throw .invalidUTF8(byte: bytes[offset], at: text.position(of: offset))
    }
    return Result(text: text, encoding: .utf8, hadByteOrderMark: text.start > 0)
  }

  private func utf16(_ text: UTF16Text) throws(TextError) -> Result {
    let (utf8, isWhole) = text.decode()
    let decoded = UTF8Text(utf8)
    guard isWhole else { throw .undecodable(text.encoding, at: decoded.position(of: utf8.count)) }
    return Result(text: decoded, encoding: text.encoding, hadByteOrderMark: text.hadByteOrderMark)
  }

  private func windows1258(_ bytes: [UInt8]) throws(TextError) -> Result {
    let text = try text(bytes, of: .windows1258, named: .windows1258)
    return Result(text: text, encoding: .windows1258, hadByteOrderMark: false)
  }

  /// The characters that are stored for a font: Unicode if the file is that, else Windows-1252.
  private func stored(_ bytes: [UInt8], for font: OldFont) throws(TextError) -> Result {
    if let text = UTF16Text(recognisedIn: bytes) { return try utf16(text) }
    let text = UTF8Text(bytes)
    if text.firstInvalidOffset() == nil {
      return Result(text: text, encoding: .utf8, hadByteOrderMark: text.start > 0)
    }
    let western = try self.text(bytes, of: .windows1252, named: font.encoding)
    return Result(text: western, encoding: font.encoding, hadByteOrderMark: false)
  }

  /// The text of single bytes.
  private func text(_ bytes: [UInt8], of page: CodePage, named encoding: TextEncoding) throws(TextError) -> UTF8Text {
    let end = page.firstUndefined(in: bytes) ?? bytes.count
    let text = UTF8Text(page.utf8(of: bytes[..<end]), start: 0)
    guard end == bytes.count else { throw .undecodable(encoding, at: text.position(of: text.bytes.count)) }
    return text
  }

  /// Replaces stored characters by the letters that a font shows.
  private func shown(_ stored: Result, in font: OldFont) throws(TextError) -> Result {
    let text = String(decoding: stored.text.bytes[stored.text.start...], as: UTF8.self)
    var offset = stored.text.start
    for scalar in text.unicodeScalars {
      guard OldFont.canStore(scalar) else {
        throw .undecodable(font.encoding, at: stored.text.position(of: offset))
      }
      offset += UTF8.width(scalar)
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(stored.text.bytes.count)
    var doubleLetters: [Int] = []
    font.read(text.unicodeScalars) { letter, first, width in
      if width > 1 { doubleLetters.append(utf8.count) }
      utf8.append(encoding: letter ?? first)
    }
    return Result(
      text: UTF8Text(utf8, start: 0, doubleLetters: doubleLetters),
      encoding: font.encoding,
      hadByteOrderMark: stored.hadByteOrderMark
    )
  }
}

/// The reason why bytes cannot be read as text.
package enum TextError: Error, Sendable, Hashable {
  /// A byte cannot stand where it stands in UTF-8: another encoding, or damage.
  case invalidUTF8(byte: UInt8, at: Position)
  /// A byte or a character cannot stand where it stands in the encoding.
  case undecodable(TextEncoding, at: Position)
  /// The text is not UTF-8, and its content does not decide which encoding it is.
  ///
  /// The place is the first character that is not ASCII.
  case unclear([TextEncoding], at: Position)
  /// Some words are stored for an old font, others are not, so that no one encoding reads all of them.
  case mixed(TextEncoding, stored: String, shown: String, at: Position)
}

extension TextError {
  /// The place of the trouble.
  package var position: Position {
    switch self {
    case .invalidUTF8(_, let position), .undecodable(_, let position), .unclear(_, let position),
      .mixed(_, _, _, let position):
      position
    }
  }
}

extension TextError: CustomStringConvertible {
  /// The trouble in English, without its place.
  package var description: String {
    switch self {
    case .invalidUTF8(let byte, _): "the byte \(hexadecimal(byte)) is not valid UTF-8; save the file as UTF-8"
    case .undecodable(let encoding, _): "what stands here is not text in \(encoding.name)"
    case .unclear(let encodings, _):
      "the text is not UTF-8, and may be \(encodings.map(\.name).joined(separator: " or ")); save the file as UTF-8"
    case .mixed(let encoding, let stored, let shown, _):
      "'\(stored)' is stored for a font of \(encoding.name), which shows '\(shown)', but other words are not"
    }
  }
}
