extension WorkbookError {
  /// What a file is instead of a workbook that can be read.
  package enum Format: Sendable, Hashable, CaseIterable {
    /// A workbook that is encrypted with a password.
    case encryptedWorkbook
    /// A workbook of Excel 5 to 2003 (`.xls`), where only an `.xlsx` will do.
    case legacyWorkbook
    /// A workbook of Excel 2 to 4, from before compound files (`.xls`).
    case excel4Workbook
    /// Another compound file, such as an old document (`.doc`).
    case compoundFile
    /// A workbook in binary parts (`.xlsb`).
    case binaryWorkbook
    /// A workbook in one XML text (XML Spreadsheet 2003 or flat OpenDocument), often named `.xls`.
    case xmlWorkbook
    /// A web page, often named `.xls`.
    case webPage
    /// Another file of OpenDocument (`.odt`), or a workbook (`.ods`) where only an `.xlsx` will do.
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
      switch CompoundFile.Content(of: bytes) {
      case .workbook: self = .legacyWorkbook
      case .encryptedPackage: self = .encryptedWorkbook
      case .other: self = .compoundFile
      }
    case .excel4Workbook: self = .excel4Workbook
    case .xmlWorkbook: self = .xmlWorkbook
    case .webPage: self = .webPage
    case .pdf: self = .pdf
    default: self = bytes.isEmpty ? .empty : .unknown
    }
  }

  /// The format in words.
  package var words: String {
    switch self {
    case .encryptedWorkbook: "a workbook encrypted with a password"
    case .legacyWorkbook: "a workbook of Excel 97 (.xls)"
    case .excel4Workbook: "a workbook of Excel 2 to 4 (.xls)"
    case .compoundFile: "a compound file, such as an old document (.doc)"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .xmlWorkbook: "a workbook written as one XML text"
    case .webPage: "a web page"
    case .openDocument: "an OpenDocument file (.ods, .odt)"
    case .textDocument: "a text document (.docx)"
    case .presentation: "a presentation (.pptx)"
    case .archive: "a ZIP archive of something else"
    case .pdf: "a PDF document"
    case .empty: "empty"
    case .unknown: "of another format"
    }
  }
}
