extension WorkbookError {
  /// What a file is instead of a workbook that can be read.
  package enum Format: Sendable, Hashable, CaseIterable {
    /// A workbook that is encrypted with a password.
    case encryptedWorkbook
    /// A workbook of Excel 97 (`.xls`).
    case legacyWorkbook
    /// Another compound file, such as an old document (`.doc`).
    case compoundFile
    /// A workbook in binary parts (`.xlsb`).
    case binaryWorkbook
    /// A workbook of OpenDocument (`.ods`).
    case openDocument
    /// A text document (`.docx`).
    case textDocument
    /// A presentation (`.pptx`).
    case presentation
    /// A ZIP archive of something else.
    case archive
    /// A page (`.pdf`).
    case pdf
    /// Nothing at all.
    case empty
    /// None of these: perhaps text.
    case unknown
  }
}

extension WorkbookError.Format {
  /// Recognises by its first bytes, and by the names in a compound file, a file that is no ZIP archive.
  ///
  /// - Returns: nothing for a ZIP archive.
  init?(startOf bytes: [UInt8]) {
    switch ForeignFormat(startOf: bytes) {
    case .zip: return nil
    case .compoundFile:
      // The names of the streams of a compound file are written in UTF-16.
      if Self.contains("EncryptedPackage", in: bytes) {
        self = .encryptedWorkbook
      } else {
        self =
          Self.contains("Workbook", in: bytes) || Self.contains("Book", in: bytes) ? .legacyWorkbook : .compoundFile
      }
    case .pdf: self = .pdf
    default: self = bytes.isEmpty ? .empty : .unknown
    }
  }

  /// Whether a name of a stream stands in a compound file, as the whole name.
  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    // Entries of the directory begin at multiples of 128 bytes.
    let pattern: [UInt8] = (name + "\0").utf8.flatMap { [$0, 0] }
    return stride(from: 512, through: bytes.count - pattern.count, by: 128).contains { offset in
      bytes[offset..<(offset + pattern.count)].elementsEqual(pattern)
    }
  }

  /// The format in words.
  package var words: String {
    switch self {
    case .encryptedWorkbook: "a workbook encrypted with a password"
    case .legacyWorkbook: "a workbook of Excel 97 (.xls)"
    case .compoundFile: "a compound file, such as an old document (.doc)"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .openDocument: "an OpenDocument workbook (.ods)"
    case .textDocument: "a text document (.docx)"
    case .presentation: "a presentation (.pptx)"
    case .archive: "a ZIP archive of something else"
    case .pdf: "a PDF document"
    case .empty: "empty"
    case .unknown: "of another format"
    }
  }
}
