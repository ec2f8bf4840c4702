/// How the characters of a text file are stored.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  /// Two bytes for a character, the lower one first: the "Unicode Text" of a spreadsheet.
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// The code page of Vietnamese Windows, in which tone marks follow their letters.
  case windows1258 = "windows-1258"
  /// One byte for a letter, as the fonts of ABC show them (TCVN 5712:1993, VN3): .VnTime, .VnArial.
  case tcvn3
  /// A letter and a second one for its marks, as the fonts of VNI show them: VNI-Times.
  case vni
}

extension TextEncoding {
  /// The name by which people know the encoding, in any language.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC, .VnTime)"
    case .vni: "VNI (VNI-Windows)"
    }
  }

  /// The bytes at the beginning of a file that tell the encoding; absent if it has none.
  var byteOrderMark: [UInt8]? {
    switch self {
    case .utf8: UTF8Text.byteOrderMark
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1258, .tcvn3, .vni: nil
    }
  }
}

/// Text in UTF-8, as it stands in a file or as it was decoded, with what is needed to tell where a byte of it stood.
struct UTF8Text {
  let bytes: [UInt8]
  /// Where the text begins: after the byte-order mark, if there is one.
  let start: Int
  /// The offsets of letters that the file stores as two characters, in order.
  let doubleLetters: [Int]

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    self.init(bytes, start: bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0)
  }

  /// Takes text that was decoded.
  init(_ bytes: [UInt8], start: Int, doubleLetters: [Int] = []) {
    self.bytes = bytes
    self.start = start
    self.doubleLetters = doubleLetters
  }

  /// Finds the first byte that cannot stand where it stands in UTF-8.
  func firstInvalidOffset() -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Walks the text up to a byte and says where that byte stands.
  func position(of offset: Int) -> Position {
    var positions = TextPositions(self)
    return positions.position(of: max(start, offset))
  }
}
