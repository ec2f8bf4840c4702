/// Collects what a sheet holds, in whatever format it is stored, within what a workbook may hold.
struct SheetCollector {
  /// What the sheets of a workbook may still hold.
  struct Allowance {
    var cells: Int
    var text: Int

    init(_ limits: WorkbookReader.Limits) {
      cells = limits.cells
      text = limits.text
    }
  }

  let name: SheetName
  /// The part of the file, for messages.
  let part: String
  let limits: WorkbookReader.Limits
  private(set) var allowance: Allowance

  var hiddenRows = NumberRanges()
  var hiddenColumns = NumberRanges()
  private var rows = SheetRows()
  private var mergedRanges: [CellRange] = []
  private var oldFonts: [OldFont: [CellReference]] = [:]

  init(name: String, part: String, limits: WorkbookReader.Limits, allowance: Allowance) {
    self.name = SheetName(name)
    self.part = part
    self.limits = limits
    self.allowance = allowance
  }

  /// Adds a cell.
  ///
  /// - Parameter shownUnit: The words that the format of a number shows behind it.
  /// - Throws: ``WorkbookError`` if its text is too long, or the workbook holds more than is allowed.
  mutating func append(
    _ value: Cell.Value,
    isComputed: Bool,
    shownUnit: String? = nil,
    at reference: CellReference
  ) throws(WorkbookError) {
    guard allowance.cells > 0 else { throw .tooMuch(.cells, limit: limits.cells, part: part) }
    allowance.cells -= 1
    if case .text(let text) = value {
      allowance.text -= text.utf8.count
      guard allowance.text >= 0 else { throw .tooMuch(.text, limit: limits.text, part: part) }
    }
    let place = Position.cell(Position.CellPlace(name, reference))
    rows.append(Cell(value, at: place, isComputed: isComputed, shownUnit: shownUnit), at: reference)
  }

  /// Adds a merged range.
  mutating func merge(_ range: CellRange) throws(WorkbookError) {
    guard mergedRanges.count < limits.mergedRanges else {
      throw .tooMuch(.mergedRanges, limit: limits.mergedRanges, part: part)
    }
    mergedRanges.append(range)
  }

  /// The value of a text; empty if it has no characters.
  func value(of text: String, at reference: CellReference) throws(WorkbookError) -> Cell.Value {
    text.isEmpty ? .empty : .text(try limited(text, at: reference))
  }

  /// The value of a text that was stored in the font of a cell; remembers the cell if the font changed it.
  mutating func value(
    of text: String,
    in face: OldFontFace?,
    at reference: CellReference
  ) throws(WorkbookError) -> Cell.Value {
    guard let face, let shown = face.shown(text) else { return try value(of: text, at: reference) }
    if !shown.utf8.elementsEqual(text.utf8) { remember(face.font, at: reference) }
    return try value(of: shown, at: reference)
  }

  /// The value of a text in runs, in the font of a cell; remembers the cell if a font changed it.
  mutating func value(
    of text: FacedText,
    in face: OldFontFace?,
    at reference: CellReference
  ) throws(WorkbookError) -> Cell.Value {
    let shown = text.shown(in: face)
    if let font = shown.font { remember(font, at: reference) }
    return try value(of: shown.text, at: reference)
  }

  /// Remembers that an old font changed the text of a cell.
  mutating func remember(_ font: OldFont, at reference: CellReference) {
    oldFonts[font, default: []].append(reference)
  }

  /// The text itself, if it is not too long for a cell.
  func limited(_ text: String, at reference: CellReference) throws(WorkbookError) -> String {
    // No UTF-16 code unit takes less than a byte of UTF-8, so that most cells need not be counted.
    guard text.utf8.count > limits.cellLength else { return text }
    let length = text.utf16.count
    guard length <= limits.cellLength else {
      throw .invalidCell(.tooLong(length: length, limit: limits.cellLength), reference: "\(reference)", part: part)
    }
    return text
  }

  /// The sheet with all that was collected.
  ///
  /// - Throws: ``WorkbookError`` if a cell was added twice.
  mutating func sheet(visibility: Workbook.Visibility) throws(WorkbookError) -> Workbook.Sheet {
    let part = part
    let rows = try rows.finished { WorkbookError.invalidCell(.repeated, reference: "\($0)", part: part) }
    return Workbook.Sheet(
      name: name.text,
      visibility: visibility,
      table: Table(rows: rows),
      mergedRanges: mergedRanges,
      hiddenRows: hiddenRows.ranges,
      hiddenColumns: hiddenColumns.ranges,
      part: part,
      oldFonts: OldFont.allCases.compactMap { font in
        oldFonts[font].map { Workbook.OldFontCells(encoding: font.encoding, cells: $0.sorted()) }
      }
    )
  }
}
