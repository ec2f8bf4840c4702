/// Gives cells of a sheet other styles or texts, and the sheet a drawing for its notes.
struct SheetEditor {
  private let layout: SheetLayout
  private var patch: XMLPatch

  init(_ layout: SheetLayout) {
    self.layout = layout
    patch = XMLPatch(layout.reader)
  }

  /// Colours cells; those that are not there are added.
  ///
  /// - Parameter levels: what each cell is coloured for.
  mutating func color(_ levels: [CellReference: WorkbookAnnotation.Level], _ styles: inout StylesEditor) {
    let prefix = layout.prefix
    change(levels) { level, cell in
      let style = styles.number(for: .remark(style: cell.style, level: level))
      if let range = cell.styleRange { return (range, "\(style)") }
      let place = cell.element.tag.lowerBound + 1 + cell.element.name.utf8.count
      return (place..<place, " s=\"\(style)\"")
    } new: { level, cell, inherited in
      "<\(prefix)c r=\"\(cell)\" s=\"\(styles.number(for: .remark(style: inherited, level: level)))\"/>"
    }
  }

  /// Writes texts into cells; what stood in them is gone, but for their styles.
  mutating func write(_ texts: [CellReference: String]) {
    let prefix = layout.prefix
    func cell(_ cell: CellReference, _ style: Int, _ text: String) -> String {
      let style = style > 0 ? " s=\"\(style)\"" : ""
      let text = "<\(prefix)t xml:space=\"preserve\">\(XMLText.escape(text))</\(prefix)t>"
      return "<\(prefix)c r=\"\(cell)\"\(style) t=\"inlineStr\"><\(prefix)is>\(text)</\(prefix)is></\(prefix)c>"
    }
    change(texts) { text, found in
      (found.whole, cell(CellReference(validRow: found.row, column: found.column), found.style, text))
    } new: { text, reference, inherited in
      cell(reference, inherited, text)
    }
  }

  /// Changes cells; those that are not there are added.
  ///
  /// - Parameters:
  ///   - found: what becomes of a cell that is there, and where.
  ///   - new: a cell that is not there, whose style would be the one given.
  private mutating func change<Value>(
    _ values: [CellReference: Value],
    _ found: (Value, SheetLayout.SheetCell) -> (range: Range<Int>, text: String),
    new: (Value, CellReference, Int) -> String
  ) {
    let byRow = Dictionary(grouping: values.keys.sorted(), by: \.row)
    let rows = Dictionary(layout.rows.map { ($0.number, $0) }) { first, _ in first }
    var appendedRows = ""
    for number in byRow.keys.sorted() {
      let cells = (byRow[number] ?? []).compactMap { cell in values[cell].map { (cell: cell, value: $0) } }
      if let row = rows[number] {
        change(cells, in: row, found, new)
        continue
      }
      let xml = cells.map { new($0.value, $0.cell, layout.inheritedStyle(row: nil, column: $0.cell.column)) }.joined()
      let row = "<\(layout.prefix)row r=\"\(number)\">\(xml)</\(layout.prefix)row>"
      if let next = layout.rows.first(where: { $0.number > number }) {
        patch.insert(row, at: next.element.tag.lowerBound)
      } else {
        appendedRows += row
      }
    }
    if let data = layout.sheetData { patch.append(appendedRows, to: data) }
  }

  private mutating func change<Value>(
    _ cells: [(cell: CellReference, value: Value)],
    in row: SheetLayout.Row,
    _ found: (Value, SheetLayout.SheetCell) -> (range: Range<Int>, text: String),
    _ new: (Value, CellReference, Int) -> String
  ) {
    var appended = ""
    for (cell, value) in cells {
      if let there = row.cells.first(where: { $0.column == cell.column }) {
        let edit = found(value, there)
        patch.replace(edit.range, with: edit.text)
        continue
      }
      let xml = new(value, cell, layout.inheritedStyle(row: row, column: cell.column))
      if let next = row.cells.first(where: { $0.column > cell.column }) {
        patch.insert(xml, at: next.element.tag.lowerBound)
      } else {
        appended += xml
      }
    }
    patch.append(appended, to: row.element)
  }

  /// Names the drawing of the notes.
  mutating func addNotesDrawing(_ id: String, relationships: String) {
    let xml = "<\(layout.prefix)legacyDrawing xmlns:r=\"\(relationships)\" r:id=\"\(id)\"/>"
    patch.insert(xml, at: layout.notesDrawingPlace ?? layout.root.end)
  }

  func applied() -> [UInt8] { patch.applied() }
}
