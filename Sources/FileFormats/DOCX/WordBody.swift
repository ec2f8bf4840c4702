/// The part that holds the text, and the headers that it refers to.
struct WordBody {
  /// A part with the page number of a section.
  struct Header {
    let name: String
    let relationship: String
    let text: String
  }

  private(set) var text = ""
  private(set) var headers: [Header] = []
  private(set) var charts: [WordDocument.Chart] = []

  init(_ document: WordDocument) {
    text =
      WordParts.declaration
      + "<w:document xmlns:w=\"\(WordParts.wordNamespace)\" xmlns:r=\"\(WordParts.relationshipNamespace)\"><w:body>"
    for (place, section) in document.sections.enumerated() {
      for block in section.blocks.dropLast() { add(block) }
      let properties = sectionProperties(section)
      let isLast = place + 1 == document.sections.count
      // The properties of every section but the last stand in its last paragraph; one more might need a page of its own.
      if case .paragraph(let paragraph)? = section.blocks.last {
        add(paragraph, ending: isLast ? "" : properties)
      } else {
        if let block = section.blocks.last { add(block) }
        // A table must be followed by a paragraph.
        text += Self.lowParagraph(isLast ? "" : properties)
      }
      if isLast { text += properties }
    }
    text += "</w:body></w:document>"
  }

  /// A paragraph that takes no room.
  private static func lowParagraph(_ section: String = "") -> String {
    "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>\(section)</w:pPr></w:p>"
  }

  private mutating func sectionProperties(_ section: WordDocument.Section) -> String {
    var references = ""
    if let style = section.pageNumberStyle {
      let header = pageNumberHeader(style)
      references =
        "<w:headerReference w:type=\"default\" r:id=\"\(header)\"/>"
        + "<w:headerReference w:type=\"first\" r:id=\"\(emptyHeader(style))\"/>"
    }
    let page = section.page
    let orientation = page.isLandscape ? " w:orient=\"landscape\"" : ""
    return "<w:sectPr>\(references)<w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"\(page.width.twips)\" w:h=\"\(page.height.twips)\"\(orientation)/>"
      + "<w:pgMar w:top=\"\(page.top.twips)\" w:right=\"\(page.right.twips)\" w:bottom=\"\(page.bottom.twips)\""
      + " w:left=\"\(page.left.twips)\" w:header=\"\(page.header.twips)\" w:footer=\"\(page.header.twips)\""
      + " w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/>\(section.pageNumberStyle == nil ? "" : "<w:titlePg/>")</w:sectPr>"
  }

  private mutating func pageNumberHeader(_ style: String) -> String {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    return header("number\(style)", "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(field)</w:p>")
  }

  private mutating func emptyHeader(_ style: String) -> String {
    header("empty\(style)", "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr></w:p>")
  }

  /// Sections share the headers that are alike.
  private mutating func header(_ id: String, _ content: String) -> String {
    if !headers.contains(where: { $0.relationship == id }) {
      let text =
        WordParts.declaration + "<w:hdr xmlns:w=\"\(WordParts.wordNamespace)\">\(content)</w:hdr>"
      headers.append(Header(name: "header\(headers.count + 1).xml", relationship: id, text: text))
    }
    return id
  }
}

// MARK: - Blocks

extension WordBody {
  private mutating func add(_ block: WordDocument.Block) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    case .table(let table): add(table)
    case .chart(let chart):
      charts.append(chart)
      let drawing = chart.drawing(relationship: "chart\(charts.count)", number: charts.count)
      text += "<w:p><w:pPr><w:pStyle w:val=\"\(chart.style)\"/></w:pPr>\(drawing)</w:p>"
    }
  }

  private mutating func add(_ paragraph: WordDocument.Paragraph, ending section: String = "") {
    text += "<w:p><w:pPr>\(paragraph.format.properties(style: paragraph.style, section: section))</w:pPr>"
    for run in paragraph.runs { add(run) }
    text += "</w:p>"
  }

  private mutating func add(_ run: WordDocument.Run) {
    let format = run.format.properties
    text += format.isEmpty ? "<w:r>" : "<w:r><w:rPr>\(format)</w:rPr>"
    for (place, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { text += "<w:br/>" }
      if !line.isEmpty { text += "<w:t xml:space=\"preserve\">\(XMLText.escape(String(line)))</w:t>" }
    }
    text += "</w:r>"
  }

  private mutating func add(_ table: WordDocument.Table) {
    let width = table.columns.reduce(0) { $0 + $1.twips }
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }
    text += "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
    if table.hasBorders { text += "<w:tblBorders>\(borders.joined())</w:tblBorders>" }
    // Stated here, because not every word processor takes it from the style.
    let edges = ["left", "right"].map { "<w:\($0) w:w=\"85\" w:type=\"dxa\"/>" }.joined()
    text += "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>\(edges)</w:tblCellMar>"
    if let description = table.description { text += "<w:tblDescription w:val=\"\(XMLText.escape(description))\"/>" }
    text += "</w:tblPr><w:tblGrid>"
    for column in table.columns { text += "<w:gridCol w:w=\"\(column.twips)\"/>" }
    text += "</w:tblGrid>"
    for (place, row) in table.rows.enumerated() { add(row, of: table, isHeader: place < table.headerRows) }
    text += "</w:tbl>"
  }

  private mutating func add(_ row: WordDocument.Table.Row, of table: WordDocument.Table, isHeader: Bool) {
    text += "<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>"
    var column = 0
    for cell in row.cells {
      let columns = table.columns[min(column, table.columns.count)..<min(column + cell.columnSpan, table.columns.count)]
      column += cell.columnSpan
      text += "<w:tc><w:tcPr><w:tcW w:w=\"\(columns.reduce(0) { $0 + $1.twips })\" w:type=\"dxa\"/>"
      if cell.columnSpan > 1 { text += "<w:gridSpan w:val=\"\(cell.columnSpan)\"/>" }
      if let shading = cell.shading { text += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(shading)\"/>" }
      text += "<w:vAlign w:val=\"\(cell.verticalAlignment.rawValue)\"/></w:tcPr>"
      for paragraph in cell.paragraphs { add(paragraph) }
      // A cell without a paragraph is no cell.
      if cell.paragraphs.isEmpty { text += "<w:p/>" }
      text += "</w:tc>"
    }
    text += "</w:tr>"
  }
}
