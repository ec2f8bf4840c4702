/// Where in the part of a sheet rows, cells and other things stand that an annotation changes.
struct SheetLayout {
  struct Row {
    let number: Int
    let element: XMLPatch.Element
    /// The style of cells that the row does not have yet.
    let style: Int?
    /// The cells of a row that is looked at, in the order of the file.
    var cells: [SheetCell] = []
  }

  struct SheetCell {
    let row: Int
    let column: Int
    let element: XMLPatch.Element
    let style: Int
    /// Where the number of the style stands.
    let styleRange: Range<Int>?
    /// From the beginning of its opening tag to the end of its closing one.
    var whole: Range<Int>
  }

  let prefix: String
  /// The reader at the end of the part.
  let reader: XMLReader
  private(set) var root: XMLPatch.Element
  private(set) var sheetData: XMLPatch.Element?
  private(set) var rows: [Row] = []
  private(set) var columnStyles: [(columns: ClosedRange<Int>, style: Int)] = []
  /// The id of the drawing with the boxes of the notes.
  private(set) var notesDrawing: String?
  /// Where an element that names the drawing of the notes belongs; nothing if that is the end of the part.
  private(set) var notesDrawingPlace: Int?

  /// The elements that stand behind the one for the drawing of the notes.
  private static let behindNotesDrawing: Set = [
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
  ]

  /// Reads a part.
  ///
  /// - Parameter wanted: the rows whose cells are looked at.
  init(_ bytes: [UInt8], part: PartName, wanted: Set<Int>) throws(WorkbookError) {
    var (reader, root) = try PackageEditor.root(of: bytes, part)
    prefix = reader.xml.prefix
    self.root = root
    self.reader = reader.xml
    while try reader.nextChild() {
      let local = reader.xml.openingTag.name.dropFirst(reader.xml.prefix.count)
      if Self.behindNotesDrawing.contains(String(local)), notesDrawingPlace == nil {
        notesDrawingPlace = reader.xml.start
      }
      switch local {
      case "cols": try readColumns(&reader)
      case "sheetData": try readRows(&reader, wanted)
      case "legacyDrawing":
        notesDrawing = reader.xml.attribute("id", in: .documentRelationships).map {
          String(decoding: $0, as: UTF8.self)
        }
        try reader.skipElement()
      default: try reader.skipElement()
      }
    }
    root.end = reader.xml.start
    self.root = root
  }

  private mutating func readColumns(_ reader: inout PartReader) throws(WorkbookError) {
    while try reader.nextChild() {
      if let first = Self.number("min", reader), let last = Self.number("max", reader), first <= last,
        let style = Self.number("style", reader)
      {
        columnStyles.append((first...last, style))
      }
      try reader.skipElement()
    }
  }

  private mutating func readRows(_ reader: inout PartReader, _ wanted: Set<Int>) throws(WorkbookError) {
    var data = reader.xml.openingTag
    var number = 0
    while try reader.nextChild() {
      number = Self.number("r", reader) ?? number + 1
      let style = reader.isTrue("customFormat") ? Self.number("s", reader) : nil
      var element = reader.xml.openingTag
      var cells: [SheetCell] = []
      if wanted.contains(number) { cells = try Self.cells(&reader, row: number) } else { try reader.skipElement() }
      element.end = reader.xml.start
      rows.append(Row(number: number, element: element, style: style, cells: cells))
    }
    data.end = reader.xml.start
    sheetData = data
  }

  private static func cells(_ reader: inout PartReader, row: Int) throws(WorkbookError) -> [SheetCell] {
    var cells: [SheetCell] = []
    var column = 0
    while try reader.nextChild() {
      column = reader.xml.attribute("r").flatMap { CellReference(bytes: $0) }?.column ?? column + 1
      let element = reader.xml.openingTag
      var cell = SheetCell(
        row: row,
        column: column,
        element: element,
        style: number("s", reader) ?? 0,
        styleRange: reader.xml.valueRange(of: "s"),
        whole: element.tag
      )
      try reader.skipElement()
      if !element.isEmpty { cell.whole = element.tag.lowerBound..<reader.xml.index }
      cells.append(cell)
    }
    return cells
  }

  private static func number(_ attribute: StaticString, _ reader: PartReader) -> Int? {
    reader.xml.attribute(attribute).flatMap { SheetReader.integer($0) }
  }

  /// The style of a cell that is not there yet.
  func inheritedStyle(row: Row?, column: Int) -> Int {
    row?.style ?? columnStyles.first { $0.columns.contains(column) }?.style ?? 0
  }
}
