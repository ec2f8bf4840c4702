/// The part that holds the text, with the headers and the charts that it refers to.
struct WordBody {
  /// A part with the page number of a section.
  struct Header {
    let name: String
    let relationship: String
    let contents: [UInt8]
  }

  /// The whole part.
  private(set) var contents: [UInt8] = []
  private(set) var headers: [Header] = []
  private(set) var charts: [WordDocument.Chart] = []

  init(_ document: WordDocument) {
    var xml = XMLWriter()
    xml.element("w:document", ["xmlns:w": OfficeNames.word, "xmlns:r": OfficeNames.relationships]) { xml in
      xml.element("w:body") { xml in
        for (place, section) in document.sections.enumerated() {
          add(section, isLast: place + 1 == document.sections.count, to: &xml)
        }
      }
    }
    contents = xml.bytes
  }

  private mutating func add(_ section: WordDocument.Section, isLast: Bool, to xml: inout XMLWriter) {
    for block in section.blocks.dropLast() { add(block, to: &xml) }
    // The properties of every section but the last stand in its last paragraph; one more might need a page of its own.
    if case .paragraph(let paragraph)? = section.blocks.last {
      add(paragraph, ending: isLast ? nil : section, to: &xml)
    } else {
      if let block = section.blocks.last { add(block, to: &xml) }
      // A table must be followed by a paragraph, which takes no room.
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
          if !isLast { addProperties(of: section, to: &xml) }
        }
      }
    }
    if isLast { addProperties(of: section, to: &xml) }
  }

  private mutating func addProperties(of section: WordDocument.Section, to xml: inout XMLWriter) {
    let page = section.page
    xml.element("w:sectPr") { xml in
      if let style = section.pageNumberStyle {
        for (type, header) in [("default", numberHeader(style)), ("first", emptyHeader(style))] {
          xml.element("w:headerReference", ["w:type": type, "r:id": header])
        }
      }
      xml.raw("<w:type w:val=\"nextPage\"/>")
      xml.element(
        "w:pgSz",
        [
          "w:w": "\(page.width.twips)", "w:h": "\(page.height.twips)",
          "w:orient": page.isLandscape ? "landscape" : nil,
        ]
      )
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(page.top.twips)", "w:right": "\(page.right.twips)", "w:bottom": "\(page.bottom.twips)",
          "w:left": "\(page.left.twips)", "w:header": "\(page.header.twips)", "w:footer": "\(page.header.twips)",
          "w:gutter": "0",
        ]
      )
      xml.raw("<w:pgNumType w:start=\"1\"/>")
      if section.pageNumberStyle != nil { xml.raw("<w:titlePg/>") }
    }
  }

  private mutating func numberHeader(_ style: String) -> String {
    header("number\(style)", style: style) { xml in
      xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
      xml.raw("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>")
      xml.raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>")
      xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
    }
  }

  private mutating func emptyHeader(_ style: String) -> String { header("empty\(style)", style: style) { _ in } }

  /// Sections share the headers that are alike.
  private mutating func header(_ id: String, style: String, _ runs: (inout XMLWriter) -> Void) -> String {
    guard !headers.contains(where: { $0.relationship == id }) else { return id }
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": OfficeNames.word]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style]) }
        runs(&xml)
      }
    }
    headers.append(Header(name: "header\(headers.count + 1).xml", relationship: id, contents: xml.bytes))
    return id
  }
}

// MARK: - Blocks

extension WordBody {
  private mutating func add(_ block: WordDocument.Block, to xml: inout XMLWriter) {
    switch block {
    case .paragraph(let paragraph): add(paragraph, to: &xml)
    case .table(let table): add(table, to: &xml)
    case .chart(let chart):
      charts.append(chart)
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": chart.style]) }
        chart.addDrawing(relationship: "chart\(charts.count)", number: charts.count, to: &xml)
      }
    }
  }

  private mutating func add(
    _ paragraph: WordDocument.Paragraph,
    ending section: WordDocument.Section? = nil,
    to xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        paragraph.format.addProperties(style: paragraph.style, to: &xml)
        if let section { addProperties(of: section, to: &xml) }
      }
      for run in paragraph.runs { Self.add(run, to: &xml) }
    }
  }

  private static func add(_ run: WordDocument.Run, to xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      xml.elementUnlessEmpty("w:rPr") { run.format.addProperties(to: &$0) }
      guard run.text.utf8.contains(UInt8(ascii: "\n")) else { return add(line: run.text, to: &xml) }
      for (place, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if place > 0 { xml.raw("<w:br/>") }
        add(line: String(line), to: &xml)
      }
    }
  }

  private static func add(line: String, to xml: inout XMLWriter) {
    guard !line.isEmpty else { return }
    xml.raw("<w:t xml:space=\"preserve\">")
    xml.text(line)
    xml.raw("</w:t>")
  }

  private mutating func add(_ table: WordDocument.Table, to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": "\(table.columns.reduce(0) { $0 + $1.twips })", "w:type": "dxa"])
        if table.hasBorders { Self.addBorders(to: &xml) }
        xml.raw("<w:tblLayout w:type=\"fixed\"/>")
        // Stated here, because not every word processor takes it from the style.
        xml.element("w:tblCellMar") { xml in
          for edge in ["w:left", "w:right"] as [StaticString] {
            xml.element(edge, ["w:w": "\(table.padding.twips)", "w:type": "dxa"])
          }
        }
        if let description = table.description { xml.element("w:tblDescription", ["w:val": description]) }
      }
      xml.element("w:tblGrid") { xml in
        for column in table.columns { xml.element("w:gridCol", ["w:w": "\(column.twips)"]) }
      }
      for (place, row) in table.rows.enumerated() {
        add(row, of: table, isHeader: place < table.headerRows, to: &xml)
      }
    }
  }

  private static func addBorders(to xml: inout XMLWriter) {
    xml.element("w:tblBorders") { xml in
      let edges: [StaticString] = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"]
      for edge in edges {
        xml.element(edge, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
      }
    }
  }

  private mutating func add(
    _ row: WordDocument.Table.Row,
    of table: WordDocument.Table,
    isHeader: Bool,
    to xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      xml.elementUnlessEmpty("w:trPr") { xml in
        if table.headerRows == 0 || isHeader { xml.raw("<w:cantSplit/>") }
        if row.leastHeight > .zero {
          xml.element("w:trHeight", ["w:val": "\(row.leastHeight.twips)", "w:hRule": "atLeast"])
        }
        if isHeader { xml.raw("<w:tblHeader/>") }
      }
      var column = 0
      for cell in row.cells {
        let columns = table.columns.dropFirst(column).prefix(cell.columnSpan)
        column += cell.columnSpan
        add(cell, width: columns.reduce(0) { $0 + $1.twips }, to: &xml)
      }
    }
  }

  private mutating func add(_ cell: WordDocument.Table.Cell, width: Int, to xml: inout XMLWriter) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if cell.columnSpan > 1 { xml.element("w:gridSpan", ["w:val": "\(cell.columnSpan)"]) }
        if let merge = cell.merge { xml.element("w:vMerge", ["w:val": merge.rawValue]) }
        if let shading = cell.shading {
          xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shading])
        }
        xml.element("w:vAlign", ["w:val": cell.verticalAlignment.rawValue])
      }
      for paragraph in cell.paragraphs { add(paragraph, to: &xml) }
      // A cell without a paragraph is no cell.
      if cell.paragraphs.isEmpty { xml.raw("<w:p/>") }
    }
  }
}
