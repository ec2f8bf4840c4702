/// A workbook with all that is in it: not only what its cells hold, but how they show it and what is not shown.
package struct WorkbookSurvey: Sendable {
  /// A cell that holds something or looks like something.
  package struct Cell: Sendable, Hashable {
    package let row: Int
    package let column: Int
    /// As the file stores it; empty if it holds nothing.
    package let value: String
    package let formula: String?
    /// Whether it holds text, not a number, a truth value or an error.
    package let isText: Bool
    /// The place of its style in ``WorkbookSurvey/styles``.
    package let style: Int
    /// How the letters of its text look, where they differ from its style.
    package let letters: [UInt8]
  }

  /// A row or a column.
  package struct Line: Sendable, Hashable {
    /// `row 5` or `columns 3-4`, as ``isRow`` says.
    package let range: ClosedRange<Int>
    package let isRow: Bool
    /// Whether nobody sees it: hidden, or without height or width.
    package let isHidden: Bool
    package let look: [UInt8]
  }

  package struct Sheet: Sendable {
    package let name: String
    package let visibility: Workbook.Visibility
    /// From the top, in each row from the left.
    package internal(set) var cells: [Cell] = []
    package internal(set) var lines: [Line] = []
    /// Everything else on the sheet: merged cells, conditions, filters, links, headers.
    package internal(set) var others: [XMLOutline.Item] = []
  }

  package let sheets: [Sheet]
  package let styles: [SheetStyle]
  /// Everything else in the part that lists the sheets.
  package let book: [XMLOutline.Item]
  /// What the styles hold besides those of cells.
  package let otherStyles: [XMLOutline.Item]
  /// The parts that were read for this.
  package let parts: Set<PartName>

  /// Reads a workbook.
  ///
  /// - Throws: ``WorkbookError`` at the first thing that cannot be read.
  /// - Complexity: O(*n* log *n*) in the cells.
  package init(_ package: OfficePackage, limits: WorkbookReader.Limits = WorkbookReader.Limits()) throws(WorkbookError)
  {
    let main = try WorkbookPart(of: package, limits: limits)
    var parts: Set<PartName> = [main.part]
    var texts: [(text: String, letters: [UInt8])] = []
    if let part = main.sharedTextsPart, let bytes = try package.contents(of: part) {
      parts.insert(part)
      texts = try Self.texts(bytes, part: part, limit: limits.cells)
    }
    let styles = try SheetStyles(main.stylesPart, of: package)
    if let part = main.stylesPart { parts.insert(part) }
    var sheets: [Sheet] = []
    var count = 0
    for entry in main.sheets {
      parts.insert(entry.part)
      guard let bytes = try package.contents(of: entry.part) else {
        throw .missingPart(entry.part.text, neededBy: main.part.text)
      }
      let sheet = try Self.sheet(entry, bytes, texts: texts, limit: limits.cells - count)
      count += sheet.cells.count + sheet.lines.count
      sheets.append(sheet)
    }
    self.sheets = sheets
    self.styles = styles.all
    otherStyles = styles.others
    book =
      try package.contents(of: main.part).map { bytes throws(WorkbookError) in
        try Self.outline(bytes, part: main.part)
      } ?? []
    self.parts = parts
  }

  /// The style of a cell; the first where the file names one that is not there.
  package func style(_ cell: Cell) -> SheetStyle {
    styles.indices.contains(cell.style) ? styles[cell.style] : styles.first ?? SheetStyle()
  }

  private static func outline(_ bytes: [UInt8], part: PartName) throws(WorkbookError) -> [XMLOutline.Item] {
    do { return try XMLOutline(bytes).items } catch { throw .damagedPart(error, part: part.text) }
  }
}

// MARK: - Reading

extension WorkbookSurvey {
  private static func texts(
    _ bytes: [UInt8],
    part: PartName,
    limit: Int
  ) throws(WorkbookError) -> [(String, [UInt8])] {
    var reader = try PartReader(bytes, part: part)
    try reader.expectRoot("sst")
    var texts: [(String, [UInt8])] = []
    while try reader.nextChild() {
      if reader.xml.isElement("si", in: .spreadsheet) {
        guard texts.count < limit else { throw .tooMuch(.sharedTexts, limit: limit, part: part.text) }
        texts.append(try text(of: &reader))
      } else {
        try reader.skipElement()
      }
    }
    return texts
  }

  /// Reads a text with the formats of its letters, up to the end of the element that begins here.
  private static func text(of reader: inout PartReader) throws(WorkbookError) -> (String, [UInt8]) {
    let outside = reader.xml.depth - 1
    var text: [UInt8] = []
    var markup = XMLMarkup()
    var (isText, isRich) = (false, false)
    while let event = try reader.next(), event != .end || reader.xml.depth > outside {
      switch event {
      case .text: if isText { text += reader.xml.textBytes } else { markup.add(reader.xml.textBytes) }
      case .start:
        if reader.xml.isNamed("rPh") {
          try reader.skipElement()
          continue
        }
        isText = reader.xml.isNamed("t")
        isRich = isRich || !isText
        // Where the formats divide the text matters as much as what they are.
        if isRich, isText { markup.add(ArraySlice("\(text.count)".utf8)) }
        markup.open(reader.xml)
      case .end:
        isText = false
        markup.close()
      }
    }
    return (String(decoding: text, as: UTF8.self), isRich ? markup.take() : [])
  }

