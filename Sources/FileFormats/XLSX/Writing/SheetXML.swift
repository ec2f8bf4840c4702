import Vocabulary

/// Writes the part of one sheet.
struct SheetXML {
  let sheet: WorkbookDocument.Sheet
  /// Whether the workbook opens with this sheet.
  let isActive: Bool
  /// The relationship to the drawing of the notes, if there are any.
  let notesRelationship: String?

  /// The whole part; styles and texts are entered into their tables.
  func xml(_ styles: inout StyleTable, _ texts: inout TextTable) throws(WorkbookWriteError) -> [UInt8] {
    let width = sheet.rows.lazy.map(\.cells.count).max() ?? 0
    guard sheet.rows.count <= CellReference.lastRow, max(width, sheet.columnWidths.count) <= CellReference.lastColumn
    else {
      throw .sheetTooLarge(sheet: sheet.name)
    }
    var xml = XMLWriter()
    try xml.element(
      "worksheet",
      ["xmlns": OfficeNames.spreadsheet, "xmlns:r": OfficeNames.relationships]
    ) { xml throws(WorkbookWriteError) in
      addProperties(to: &xml)
      addView(to: &xml)
      addColumns(to: &xml)
      try xml.element("sheetData") { xml throws(WorkbookWriteError) in
        for (index, row) in sheet.rows.enumerated() {
          try add(row, number: index + 1, to: &xml, &styles, &texts)
        }
      }
      addProtectionAndRanges(to: &xml)
      addConditionalFormats(to: &xml, &styles)
      try addValidations(to: &xml)
      addLinks(to: &xml)
      addPage(to: &xml)
      if let notesRelationship { xml.element("legacyDrawing", ["r:id": notesRelationship]) }
    }
    return xml.bytes
  }

  private func addProperties(to xml: inout XMLWriter) {
    guard sheet.tabColor != nil || sheet.page.fitsWidth else { return }
    xml.element("sheetPr") { xml in
      if let color = sheet.tabColor { xml.element("tabColor", ["rgb": color.argb]) }
      if sheet.page.fitsWidth { xml.raw("<pageSetUpPr fitToPage=\"1\"/>") }
    }
  }

  private func addView(to xml: inout XMLWriter) {
    let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
    xml.element("sheetViews") { xml in
      xml.element(
        "sheetView",
        [
          "showGridLines": sheet.showsGrid ? nil : "0", "tabSelected": isActive ? "1" : nil, "workbookViewId": "0",
        ]
      ) { xml in
        guard rows > 0 || columns > 0 else { return }
        let pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
        let corner = CellReference(validRow: rows + 1, column: columns + 1).description
        xml.element(
          "pane",
          [
            "xSplit": columns > 0 ? "\(columns)" : nil, "ySplit": rows > 0 ? "\(rows)" : nil, "topLeftCell": corner,
            "activePane": pane, "state": "frozen",
          ]
        )
        xml.element("selection", ["pane": pane, "activeCell": corner, "sqref": corner])
      }
    }
    xml.raw("<sheetFormatPr defaultRowHeight=\"15.75\"/>")
  }

  private func addColumns(to xml: inout XMLWriter) {
    guard sheet.columnWidths.contains(where: { $0 > 0 }) else { return }
    xml.element("cols") { xml in
      for (index, width) in sheet.columnWidths.enumerated() where width > 0 {
        let column = "\(index + 1)"
        xml.element("col", ["min": column, "max": column, "width": "\(width)", "customWidth": "1"])
      }
    }
  }
}

extension SheetXML {
  /// The number of A4 among the sizes of paper.
  private static let paper = "9"

  func addPage(to xml: inout XMLWriter) {
    let page = sheet.page
    if page.isCentered { xml.raw("<printOptions horizontalCentered=\"1\"/>") }
    let margins = page.margins
    xml.element(
      "pageMargins",
      [
        "left": Self.inches(margins.left), "right": Self.inches(margins.right), "top": Self.inches(margins.top),
        "bottom": Self.inches(margins.bottom), "header": Self.inches(margins.line), "footer": Self.inches(margins.line),
      ]
    )
    xml.element(
      "pageSetup",
      [
        "paperSize": Self.paper, "orientation": page.isLandscape ? "landscape" : "portrait",
        "fitToWidth": page.fitsWidth && page.pagesWide > 1 ? "\(page.pagesWide)" : nil,
        "fitToHeight": page.fitsWidth && !page.fitsHeight ? "0" : nil,
      ]
    )
    let (header, footer) = (Self.code(page.header), Self.code(page.footer))
    guard !header.isEmpty || !footer.isEmpty else { return }
    xml.element("headerFooter") { xml in
      if !header.isEmpty { xml.element("oddHeader") { $0.text(header) } }
      if !footer.isEmpty { xml.element("oddFooter") { $0.text(footer) } }
    }
  }

  /// A length in inches, to a thousandth.
  private static func inches(_ millimetres: Int) -> String {
    let thousandths = (max(0, millimetres) * 10_000 + 127) / 254
    return "\(thousandths / 1_000).\((thousandths % 1_000).digits(3))"
  }

  /// The line in the code of spreadsheets, in which `&` begins a command.
  private static func code(_ line: WorkbookDocument.PageLine) -> String {
    [("&L", line.left), ("&C", line.center), ("&R", line.right)].map { command, pieces in
      pieces.isEmpty ? "" : command + pieces.map(code).joined()
    }
    .joined()
  }

  private static func code(_ piece: WorkbookDocument.PageLine.Piece) -> String {
    switch piece {
    case .text(let text): TextTable.escaped(text.replacing("&", with: "&&"))
    case .pageNumber: "&P"
    case .pageCount: "&N"
    }
  }
}
