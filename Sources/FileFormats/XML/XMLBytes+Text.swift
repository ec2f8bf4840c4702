// Where text in a document ends, and what it means.

extension XMLBytes {
  /// Text as it is written in the document.
  struct RawText {
    var range = 0..<0
    var form = Form.plain

    enum Form {
      /// The bytes mean themselves.
      case plain
      /// Carriage returns become line feeds.
      case section
      /// References are resolved too.
      case text
      /// Every white space becomes a space too.
      case attribute
    }
  }

  /// Finds the end of text in an element.
  func scanText(from start: Int) throws(XMLError) -> RawText {
    var form = RawText.Form.plain
    var end = start
    let span = bytes.span
    scan: while end < span.count {
      switch span[end] {
      case UInt8(ascii: "<"): break scan
      case UInt8(ascii: "&"):
        form = .text
        end = try endOfReference(from: end)
      case UInt8(ascii: "\r"):
        form = .text
        end += 1
      case UInt8(ascii: "]"):
        if byte(at: end + 1) == UInt8(ascii: "]"), byte(at: end + 2) == UInt8(ascii: ">") {
          throw error(.malformed, at: end)
        }
        end += 1
      default: end += 1
      }
    }
    guard end < span.count else { throw error(.unexpectedEnd, at: end) }
    return RawText(range: start..<end, form: form)
  }

  /// Finds the end of a CDATA section.
  func scanSection(from start: Int) throws(XMLError) -> RawText {
    let span = bytes.span
    var form = RawText.Form.plain
    var end = start
    while end < span.count {
      let byte = span[end]
      if byte == UInt8(ascii: "]"), self.byte(at: end + 1) == UInt8(ascii: "]"),
        self.byte(at: end + 2) == UInt8(ascii: ">")
      {
        return RawText(range: start..<end, form: form)
      }
      if byte == UInt8(ascii: "\r") { form = .section }
      end += 1
    }
    throw error(.unexpectedEnd, at: end)
  }

  func scanAttributeValue(from start: Int, quote: UInt8) throws(XMLError) -> RawText {
    let span = bytes.span
    var form = RawText.Form.plain
    var end = start
    while end < span.count {
      let byte = span[end]
      if byte == quote { return RawText(range: start..<end, form: form) }
      switch byte {
      case UInt8(ascii: "<"): throw error(.malformed, at: end)
      case UInt8(ascii: "&"):
        form = .attribute
        end = try endOfReference(from: end)
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        form = .attribute
        end += 1
      default: end += 1
      }
    }
    throw error(.unexpectedEnd, at: end)
  }

  /// Finds the end of a reference and checks that it names a character.
  private func endOfReference(from start: Int) throws(XMLError) -> Int {
    // The longest reference in use is far shorter; leading zeros could make it any length.
    let limit = min(count, start + 64)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      let rest = bytes[(start + 1)..<limit]
      let isCutOff = limit == bytes.count && !rest.contains { isSpace($0) || $0 == UInt8(ascii: "<") }
      throw error(isCutOff ? .unexpectedEnd : .malformed, at: start)
    }
    guard character(named: (start + 1)..<end) == nil else { return end + 1 }
    if byte(at: start + 1) == UInt8(ascii: "#") { throw error(.forbiddenCharacter, at: start) }
    let isName = end > start + 1 && endOfName(from: start + 1) == end
    throw error(isName ? .unknownEntity(string((start + 1)..<end)) : .malformed, at: start)
  }

  /// The character that a reference names, such as `amp` or `#x1EBF`.
  private func character(named name: Range<Int>) -> Unicode.Scalar? {
    if byte(at: name.lowerBound) == UInt8(ascii: "#") { return character(numbered: name.dropFirst()) }
    if isEqual(name, "amp") { return "&" }
    if isEqual(name, "lt") { return "<" }
    if isEqual(name, "gt") { return ">" }
    if isEqual(name, "quot") { return "\"" }
    if isEqual(name, "apos") { return "'" }
    return nil
  }

  /// The character of a number in decimal digits, or in hexadecimal ones behind an `x`, if XML allows it.
  private func character(numbered number: Range<Int>) -> Unicode.Scalar? {
    let isHexadecimal = byte(at: number.lowerBound) == UInt8(ascii: "x")
    let digits = isHexadecimal ? number.dropFirst() : number
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for place in digits {
      switch bytes[place] {
      case let digit where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
        value = value * (isHexadecimal ? 16 : 10) + UInt32(digit - UInt8(ascii: "0"))
      case let digit where isHexadecimal && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(digit | 0x20):
        value = value * 16 + UInt32((digit | 0x20) - UInt8(ascii: "a") + 10)
      default: return nil
      }
      guard value <= 0x10FFFF else { return nil }
    }
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: return Unicode.Scalar(value)
    default: return nil
    }
  }

  /// What text means.
  func resolved(_ text: RawText) -> ArraySlice<UInt8> {
    guard text.form != .plain else { return bytes[text.range] }
    var result: [UInt8] = []
    result.reserveCapacity(text.range.count)
    var offset = text.range.lowerBound
    while offset < text.range.upperBound {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "&") where text.form != .section:
        let end = bytes[offset...].firstIndex(of: UInt8(ascii: ";")) ?? offset
        if let scalar = character(named: (offset + 1)..<end) {
          result.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
        offset = end
      case UInt8(ascii: "\r"):
        result.append(UInt8(ascii: text.form == .attribute ? " " : "\n"))
        if self.byte(at: offset + 1) == UInt8(ascii: "\n") { offset += 1 }
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        result.append(text.form == .attribute ? UInt8(ascii: " ") : byte)
      default: result.append(byte)
      }
      offset += 1
    }
    return result[...]
  }
}
