/// Reads the cells of one sheet, once from the front to the back.
struct SheetReader {
  var reader: PartReader
  let texts: SharedTexts
  let styles: CellStyles
  let dateSystem: DateSystem
  var collector: SheetCollector

  private var row = 0
  private var column = 0
  /// What stands in the cell: all are reused for every cell.
  var buffer: [UInt8] = []
  var inlineBuffer: [UInt8] = []
  var inlineRuns: [RunStart] = []

  init(
    _ reader: PartReader,
    texts: SharedTexts,
    styles: CellStyles,
    dateSystem: DateSystem,
    collector: SheetCollector
  ) {
    self.reader = reader
    self.texts = texts
    self.styles = styles
    self.dateSystem = dateSystem
    self.collector = collector
  }

  mutating func sheet(visibility: Workbook.Visibility) throws(WorkbookError) -> Workbook.Sheet {
    try reader.expectRoot("worksheet")
    while try reader.nextChild() {
      if reader.xml.isElement("sheetData", in: .spreadsheet) {
        while try reader.nextChild() {
          if reader.xml.isElement("row", in: .spreadsheet) { try readRow() } else { try reader.skipElement() }
        }
      } else if reader.xml.isElement("cols", in: .spreadsheet) {
        try readColumns()
      } else if reader.xml.isElement("mergeCells", in: .spreadsheet) {
        try readMergedRanges()
      } else {
        try reader.skipElement()
      }
    }
    while try reader.next() != nil {}
    return try collector.sheet(visibility: visibility)
  }
}

extension SheetReader {
  private mutating func readRow() throws(WorkbookError) {
    if let number = reader.xml.attribute("r") {
      guard let parsed = Self.integer(number), (1...CellReference.lastRow).contains(parsed) else {
        throw outside(String(decoding: number, as: UTF8.self))
      }
      row = parsed
    } else {
      row += 1
      guard row <= CellReference.lastRow else { throw outside("A\(row)") }
    }
    if reader.isTrue("hidden") || reader.xml.attributeText("ht").flatMap({ Double($0) }) == 0 {
      collector.hiddenRows.insert(row...row)
    }
    column = 0
    while try reader.nextChild() {
      if reader.xml.isElement("c", in: .spreadsheet) { try readCell() } else { try reader.skipElement() }
    }
  }

  private mutating func readCell() throws(WorkbookError) {
    let reference: CellReference
    if let text = reader.xml.attribute("r") {
      guard let found = CellReference(bytes: text) else { throw outside(String(decoding: text, as: UTF8.self)) }
      reference = found
    } else {
      guard let found = CellReference(row: row, column: column + 1) else {
        throw outside(CellReference.letters(ofColumn: column + 1) + "\(row)")
      }
      reference = found
    }
    column = reference.column
    let content = try readContent(of: reference)
    guard let content else { return }
    try collector.append(
      content.value,
      isComputed: content.isComputed,
      shownUnit: content.shownUnit,
      at: reference
    )
  }

  /// Reads what the list that is open says of columns.
  private mutating func readColumns() throws(WorkbookError) {
    while try reader.nextChild() {
      let width = reader.xml.attributeText("width").flatMap { Double($0) }
      if reader.isTrue("hidden") || width == 0, let first = reader.xml.attribute("min").flatMap(Self.integer),
        let last = reader.xml.attribute("max").flatMap(Self.integer), 1 <= first, first <= CellReference.lastColumn,
        first <= last
      {
        collector.hiddenColumns.insert(first...min(last, CellReference.lastColumn))
      }
      try reader.skipElement()
    }
  }

  /// Reads the merged ranges of the list that is open.
  private mutating func readMergedRanges() throws(WorkbookError) {
    while try reader.nextChild() {
      let text = reader.xml.attributeText("ref") ?? ""
      guard let range = CellRange(text) else { throw outside(text) }
      try collector.merge(range)
      try reader.skipElement()
    }
  }

  func outside(_ reference: String) -> WorkbookError {
    .outsideSheet(reference: String(reference.prefix(60)), part: reader.part.text)
  }

  /// A number of at most nine digits.
  static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
