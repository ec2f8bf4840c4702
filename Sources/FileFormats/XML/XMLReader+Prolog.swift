// How the reader passes what is neither tag nor text.

extension XMLReader {
  /// Passes the declaration at the beginning of a document, if there is one.
  mutating func passDeclaration(isUTF16: Bool) throws(XMLError) {
    guard bytes.starts(with: "<?xml", at: index), bytes.isSpace(bytes.byte(at: index + 5)) else { return }
    index += 5
    let version = try passPseudoAttribute("version")
    guard let version, version.hasPrefix("1."), version.utf8.dropFirst(2).allSatisfy(Self.isDigit), version.count > 2
    else { throw truncatedOrMalformed(at: index) }
    if let encoding = try passPseudoAttribute("encoding") {
      let name = encoding.uppercased()
      let isRight =
        isUTF16 ? name == "UTF-16" || name == "UTF-16LE" || name == "UTF-16BE" : name == "UTF-8" || name == "UTF8"
      let isASCII = !isUTF16 && (name == "US-ASCII" || name == "ASCII") && bytes.bytes.allSatisfy { $0 < 0x80 }
      guard isRight || isASCII else { throw bytes.error(.unsupportedEncoding(encoding), at: start) }
    }
    if let standalone = try passPseudoAttribute("standalone"), standalone != "yes", standalone != "no" {
      throw bytes.error(.malformed, at: index)
    }
    while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
    guard bytes.starts(with: "?>", at: index) else { throw truncatedOrMalformed(at: index) }
    index += 2
  }

  /// Passes one part of the declaration, if it is the next.
  private mutating func passPseudoAttribute(_ name: StaticString) throws(XMLError) -> String? {
    let before = index
    while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
    guard index > before, bytes.starts(with: name, at: index) else {
      index = before
      return nil
    }
    index += name.utf8CodeUnitCount
    while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
    guard bytes.byte(at: index) == UInt8(ascii: "=") else { throw truncatedOrMalformed(at: index) }
    index += 1
    while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
    let quote = bytes.byte(at: index)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw truncatedOrMalformed(at: index) }
    let start = index + 1
    guard let end = bytes[start..<bytes.count].firstIndex(of: quote) else {
      throw bytes.error(.unexpectedEnd, at: bytes.count)
    }
    index = end + 1
    return bytes.string(start..<end)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Passes an instruction such as `<?mso-application progid="Excel.Sheet"?>`.
  mutating func passInstruction() throws(XMLError) {
    let nameStart = index + 2
    let nameEnd = bytes.endOfName(from: nameStart)
    guard nameEnd > nameStart else { throw truncatedOrMalformed(at: nameStart) }
    let target = bytes.string(nameStart..<nameEnd)
    guard target.lowercased() != "xml", !target.contains(":") else { throw bytes.error(.malformed, at: index) }
    var end = nameEnd
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "?"), bytes.byte(at: end + 1) == UInt8(ascii: ">") {
        guard end == nameEnd || bytes.isSpace(bytes[nameEnd]) else { throw bytes.error(.malformed, at: nameEnd) }
        index = end + 2
        return
      }
      end += 1
    }
    throw bytes.error(.unexpectedEnd, at: end)
  }

  mutating func passComment() throws(XMLError) {
    var end = index + 4
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "-"), bytes[end + 1] == UInt8(ascii: "-") {
        guard bytes.byte(at: end + 2) == UInt8(ascii: ">") else { throw truncatedOrMalformed(at: end + 2) }
        index = end + 3
        return
      }
      end += 1
    }
    throw bytes.error(.unexpectedEnd, at: bytes.count)
  }
}
