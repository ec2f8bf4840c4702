import Vocabulary

extension SheetXML {
  /// Whole numbers beyond this have more digits than a spreadsheet keeps.
  private static let largestNumber = 999_999_999_999_999

  func add(
    _ row: WorkbookDocument.Row,
    number: Int,
    to xml: inout XMLWriter,
    _ styles: inout StyleTable,
    _ texts: inout TextTable
  ) throws(WorkbookWriteError) {
    guard !row.cells.isEmpty || row.height != nil else { return }
    try xml.element(
      "row",
      ["r": "\(number)", "ht": row.height.map { "\($0)" }, "customHeight": row.height == nil ? nil : "1"]
    ) { xml throws(WorkbookWriteError) in
      for (index, cell) in row.cells.enumerated() {
        let style = styles.number(of: cell.style, quotesText: cell.value.looksLikeFormula)
        if cell.value == .empty, style == 0 { continue }
        let place = CellReference(validRow: number, column: index + 1)
        xml.raw("<c r=\"")
        xml.text(place.description)
        if style > 0 {
          xml.raw("\" s=\"")
          xml.integer(style)
        }
        xml.raw("\"")
        try add(cell.value, at: place, to: &xml, &texts)
      }
    }
  }

  /// Writes what follows the style of a cell: its type, its value and its end.
  private func add(
    _ value: WorkbookDocument.Cell.Value,
    at place: CellReference,
    to xml: inout XMLWriter,
    _ texts: inout TextTable
  ) throws(WorkbookWriteError) {
    switch value {
    case .empty:
      xml.raw("/>")
    case .text(let text):
      try checkLength(text.utf16.count, at: place)
      add(type: " t=\"s\"", "\(texts.number(of: text))", to: &xml)
    case .richText(let runs):
      try checkLength(runs.reduce(0) { $0 + $1.text.utf16.count }, at: place)
      add(type: " t=\"s\"", "\(texts.number(of: runs))", to: &xml)
    case .integer(let number):
      guard number.magnitude <= Self.largestNumber else { throw .numberTooLong(sheet: sheet.name, cell: place) }
      add(type: "", "\(number)", to: &xml)
    case .decimal(let number, let scale):
      guard number.magnitude <= Self.largestNumber else { throw .numberTooLong(sheet: sheet.name, cell: place) }
      add(type: "", Self.decimal(number, scale: scale), to: &xml)
    case .date(let year, let month, let day):
      guard let serial = SerialDay.number(year: year, month: month, day: day) else {
        throw .noSuchDay(sheet: sheet.name, cell: place)
      }
      add(type: "", "\(serial)", to: &xml)
    case .boolean(let isTrue):
      add(type: " t=\"b\"", isTrue ? "1" : "0", to: &xml)
    case .formula(let formula, let result):
      try checkLength(formula.utf16.count, at: place)
      add(formula: formula, result, to: &xml)
    }
  }

  private func add(type: StaticString, _ value: String, to xml: inout XMLWriter) {
    xml.raw(type)
    xml.raw("><v>")
    xml.text(value)
    xml.raw("</v></c>")
  }

  private func add(formula: String, _ result: WorkbookDocument.Cell.Result, to xml: inout XMLWriter) {
    let type: StaticString
    let value: String
    switch result {
    case .text(let text): (type, value) = (" t=\"str\"", TextTable.escaped(text))
    case .integer(let number): (type, value) = ("", "\(number)")
    case .boolean(let isTrue): (type, value) = (" t=\"b\"", isTrue ? "1" : "0")
    }
    xml.raw(type)
    xml.raw("><f>")
    xml.text(formula)
    xml.raw("</f><v>")
    xml.text(value)
    xml.raw("</v></c>")
  }

  private func checkLength(_ length: Int, at place: CellReference) throws(WorkbookWriteError) {
    guard length <= TextTable.longestText else {
      throw .textTooLong(sheet: sheet.name, cell: place, limit: TextTable.longestText)
    }
  }

  /// A number with its decimal point: 125 with a scale of 1 is `12.5`.
  private static func decimal(_ number: Int, scale: Int) -> String {
    guard scale > 0 else { return "\(number)" }
    let padded = abs(number).digits(scale + 1)
    return (number < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

extension WorkbookDocument.Cell.Value {
  /// Whether a spreadsheet would take the text for a formula once a person edits the cell.
  var looksLikeFormula: Bool {
    let first: Unicode.Scalar? =
      switch self {
      case .text(let text): text.unicodeScalars.first
      case .richText(let runs): runs.first?.text.unicodeScalars.first
      default: nil
      }
    return first.map { "=+-@'".unicodeScalars.contains($0) } ?? false
  }
}
