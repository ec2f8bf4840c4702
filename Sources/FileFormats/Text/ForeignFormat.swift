/// A format that is not text, told by the first bytes of a file.
package enum ForeignFormat: Sendable, Hashable, CaseIterable {
  /// Text in UTF-16, where only UTF-8 is allowed.
  case utf16
  /// A ZIP archive, such as a workbook (`.xlsx`) or a document (`.docx`).
  case zip
  /// A compound file, such as an old workbook (`.xls`).
  case compoundFile
  /// A page (`.pdf`).
  case pdf
}

extension ForeignFormat: CustomStringConvertible {
  /// The format in words.
  package var description: String {
    switch self {
    case .utf16: "text in UTF-16"
    case .zip: "a ZIP archive, such as an .xlsx workbook"
    case .compoundFile: "a compound file, such as an .xls workbook"
    case .pdf: "a PDF document"
    }
  }
}

extension ForeignFormat {
  /// Recognises a format by how a file begins.
  package init?(startOf bytes: [UInt8]) {
    let found = Self.allCases.first { format in
      format.signatures.contains { bytes.starts(with: $0) }
    }
    guard let found else { return nil }
    self = found
  }

  private var signatures: [[UInt8]] {
    switch self {
    case .utf16: [.utf16LittleEndian, .utf16BigEndian].compactMap(\TextEncoding.byteOrderMark)
    case .zip: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
    case .compoundFile: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .pdf: [Array("%PDF-".utf8)]
    }
  }
}
