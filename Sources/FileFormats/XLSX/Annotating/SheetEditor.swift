/// Gives cells of a sheet other styles, and the sheet a drawing for its notes.
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
    let byRow = Dictionary(grouping: levels.keys.sorted(), by: \.row)
    let rows = Dictionary(layout.rows.map { ($0.number, $0) }) { first, _ in first }
    var appendedRows = ""
    for number in byRow.keys.sorted() {
      let cells = (byRow[number] ?? []).compactMap { cell in levels[cell].map { (cell: cell, level: $0) } }
      if let row = rows[number] {
        color(cells, in: row, &styles)
        continue
      }
      let xml = cells.map { newCell($0.cell, $0.level, in: nil, &styles) }.joined()
      let row = "<\(layout.prefix)row r=\"\(number)\">\(xml)</\(layout.prefix)row>"
      if let next = layout.rows.first(where: { $0.number > number }) {
        patch.insert(row, at: next.element.tag.lowerBound)
      } else {
        appendedRows += row
      }
    }
    if let data = layout.sheetData { patch.append(appendedRows, to: data) }
  }

  private mutating func color(
    _ cells: [(cell: CellReference, level: WorkbookAnnotation.Level)],
    in row: SheetLayout.Row,
    _ styles: inout StylesEditor
  ) {
    var appended = ""
    for (cell, level) in cells {
      if let found = row.cells.first(where: { $0.column == cell.column }) {
        let style = styles.number(for: .remark(style: found.style, level: level))
        if let range = found.styleRange {
          patch.replace(range, with: "\(style)")
        } else {
          patch.insert(" s=\"\(style)\"", at: found.element.tag.lowerBound + 1 + found.element.name.utf8.count)
        }
        continue
      }
      let xml = newCell(cell, level, in: row, &styles)
      if let next = row.cells.first(where: { $0.column > cell.column }) {
        patch.insert(xml, at: next.element.tag.lowerBound)
      } else {
        appended += xml
      }
    }
    patch.append(appended, to: row.element)
  }

  private func newCell(
    _ cell: CellReference,
    _ level: WorkbookAnnotation.Level,
    in row: SheetLayout.Row?,
    _ styles: inout StylesEditor
  ) -> String {
    let inherited = layout.inheritedStyle(row: row, column: cell.column)
    return "<\(layout.prefix)c r=\"\(cell)\" s=\"\(styles.number(for: .remark(style: inherited, level: level)))\"/>"
  }

  /// Names the drawing of the notes.
  mutating func addNotesDrawing(_ id: String, relationships: String) {
    let xml = "<\(layout.prefix)legacyDrawing xmlns:r=\"\(relationships)\" r:id=\"\(id)\"/>"
    patch.insert(xml, at: layout.notesDrawingPlace ?? layout.root.end)
  }

  func applied() -> [UInt8] { patch.applied() }
}
