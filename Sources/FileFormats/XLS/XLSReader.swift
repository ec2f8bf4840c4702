/// Reads the workbook of Excel 5 to 2003 in a compound file ([MS-XLS]): its records, in the forms BIFF5 and BIFF8.
struct XLSReader {
  let limits: WorkbookReader.Limits

  /// The stream of Excel 97 and later, and that of Excel 5 and 95; a file may have both, of which the first says more.
  private static let streams = ["Workbook", "Book"]

  func read(_ bytes: [UInt8]) throws(WorkbookError) -> Workbook {
    for name in Self.streams {
      guard let stream = try self.stream(name, of: bytes) else { continue }
      return try workbook(in: stream, name)
    }
    throw .foreignFormat(CompoundFile.Content(of: bytes) == .encryptedPackage ? .encryptedWorkbook : .compoundFile)
  }

  private func stream(_ name: String, of bytes: [UInt8]) throws(WorkbookError) -> [UInt8]? {
    do throws(CompoundFileError) {
      return try CompoundFile(bytes).stream(named: name)
    } catch {
      switch CompoundFile.Content(of: bytes) {
      case .workbook: throw .damagedCompoundFile(error)
      case .encryptedPackage: throw .foreignFormat(.encryptedWorkbook)
      case .other: throw .foreignFormat(.compoundFile)
      }
    }
  }

  private func workbook(in stream: [UInt8], _ name: String) throws(WorkbookError) -> Workbook {
    var records = XLSRecords(stream, part: name)
    let globals = try XLSGlobals(&records, limits: limits)
    var allowance = SheetCollector.Allowance(limits)
    // Sheets follow each other: a file whose sheets share their records is made to keep a reader busy.
    var unread = 2 * stream.count
    var sheets: [Workbook.Sheet] = []
    for entry in globals.sheets {
      var reader = XLSSheetReader(
        XLSRecords(stream, at: entry.offset, part: entry.name),
        globals,
        collector: SheetCollector(name: entry.name, part: entry.name, limits: limits, allowance: allowance)
      )
      if let sheet = try reader.sheet(visibility: entry.visibility) { sheets.append(sheet) }
      allowance = reader.collector.allowance
      unread -= reader.records.offset - entry.offset
      guard unread >= 0 else { throw .repeatedPart(entry.name) }
    }
    return Workbook(sheets: sheets, dateSystem: globals.dateSystem, format: .xls)
  }
}

/// What stands before the sheets of an old workbook ([MS-XLS] 2.1.7.20.3): their list, and what their cells share.
struct XLSGlobals {
  struct SheetEntry {
    let name: String
    let visibility: Workbook.Visibility
    /// Where the records of the sheet begin in the stream.
    let offset: Int
  }

  private(set) var sheets: [SheetEntry] = []
  private(set) var dateSystem = DateSystem.since1900
  private(set) var styles = XLSStyles()
  private(set) var texts = XLSSharedTexts()
  private(set) var decoder: XLSTextDecoder

  private static let excel97 = 0x0600
  private static let excel5 = 0x0500
  /// The kind of a sheet of cells in the list of sheets ([MS-XLS] 2.4.28); the others hold macros or a chart.
  private static let worksheet: UInt8 = 0

  init(_ records: inout XLSRecords, limits: WorkbookReader.Limits) throws(WorkbookError) {
    guard let first = try records.next(), first.kind == XLSRecordKind.beginning else {
      throw .unexpectedContent(part: records.part)
    }
    let version = try records.uint16(first, 0)
    guard version == Self.excel97 || version == Self.excel5 else { throw .foreignFormat(.excel4Workbook) }
    decoder = XLSTextDecoder(isBytes: version == Self.excel5, part: records.part)
    // The list of sheets may stand before the code page in which their names are.
    var listed: [XLSRecords.Record] = []
    var isComplete = false
    while !isComplete, let record = try records.next() {
      switch record.kind {
      case XLSRecordKind.end: isComplete = true
      case XLSRecordKind.filePass: throw .foreignFormat(.encryptedWorkbook)
      case XLSRecordKind.codePage: decoder.codePage = try records.uint16(record, 0)
      case XLSRecordKind.dateMode: dateSystem = try records.uint16(record, 0) == 1 ? .since1904 : .since1900
      case XLSRecordKind.font: try styles.addFont(records, record, decoder)
      case XLSRecordKind.format: try styles.addFormat(records, record, decoder)
      case XLSRecordKind.extendedFormat: try styles.addCellFormat(records, record)
      case XLSRecordKind.boundSheet: listed.append(record)
      case XLSRecordKind.sharedStrings:
        texts = try XLSSharedTexts(&records, record, styles: styles, limits: limits)
      default: break
      }
    }
    guard isComplete else { throw records.damaged(first) }
    styles.settle()
    for record in listed { try addSheet(records, record, limits) }
  }

  private mutating func addSheet(
    _ records: XLSRecords,
    _ record: XLSRecords.Record,
    _ limits: WorkbookReader.Limits
  ) throws(WorkbookError) {
    let offset = Int(try records.uint32(record, 0))
    let visibility: Workbook.Visibility =
      switch try records.byte(record, 4) & 3 {
      case 0: .visible
      case 1: .hidden
      default: .veryHidden
      }
    guard try records.byte(record, 5) == Self.worksheet else { return }
    let name = try records.string(record, 6, lengthSize: 1, decoder).text.filter { $0 != "\0" }
    guard sheets.count < limits.sheets else { throw .tooMuch(.sheets, limit: limits.sheets, part: records.part) }
    guard !sheets.contains(where: { $0.offset == offset }) else { throw .repeatedPart(name) }
    sheets.append(SheetEntry(name: name, visibility: visibility, offset: offset))
  }
}
