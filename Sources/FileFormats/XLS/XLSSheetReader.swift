/// Reads the records of one sheet of an old workbook ([MS-XLS] 2.1.7.20.5), once from the front to the back.
struct XLSSheetReader {
  var records: XLSRecords
  let globals: XLSGlobals
  var collector: SheetCollector
  /// The cell of a formula whose text stands in the record behind it, and its format.
  var waiting: (cell: CellReference, format: Int)?

  private static let sheetOfCells = 0x0010
  /// Heights and widths of which nothing is seen.
  private static let hiddenRow = 0x20
  private static let hiddenColumn = 0x01
  private static let dialog = 0x10

  init(_ records: XLSRecords, _ globals: XLSGlobals, collector: SheetCollector) {
    self.records = records
    self.globals = globals
    self.collector = collector
  }

  /// - Returns: nothing if the sheet is none of cells: a chart, a dialog, or macros.
  mutating func sheet(visibility: Workbook.Visibility) throws(WorkbookError) -> Workbook.Sheet? {
    guard let first = try records.next(), first.kind == XLSRecordKind.beginning else {
      throw .unexpectedContent(part: records.part)
    }
    guard try records.uint16(first, 2) == Self.sheetOfCells else { return nil }
    // Charts in the sheet are sheets in it.
    var depth = 1
    while depth > 0 {
      guard let record = try records.next() else { throw records.damaged(first) }
      switch record.kind {
      case XLSRecordKind.beginning: depth += 1
      case XLSRecordKind.end: depth -= 1
      case XLSRecordKind.sheetOptions where depth == 1 && record.body.count >= 2:
        if try records.uint16(record, 0) & Self.dialog != 0 { return nil }
      default: if depth == 1 { try read(record) }
      }
    }
    try endFormula()
    return try collector.sheet(visibility: visibility)
  }

  private mutating func read(_ record: XLSRecords.Record) throws(WorkbookError) {
    // What belongs to a formula may stand between it and its text, but no other cell.
    if waiting != nil, XLSRecordKind.cells.contains(record.kind) { try endFormula() }
    switch record.kind {
    case XLSRecordKind.string: try readFormulaText(record)
    case XLSRecordKind.sharedLabel: try readSharedLabel(record)
    case XLSRecordKind.number:
      try append(number(try records.double(record, 6), try records.uint16(record, 4)), try cell(record))
    case XLSRecordKind.rk:
      let value = Self.rkValue(try records.uint32(record, 6))
      try append(number(value, try records.uint16(record, 4)), try cell(record))
    case XLSRecordKind.multipleRK: try readMultipleRK(record)
    case XLSRecordKind.label: try readLabel(record)
    case XLSRecordKind.richString: try readRichString(record)
    case XLSRecordKind.booleanOrError:
      let value = try records.byte(record, 6)
      try append(try records.byte(record, 7) == 0 ? .boolean(value != 0) : Self.error(value), try cell(record))
    case XLSRecordKind.formula: try readFormula(record)
    case let kind where XLSRecordKind.olderFormulas.contains(kind): try readFormula(record)
    case XLSRecordKind.row:
      let height = try records.uint16(record, 6) & 0x7FFF
      if try records.uint16(record, 12) & Self.hiddenRow != 0 || height == 0 {
        let row = try records.uint16(record, 0) + 1
        collector.hiddenRows.insert(row...row)
      }
    case XLSRecordKind.columnInfo: try readColumns(record)
    case XLSRecordKind.mergedCells: try readMergedRanges(record)
    default: break
    }
  }

  private mutating func readColumns(_ record: XLSRecords.Record) throws(WorkbookError) {
    let first = try records.uint16(record, 0) + 1
    let last = try records.uint16(record, 2) + 1
    let width = try records.uint16(record, 4)
    let options = try records.uint16(record, 8)
    guard width == 0 || options & Self.hiddenColumn != 0, first <= last, first <= CellReference.lastColumn else {
      return
    }
    collector.hiddenColumns.insert(first...min(last, CellReference.lastColumn))
  }

  /// Reads a list of merged ranges ([MS-XLS] 2.4.168).
  private mutating func readMergedRanges(_ record: XLSRecords.Record) throws(WorkbookError) {
    for place in 0..<(try records.uint16(record, 0)) {
      let start = 2 + 8 * place
      let (top, bottom) = (try records.uint16(record, start), try records.uint16(record, start + 2))
      let (left, right) = (try records.uint16(record, start + 4), try records.uint16(record, start + 6))
      guard let first = CellReference(row: top + 1, column: left + 1),
        let last = CellReference(row: bottom + 1, column: right + 1)
      else { throw records.damaged(record) }
      try collector.merge(CellRange(first, last))
    }
  }
}
