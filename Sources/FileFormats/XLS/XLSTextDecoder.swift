import Foundation

/// How the texts of an old workbook are stored: in UTF-16, or in bytes of a code page (Excel 5 and 95).
struct XLSTextDecoder {
  /// Whether texts are bytes of a code page.
  let isBytes: Bool
  /// The number of the code page, as Windows numbers them.
  var codePage = 1252
  let part: String

  /// What the record CODEPAGE says where Windows says something else ([MS-XLS] 2.4.52).
  private static let aliases = [32_769: 1252]

  private static let encodings: [Int: String.Encoding] = [
    1250: .windowsCP1250, 1251: .windowsCP1251, 1253: .windowsCP1253, 1254: .windowsCP1254, 932: .shiftJIS,
    65_001: .utf8,
  ]

  /// Reads bytes of the code page; those of an old font are always Windows-1252.
  ///
  /// - Throws: ``WorkbookError`` if letters beyond ASCII are in a code page that is not known.
  func text(_ bytes: ArraySlice<UInt8>, for face: OldFontFace? = nil) throws(WorkbookError) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    if face != nil { return String(decoding: CodePage.windows1252.utf8(of: bytes), as: UTF8.self) }
    switch Self.aliases[codePage] ?? codePage {
    // UTF-16 cannot be that of single bytes: the file was converted by a program that wrote its own.
    case 1252, 1200: return String(decoding: CodePage.windows1252.utf8(of: bytes), as: UTF8.self)
    case 1258: return String(decoding: CodePage.windows1258.utf8(of: bytes), as: UTF8.self)
    case let number:
      guard let encoding = Self.encodings[number], let text = String(bytes: bytes, encoding: encoding) else {
        throw .unknownCodePage(codePage, part: part)
      }
      return text
    }
  }

  /// Reads UTF-16, or the lower bytes of it.
  static func text(_ bytes: ArraySlice<UInt8>, isWide: Bool) -> String {
    if !isWide {
      if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
      var utf8: [UInt8] = []
      utf8.reserveCapacity(bytes.count * 2)
      for byte in bytes { utf8.append(encoding: Unicode.Scalar(byte)) }
      return String(decoding: utf8, as: UTF8.self)
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count / 2 * 3)
    for place in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
      let unit = UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
      switch unit {
      case ..<0x80: utf8.append(UInt8(truncatingIfNeeded: unit))
      case ..<0x800:
        utf8.append(UInt8(truncatingIfNeeded: 0xC0 | unit >> 6))
        utf8.append(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
      case 0xD800..<0xE000: return textWithPairs(bytes)
      default:
        utf8.append(UInt8(truncatingIfNeeded: 0xE0 | unit >> 12))
        utf8.append(UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F))
        utf8.append(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Reads UTF-16 with pairs of units; half a pair becomes `U+FFFD`.
  private static func textWithPairs(_ bytes: ArraySlice<UInt8>) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }
}

extension XLSRecords {
  /// A text in a record, its length in one byte or two before it ([MS-XLS] 2.5.293, 2.5.240).
  ///
  /// - Returns: the text, and the offset behind it.
  func string(
    _ record: Record,
    _ offset: Int,
    lengthSize: Int,
    _ decoder: XLSTextDecoder,
    for face: OldFontFace? = nil
  ) throws(WorkbookError) -> (text: String, end: Int) {
    let count = lengthSize == 1 ? Int(try byte(record, offset)) : try uint16(record, offset)
    var start = offset + lengthSize
    var isWide = false
    if !decoder.isBytes {
      // A text without characters may lack the byte that says how they are stored.
      guard count > 0 else { return ("", start) }
      isWide = try byte(record, start) & 1 == 1
      start += 1
    }
    let end = start + (isWide ? 2 * count : count)
    guard end <= record.body.count else { throw damaged(record) }
    let slice = bytes[(record.body.lowerBound + start)..<(record.body.lowerBound + end)]
    let text = decoder.isBytes ? try decoder.text(slice, for: face) : XLSTextDecoder.text(slice, isWide: isWide)
    return (text, end)
  }
}