  private static func sheet(
    _ entry: WorkbookPart.SheetEntry,
    _ bytes: [UInt8],
    texts: [(text: String, letters: [UInt8])],
    limit: Int
  ) throws(WorkbookError) -> Sheet {
    var sheet = Sheet(name: entry.name, visibility: entry.visibility)
    var reader = try PartReader(bytes, part: entry.part)
    try reader.expectRoot("worksheet")
    while try reader.nextChild() {
      if reader.xml.isElement("sheetData", in: .spreadsheet) {
        try rows(of: &reader, texts: texts, limit: limit, to: &sheet)
      } else if reader.xml.isElement("cols", in: .spreadsheet) {
        while try reader.nextChild() {
          let low = max(1, number("min", reader) ?? 1)
          let range = low...max(low, number("max", reader) ?? low)
          sheet.lines.append(line(range, isRow: false, size: "width", in: reader))
          try reader.skipElement()
        }
      } else {
        sheet.others.append(try item(of: &reader))
      }
    }
    while try reader.next() != nil {}
    let isInOrder = zip(sheet.cells, sheet.cells.dropFirst()).allSatisfy { ($0.row, $0.column) < ($1.row, $1.column) }
    if !isInOrder { sheet.cells.sort { ($0.row, $0.column) < ($1.row, $1.column) } }
    return sheet
  }

  private static func rows(
    of reader: inout PartReader,
    texts: [(text: String, letters: [UInt8])],
    limit: Int,
    to sheet: inout Sheet
  ) throws(WorkbookError) {
    var row = 0
    while try reader.nextChild() {
      row = number("r", reader) ?? row + 1
      guard sheet.lines.count < limit else { throw .tooMuch(.cells, limit: limit, part: reader.part.text) }
      let line = line(row...row, isRow: true, size: "ht", in: reader)
      if line.isHidden || !line.look.isEmpty { sheet.lines.append(line) }
      var column = 0
      while try reader.nextChild() {
        guard sheet.cells.count + sheet.lines.count < limit else {
          throw .tooMuch(.cells, limit: limit, part: reader.part.text)
        }
        let place = reader.xml.attributeText("r").flatMap { CellReference($0) }
        column = place?.column ?? column + 1
        sheet.cells.append(try cell(of: &reader, row: place?.row ?? row, column: column, texts))
      }
    }
  }

  private static func cell(
    of reader: inout PartReader,
    row: Int,
    column: Int,
    _ texts: [(text: String, letters: [UInt8])]
  ) throws(WorkbookError) -> Cell {
    let style = number("s", reader) ?? 0
    let type = reader.xml.attributeText("t") ?? "n"
    var value: [UInt8] = []
    var formula: String?
    var inline: (String, [UInt8])?
    while try reader.nextChild() {
      if reader.xml.isElement("v", in: .spreadsheet) {
        try reader.appendText(to: &value)
      } else if reader.xml.isElement("f", in: .spreadsheet) {
        var text: [UInt8] = []
        let kind = reader.xml.attributeText("ref").map { " {\($0)}" } ?? ""
        try reader.appendText(to: &text)
        formula = String(decoding: text, as: UTF8.self) + kind
      } else if reader.xml.isElement("is", in: .spreadsheet) {
        inline = try text(of: &reader)
      } else {
        try reader.skipElement()
      }
    }
    var shown = (text: String(decoding: value, as: UTF8.self), letters: [UInt8]())
    if type == "s", let place = Int(shown.text), texts.indices.contains(place) { shown = texts[place] }
    if let inline { shown = inline }
    return Cell(
      row: row,
      column: column,
      value: shown.text,
      formula: formula,
      isText: ["s", "str", "inlineStr"].contains(type),
      style: style,
      letters: shown.letters
    )
  }

  private static func number(_ name: StaticString, _ reader: PartReader) -> Int? {
    reader.xml.attributeText(name).flatMap { Int($0) }.flatMap { (0...1_048_576).contains($0) ? $0 : nil }
  }

  private static func line(_ range: ClosedRange<Int>, isRow: Bool, size: StaticString, in reader: PartReader) -> Line {
    var markup = XMLMarkup()
    // Which cells a row has, cells tell; the style of a row shows only where there are none.
    markup.open(reader.xml) { name in
      ["r", "spans", "dyDescent", "min", "max"].contains { name.elementsEqual($0.utf8) }
    }
    let look = markup.take()
    // Sizes are decimals of points or letters: below two, nothing is left to see.
    let isFlat = reader.xml.attributeText(size).map { text in
      text.hasPrefix("-") || (Int(text.prefix { $0 != "." }) ?? 2) < (isRow ? 2 : 1)
    }
    let isPlain = !look.contains(UInt8(ascii: "="))
    return Line(
      range: range,
      isRow: isRow,
      isHidden: reader.isTrue("hidden") || isFlat == true,
      look: isPlain ? [] : look
    )
  }

  private static func item(of reader: inout PartReader) throws(WorkbookError) -> XMLOutline.Item {
    let label = reader.xml.localName
    let place = reader.xml.attributeText("sqref") ?? reader.xml.attributeText("ref")
    var markup = XMLMarkup()
    let outside = reader.xml.depth - 1
    markup.open(reader.xml)
    while let event = try reader.next() {
      switch event {
      case .start: markup.open(reader.xml)
      case .end: markup.close()
      case .text: markup.add(reader.xml.textBytes)
      }
      if event == .end, reader.xml.depth <= outside { break }
    }
    return XMLOutline.Item(label: place.map { "\(label) \($0)" } ?? label, markup: markup.take())
  }
}
