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
  /// A picture (`.jpg`, `.png`, `.heic`), such as a photo of a table.
  case image
}

extension ForeignFormat: CustomStringConvertible {
  /// The format in words.
  package var description: String {
    switch self {
    case .utf16: "text in UTF-16"
    case .zip: "a ZIP archive, such as an .xlsx workbook"
    case .compoundFile: "a compound file, such as an .xls workbook"
    case .pdf: "a PDF document"
    case .image: "a picture"
    }
  }
}

extension ForeignFormat {
  /// Recognises a format by how a file begins.
  package init?(startOf bytes: [UInt8]) {
    let found = Self.allCases.first { format in
      format.signatures.contains { bytes.dropFirst($0.offset).starts(with: $0.bytes) }
    }
    guard let found else { return nil }
    self = found
  }

  /// The bytes that a file of the format has near its beginning.
  private var signatures: [(offset: Int, bytes: [UInt8])] {
    switch self {
    case .utf16: [.utf16LittleEndian, .utf16BigEndian].compactMap(\TextEncoding.byteOrderMark).map { (0, $0) }
    case .zip: [(0, [0x50, 0x4B, 0x03, 0x04]), (0, [0x50, 0x4B, 0x05, 0x06])]
    case .compoundFile: [(0, [0xD0, 0xCF, 0x11, 0xE0])]
    case .pdf: [(0, Array("%PDF-".utf8))]
    case .image:
      // JPEG, PNG, GIF, TIFF, WebP, and what telephones make.
      [(0, [0xFF, 0xD8, 0xFF]), (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])]
        + ["GIF87a", "GIF89a", "II*\0", "MM\0*"].map { (0, Array($0.utf8)) }
        + [(8, "WEBP"), (4, "ftyphei"), (4, "ftypmif1"), (4, "ftypavif")].map { ($0.0, Array($0.1.utf8)) }
    }
  }
}
