/// A file as it is stored: what it is, told by its bytes, and by its name where they could be text of any kind.
///
///     StoredFile(Array("STT;Tên\n".utf8), name: "tan-lieu.xlsx").format           // .separatedValues
///     StoredFile(Array("{\"items\": []}".utf8), name: "tan-lieu.csv").isMisnamed  // true
package struct StoredFile: Sendable {
  /// What a file is.
  package enum Format: Sendable, Hashable {
    /// Nothing at all.
    case empty
    /// A workbook, or another package of an office program: the reader of workbooks says which.
    case workbook
    /// A text document (`.docx`).
    case wordDocument
    /// JSON.
    case json
    /// A page (`.html`).
    case page
    /// Text that is no table by its name (`.md`, `.svg`, `.lp`).
    case text
    /// Separated values: all text that is nothing else.
    case separatedValues
    /// None of these.
    case foreign(ForeignFormat)
  }

  package let bytes: [UInt8]
  /// The path, or its last part.
  package let name: String
  /// What the file is.
  package let format: Format
  /// What the ending of the name claims; any ending that is not known counts as separated values.
  package let claimedFormat: Format
  /// What came of reading the file as JSON, if that was needed to tell what it is.
  private let parsed: Result<JSONValue, JSONError>?
  private let maximumCells: Int

  /// Tells what a file is.
  ///
  /// Text is what the name claims, but no text is a workbook, and what reads as a JSON object is one.
  ///
  /// - Parameter maximumCells: how many cells a table may have, or values a document. The default is far beyond what
  ///   people fill in, and few enough for a stranger's file to be answered in seconds.
  package init(_ bytes: [UInt8], name: String, maximumCells: Int = 500_000) {
    self.bytes = bytes
    self.name = name
    self.maximumCells = maximumCells
    claimedFormat = Format(named: name)
    switch ForeignFormat(startOf: bytes) {
    case .zip:
      format = Format(ofArchive: bytes)
      parsed = nil
    case .compoundFile:
      format = CompoundFile.Content(of: bytes) == .other ? .foreign(.compoundFile) : .workbook
      parsed = nil
    case .webPage where claimedFormat == .page || claimedFormat == .text:
      format = claimedFormat
      parsed = nil
    case let foreign? where foreign != .utf16:
      format = .foreign(foreign)
      parsed = nil
    default:
      parsed = Self.beginsObject(bytes) ? Self.parse(bytes, maximumCells) : nil
      if bytes.isEmpty {
        format = .empty
      } else if case .success = parsed {
        format = .json
      } else {
        format = claimedFormat.isText ? claimedFormat : .separatedValues
      }
    }
  }

  /// Whether the name claims another format.
  package var isMisnamed: Bool { format != claimedFormat }

  /// How the file stores a workbook, if it is one.
  package var workbookFormat: Workbook.Format? {
    guard format == .workbook else { return nil }
    if ForeignFormat(startOf: bytes) == .compoundFile {
      return CompoundFile.Content(of: bytes) == .workbook ? .xls : .xlsx
    }
    return (try? OfficePackage(bytes)).map(ODSReader.recognises) == true ? .ods : .xlsx
  }

  /// Whether the file is a package of Excel: the only form in which a workbook can be given back as it is.
  package var isOfficePackage: Bool { workbookFormat == .xlsx }

  private static func beginsObject(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > UInt8(ascii: " ") && ![0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "{")
  }

  private static func parse(_ bytes: [UInt8], _ maximumValues: Int) -> Result<JSONValue, JSONError> {
    let reader = JSONReader(maximumValues: maximumValues)
    do throws(JSONError) { return .success(try reader.read(bytes)) } catch { return .failure(error) }
  }
}

extension StoredFile.Format {
  fileprivate init(named name: String) {
    switch FileName(name).ending {
    case "json": self = .json
    case "xlsx", "xlsm", "xls", "ods": self = .workbook
    case "docx": self = .wordDocument
    case "html", "htm": self = .page
    case "md", "svg", "lp": self = .text
    default: self = .separatedValues
    }
  }

