/// A format that is not text, told by the first bytes of a file.
package enum ForeignFormat: Sendable, Hashable, CaseIterable {
  /// Text in UTF-16, where only UTF-8 is allowed.
  case utf16
  /// A ZIP archive, such as a workbook (`.xlsx`) or a document (`.docx`).
  case zip
  /// A compound file, such as an old workbook (`.xls`).
  case compoundFile
  /// A workbook of Excel 2 to 4, or the bare records of a later one (`.xls`).
  case excel4Workbook
  /// A workbook in one XML text (XML Spreadsheet 2003 or flat OpenDocument), often named `.xls`.
  case xmlWorkbook
  /// A web page, which much software calls an `.xls`.
  case webPage
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
    case .excel4Workbook: "a workbook of Excel 2 to 4"
    case .xmlWorkbook: "a workbook written as one XML text"
    case .webPage: "a web page"
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
    guard let found = found ?? MarkupStart(bytes)?.format else { return nil }
    self = found
  }

  /// The bytes that a file of the format has near its beginning.
  private var signatures: [(offset: Int, bytes: [UInt8])] {
    switch self {
    case .utf16: [.utf16LittleEndian, .utf16BigEndian].compactMap(\TextEncoding.byteOrderMark).map { (0, $0) }
    case .zip: [(0, [0x50, 0x4B, 0x03, 0x04]), (0, [0x50, 0x4B, 0x05, 0x06])]
    case .compoundFile: [(0, [0xD0, 0xCF, 0x11, 0xE0])]
    // The record BOF, which begins a workbook or a sheet: [MS-XLS] 2.4.21, and the forms of it before.
    case .excel4Workbook:
      [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]].map { (0, $0) }
        + [[0x09, 0x08, 0x08, 0x00, 0x00, 0x05], [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]].map { (0, $0) }
    case .xmlWorkbook, .webPage: []
    case .pdf: [(0, Array("%PDF-".utf8))]
    case .image:
      // JPEG, PNG, GIF, TIFF, WebP, and what telephones make.
      [(0, [0xFF, 0xD8, 0xFF]), (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])]
        + ["GIF87a", "GIF89a", "II*\0", "MM\0*"].map { (0, Array($0.utf8)) }
        + [(8, "WEBP"), (4, "ftyphei"), (4, "ftypmif1"), (4, "ftypavif")].map { ($0.0, Array($0.1.utf8)) }
    }
  }
}

/// The beginning of a text, by which markup is told from a table.
private struct MarkupStart {
  let format: ForeignFormat

  private static let sampleLength = 4_096

  /// What exporting software writes first in the pages that it calls workbooks.
  private static let pageStarts = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<style", "<table", "<div", "<center", "mime-version:",
  ]
  private static let workbookNamespaces = [
    "urn:schemas-microsoft-com:office:spreadsheet", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  ]

  init?(_ bytes: [UInt8]) {
    var rest = bytes.prefix(Self.sampleLength)
    if rest.starts(with: UTF8Text.byteOrderMark) { rest = rest.dropFirst(UTF8Text.byteOrderMark.count) }
    rest = rest.drop { $0 <= UInt8(ascii: " ") }
    guard let first = rest.first, first == UInt8(ascii: "<") || first | 0x20 == UInt8(ascii: "m") else { return nil }
    let text = String(decoding: rest, as: UTF8.self).lowercased()
    let isXML = text.hasPrefix("<?xml")
    if Self.pageStarts.contains(where: text.hasPrefix) || (isXML && text.contains("<html")) {
      format = .webPage
    } else if isXML || text.hasPrefix("<workbook"), Self.workbookNamespaces.contains(where: text.contains) {
      format = .xmlWorkbook
    } else {
      return nil
    }
  }
}
