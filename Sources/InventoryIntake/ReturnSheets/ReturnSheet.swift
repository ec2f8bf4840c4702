import FacilityPlanning
package import FileFormats
import Vocabulary

/// A unit's own file with its findings in it: what it gets back to mend.
///
/// A workbook of Excel comes back as it was, with a note at each wrong cell; a text file and a workbook of another format
/// come back as a workbook of their cells. A sheet at the end lists all findings.
struct ReturnSheet: Sendable {
  private let language: Language
  private let csvReader: CSVReader

  /// - Parameters:
  ///   - language: that of the notes and of the list.
  ///   - csvReader: knows the encoding and the delimiter of tables if they are not to be told by the content.
  init(language: Language, csvReader: CSVReader = CSVReader()) {
    self.language = language
    self.csvReader = csvReader
  }

  /// The return sheet of a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its path as the findings name it.
  ///   - findings: what was found; those about other files are left out.
  /// - Throws: `ReturnSheetError` if the file cannot be read.
  /// - Returns: the bytes of a workbook.
  func write(
    _ bytes: [UInt8],
    file: String,
    findings: [Finding]
  ) throws(ReturnSheetError) -> [UInt8] {
    let findings = findings.filter { $0.source.file == file }
    let stored = StoredFile(bytes, name: file)
    if stored.format == .empty { return try laidOut(Table(), file, findings) }
    // A package is not read here, so that one with a damaged cell comes back too.
    switch stored.isOfficePackage ? nil : try contents(of: stored) {
    case .workbook(let workbook) where workbook.format != .xlsx: return try laidOut(workbook, file, findings)
    case .workbook, nil: return try annotated(bytes, file, findings) { Self.cell(of: $0) }
    case .table(let document): return try laidOut(document.table, file, findings)
    case .document(let document): return try laidOut(JSONTable(document).table, file, findings)
    }
  }
}

// MARK: - Where a finding stands

extension ReturnSheet {
  private static func cell(of place: Source.Place) -> SheetRange? {
    guard case .cell(let sheet, let text) = place, let reference = CellReference(text) else { return nil }
    return SheetRange(sheet, CellRange(reference, reference))
  }

  /// A table laid out as a sheet, with the findings at its cells.
  private func laidOut(
    _ table: Table,
    _ file: String,
    _ findings: [Finding]
  ) throws(ReturnSheetError) -> [UInt8] {
    let name = language == .vietnamese ? "Kiểm kê" : "Inventory"
    let layout = TableLayout(table, name: name, language: language)
    let plain: [UInt8]
    do { plain = try WorkbookWriter().write(layout.document) } catch { throw .notWritten(error) }
    return try annotated(plain, file, findings) { place in
      layout.reference(of: place).map { SheetRange(layout.name, CellRange($0, $0)) }
    }
  }

  /// A workbook of another format laid out as one of Excel, with the findings at its cells.
  private func laidOut(
    _ workbook: Workbook,
    _ file: String,
    _ findings: [Finding]
  ) throws(ReturnSheetError) -> [UInt8] {
    let layout: WorkbookLayout
    do { layout = try WorkbookLayout(workbook, language: language) } catch { throw .unreadableWorkbook(error) }
    let plain: [UInt8]
    do { plain = try WorkbookWriter().write(layout.document) } catch { throw .notWritten(error) }
    return try annotated(plain, file, findings, cell: layout.range)
  }

  private func annotated(
    _ workbook: [UInt8],
    _ file: String,
    _ findings: [Finding],
    cell: (Source.Place) -> SheetRange?
  ) throws(ReturnSheetError) -> [UInt8] {
    let places = findings.map { cell($0.source.place) }
    // A finding that is said once is marked at each of its cells.
    let annotations = findings.flatMap(\.atEachPlace).compactMap { finding in
      cell(finding.source.place).map { place in
        WorkbookAnnotation(
          sheet: place.sheet,
          cell: place.cells.first,
          level: finding.severity == .error ? .error : .warning,
          text: FindingList.note(finding, language)
        )
      }
    }
    let list = FindingList(file: file, findings: findings, places: places, language: language)
    do {
      return try WorkbookAnnotator(workbook).annotated(annotations, listing: list.listing, author: "onestop")
    } catch {
      throw .unreadableWorkbook(error)
    }
  }

  private func contents(of file: StoredFile) throws(ReturnSheetError) -> StoredFile.Contents {
    do { return try file.contents(csvReader) } catch { throw .unreadableContents(error) }
  }
}

/// Why a file has no return sheet: it cannot be read, or its cells do not fit into a workbook.
package enum ReturnSheetError: Error, Sendable, Hashable {
  case unreadableFile(FileReadError)
  case unreadableWorkbook(WorkbookError)
  case unreadableContents(StoredFileError)
  case notWritten(WorkbookWriteError)
}
