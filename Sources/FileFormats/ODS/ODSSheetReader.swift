/// Reads one sheet of an OpenDocument workbook (ODF 1.2, part 1, 9.1), once from the front to the back.
struct ODSSheetReader {
  var reader: PartReader
  let styles: ODSStyles
  var collector: SheetCollector
  /// Whether it matters which style a cell has.
  private let needsStyles: Bool
  private var row = 1
  private var column = 1
  /// The filled cells of the row, each with how often it stands side by side.
  private var cells: [RowCell] = []
  /// The styles of the cells of columns that say nothing themselves, from the left.
  private var columnStyles: [(last: Int, style: String)] = []
  private var rowStyle: String?
  var text = ODSText()

  private struct RowCell {
    let column: Int
    let count: Int
    let content: ODSCell
    let span: (rows: Int, columns: Int)
  }

  init(_ reader: PartReader, styles: ODSStyles, collector: SheetCollector) {
    self.reader = reader
    self.styles = styles
    needsStyles = styles.hasOldFonts || styles.hasDurations
    self.collector = collector
  }

  mutating func sheet(visibility: Workbook.Visibility) throws(WorkbookError) -> Workbook.Sheet {
    try readGroup(depth: 0)
    return try collector.sheet(visibility: visibility)
  }

  private static let maximumDepth = 64

  /// Reads rows, columns and groups of them, up to the end of the element that is open.
  private mutating func readGroup(depth: Int) throws(WorkbookError) {
    while try reader.nextChild() {
      guard reader.xml.namespace == .odfTable else {
        try reader.skipElement()
        continue
      }
      if reader.xml.isNamed("table-row") {
        try readRow()
      } else if reader.xml.isNamed("table-column") {
        try readColumn()
      } else if isGroup, depth < Self.maximumDepth {
        try readGroup(depth: depth + 1)
      } else {
        try reader.skipElement()
      }
    }
  }

  private var isGroup: Bool {
    reader.xml.isNamed("table-rows") || reader.xml.isNamed("table-row-group") || reader.xml.isNamed("table-header-rows")
      || reader.xml.isNamed("table-columns") || reader.xml.isNamed("table-column-group")
      || reader.xml.isNamed("table-header-columns")
  }

  /// Whether the row or the column that begins here is not shown.
  private var isHidden: Bool {
    guard let visibility = reader.xml.attributeText("visibility", in: .odfTable) else { return false }
    return visibility == "collapse" || visibility == "filter"
  }

  private mutating func readColumn() throws(WorkbookError) {
    let last = min(column + reader.xml.count("number-columns-repeated") - 1, CellReference.lastColumn)
    if column <= last {
      if isHidden { collector.hiddenColumns.insert(column...last) }
      if needsStyles {
        let style = reader.xml.attributeText("default-cell-style-name", in: .odfTable)
        columnStyles.append((last, style ?? ""))
      }
      column = last + 1
    }
    try reader.skipElement()
  }

  private mutating func readRow() throws(WorkbookError) {
    let count = reader.xml.count("number-rows-repeated")
    // Rows that are blank may pass the end of a sheet.
    let last = min(row + count - 1, CellReference.lastRow)
    if isHidden, row <= last { collector.hiddenRows.insert(row...last) }
    rowStyle = nil
    if needsStyles {
      rowStyle = reader.xml.attributeText("default-cell-style-name", in: .odfTable)
    }
    cells.removeAll(keepingCapacity: true)
    var column = 1
    while try reader.nextChild() {
      let isCovered = reader.xml.isElement("covered-table-cell", in: .odfTable)
      guard isCovered || reader.xml.isElement("table-cell", in: .odfTable) else {
        try reader.skipElement()
        continue
      }
      let head = ODSCellHead(
        reader.xml.attributes,
        of: reader.xml.bytes,
        needsStyle: needsStyles
      )
      if let content = try readCell(head, at: (column, row)) {
        let cell = RowCell(column: column, count: head.count, content: content, span: head.span)
        if count == 1 { try add(cell, row: row) } else { cells.append(cell) }
      } else if head.span != (1, 1) {
        try merge(head.span, row, column)
      }
      column = min(column + head.count, CellReference.lastColumn + 1)
    }
    if !cells.isEmpty {
      for number in row..<(row + count) {
        for cell in cells { try add(cell, row: number) }
      }
    }
    row = min(row + count, CellReference.lastRow + 1)
  }

  /// Adds a cell as often as it stands side by side.
  private mutating func add(_ cell: RowCell, row: Int) throws(WorkbookError) {
    for column in cell.column..<(cell.column + cell.count) {
      guard let reference = CellReference(row: row, column: column) else {
        let reference = CellReference.letters(ofColumn: column) + "\(row)"
        throw .outsideSheet(reference: reference, part: collector.part)
      }
      try collector.append(cell.content.value, isComputed: cell.content.isComputed, at: reference)
      if let font = cell.content.oldFont { collector.remember(font, at: reference) }
      if cell.span != (1, 1) { try merge(cell.span, row, column) }
    }
  }

  private mutating func merge(_ span: (rows: Int, columns: Int), _ row: Int, _ column: Int) throws(WorkbookError) {
    guard row <= CellReference.lastRow, column <= CellReference.lastColumn else { return }
    try collector.merge(CellRange(rows: row...(row + span.rows - 1), columns: column...(column + span.columns - 1)))
  }

  /// The style of a cell that says nothing itself: that of its row, or of its column.
  func inheritedStyle(column: Int) -> String? {
    if let rowStyle { return rowStyle }
    var (low, high) = (0, columnStyles.count)
    while low < high {
      let middle = (low + high) / 2
      if columnStyles[middle].last < column { low = middle + 1 } else { high = middle }
    }
    return low < columnStyles.count ? columnStyles[low].style : nil
  }
}
