/// Writes the part of a listing, in the styles of the workbook that it is added to.
struct ListingSheet {
  let listing: WorkbookListing
  let namespace: String

  func xml(_ styles: inout StylesEditor) -> [UInt8] {
    var rows = [row(1, [cell(1, 1, listing.title, styles.number(for: .title))])]
    for (index, text) in listing.paragraphs.enumerated() {
      rows.append(row(index + 2, [cell(index + 2, 1, text, styles.number(for: .paragraph))]))
    }
    var links: [String] = []
    let headingRow = listing.paragraphs.count + 3
    if !listing.rows.isEmpty {
      let headings = listing.columns.enumerated().map { index, column in
        cell(headingRow, index + 1, column.heading, styles.number(for: .heading))
      }
      rows.append(row(headingRow, headings))
      for (index, entry) in listing.rows.enumerated() {
        let number = headingRow + 1 + index
        rows.append(row(number, cells(of: entry, in: number, &styles, &links), lines: lines(of: entry)))
      }
    }
    var xml = XMLWriter()
    xml.element("worksheet", ["xmlns": namespace]) { xml in
      xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"")
      xml.raw(" showGridLines=\"0\">")
      if !listing.rows.isEmpty {
        xml.element(
          "pane",
          [
            "ySplit": "\(headingRow)", "topLeftCell": "A\(headingRow + 1)", "activePane": "bottomLeft",
            "state": "frozen",
          ]
        )
      }
      xml.raw("</sheetView></sheetViews><cols>")
      for (index, column) in listing.columns.enumerated() {
        xml.element(
          "col",
          ["min": "\(index + 1)", "max": "\(index + 1)", "width": "\(column.width)", "customWidth": "1"]
        )
      }
      xml.raw("</cols><sheetData>")
      xml.fragment(Array(rows.joined().utf8))
      xml.raw("</sheetData>")
      if !links.isEmpty {
        xml.element("hyperlinks") { $0.fragment(Array(links.joined().utf8)) }
      }
      xml.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
    }
    return xml.bytes
  }

  private func cells(
    of entry: WorkbookListing.Row,
    in number: Int,
    _ styles: inout StylesEditor,
    _ links: inout [String]
  ) -> [String] {
    zip(listing.columns, entry.texts).enumerated().map { index, pair in
      let (column, text) = pair
      let purpose: StylesEditor.Purpose
      if column.isLink, let target = entry.target {
        let place = reference(number, index + 1)
        links.append("<hyperlink ref=\"\(place)\" location=\"\(XMLText.escape(target.location))\"/>")
        purpose = .link
      } else {
        purpose = index == 0 ? .level(entry.level) : .text
      }
      return cell(number, index + 1, text, styles.number(for: purpose))
    }
  }

  private func reference(_ row: Int, _ column: Int) -> String { "\(CellReference.letters(ofColumn: column))\(row)" }

  private func row(_ number: Int, _ cells: [String], lines: Int = 1) -> String {
    let height = lines > 1 ? " ht=\"\(lines * Self.lineHeight)\" customHeight=\"1\"" : ""
    return "<row r=\"\(number)\"\(height)>\(cells.joined())</row>"
  }

  /// The height of a line in points.
  private static let lineHeight = 15

  /// The lines that a row takes: not every program fits rows to texts that it did not write itself.
  private func lines(of entry: WorkbookListing.Row) -> Int {
    zip(listing.columns, entry.texts).map { column, text in
      text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + 1 + $1.count / max(1, column.width)
      }
    }.max() ?? 1
  }

  private func cell(_ row: Int, _ column: Int, _ text: String, _ style: Int) -> String {
    let escaped = XMLText.escape(TextTable.escaped(text)).replacing("&#10;", with: "\n")
    return
      "<c r=\"\(reference(row, column))\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is></c>"
  }
}
