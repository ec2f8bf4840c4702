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
    let digits = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
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