  /// Tells what lies in an archive; one that is damaged counts as a workbook, whose reader says what is wrong with it.
  fileprivate init(ofArchive bytes: [UInt8]) {
    guard let package = try? OfficePackage(bytes) else {
      self = .workbook
      return
    }
    if package.has(PartName("word/document.xml")) {
      self = .wordDocument
    } else {
      let isPackage = ["_rels/.rels", "xl/workbook.xml", "content.xml", "encrypted-package"].contains {
        package.has(PartName($0))
      }
      self = isPackage ? .workbook : .foreign(.zip)
    }
  }

  fileprivate var isText: Bool {
    switch self {
    case .json, .page, .text, .separatedValues: true
    case .empty, .workbook, .wordDocument, .foreign: false
    }
  }
}

// MARK: - What a file holds

extension StoredFile {
  /// What a file holds, as cells and values with their places.
  package enum Contents: Sendable {
    case workbook(Workbook)
    /// The cells as they were before ``FormulaGuard`` kept a spreadsheet from running them.
    case table(CSVDocument)
    case document(JSONValue)
  }

  /// Reads the file as what it is.
  ///
  /// - Parameter csvReader: reads separated values; it knows their encoding and their delimiter if the content is not to
  ///   tell them.
  /// - Throws: ``StoredFileError`` at the first thing that cannot be read; an office file that is no workbook is refused
  ///   as one, and a file of no use is refused by the reader that its name asks for.
  package func contents(_ csvReader: CSVReader = CSVReader()) throws(StoredFileError) -> Contents {
    switch format {
    case .empty: throw .empty
    case .workbook, .wordDocument, .foreign(.zip), .foreign(.compoundFile), .foreign(.excel4Workbook),
      .foreign(.xmlWorkbook), .foreign(.webPage):
      do { return .workbook(try WorkbookReader(limits: .submitted(cells: maximumCells)).read(bytes)) } catch {
        throw .workbook(error)
      }
    case .json: return .document(try documentAsFound())
    case .foreign where claimedFormat == .json: return .document(try documentAsFound())
    case .page, .text, .separatedValues, .foreign:
      do { return .table(try table(csvReader)) } catch { throw .table(error) }
    }
  }

  private func documentAsFound() throws(StoredFileError) -> JSONValue {
    do { return try document() } catch { throw .document(error) }
  }

  /// Reads the file as JSON, whatever it is.
  ///
  /// - Throws: ``JSONError`` at the first place that is not JSON.
  package func document() throws(JSONError) -> JSONValue { try (parsed ?? Self.parse(bytes, maximumCells)).get() }

  /// Reads the file as separated values, whatever it is.
  ///
  /// - Throws: ``CSVError`` at the first place that cannot be read.
  package func table(_ csvReader: CSVReader = CSVReader()) throws(CSVError) -> CSVDocument {
    var document = try csvReader.limited(toCells: maximumCells).read(bytes)
    document.table.restoreFormulas()
    return document
  }
}

extension Table {
  /// Takes away the apostrophes by which a table of text keeps a spreadsheet from running its cells.
  fileprivate mutating func restoreFormulas() {
    for row in rows.indices {
      for column in rows[row].cells.indices {
        if case .text(let text) = rows[row].cells[column].value, text.utf8.first == UInt8(ascii: "'") {
          rows[row].cells[column].value = .text(FormulaGuard.restored(text))
        }
      }
    }
  }
}

/// The reason why a file cannot be read as what it is.
package enum StoredFileError: Error, Sendable, Hashable {
  /// The file has no bytes.
  case empty
  case workbook(WorkbookError)
  case table(CSVError)
  case document(JSONError)
}

/// The parts of a path.
package struct FileName: Sendable {
  /// The folder, without the last slash; empty if there is none.
  package let folder: String
  /// The path without its folder.
  package let name: String

  /// Takes a path apart.
  package init(_ path: String) {
    if let slash = path.lastIndex(of: "/") {
      folder = String(path[..<slash])
      name = String(path[path.index(after: slash)...])
    } else {
      folder = ""
      name = path
    }
  }

  /// The name without its last ending.
  package var stem: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
  /// The last ending in lower case, without its point.
  package var ending: String { name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? "" }
}
