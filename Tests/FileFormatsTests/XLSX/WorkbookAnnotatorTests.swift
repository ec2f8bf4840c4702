import Testing
@testable import FileFormats

/// Remarks in workbooks of every make: what is concerned changes, and nothing else.
@Suite struct WorkbookAnnotatorTests {
  let listing = WorkbookListing(
    name: "Kết quả",
    title: "Kết quả: a.xlsx",
    paragraphs: ["Có 1 lỗi."],
    columns: [.init("Mức độ", width: 10), .init("Ô", width: 12, isLink: true), .init("Vấn đề", width: 40)],
    rows: [
      .init(["Lỗi", "Sheet1!B2", "«<&>» sai"], level: .error, target: SheetRange("Sheet1", CellRange("B2") ?? .all))
    ]
  )

  private func annotate(_ bytes: [UInt8], _ cells: [String: WorkbookAnnotation.Level]) throws -> [UInt8] {
    let annotations = try cells.sorted { $0.key < $1.key }.map { cell, level in
      WorkbookAnnotation(
        sheet: "Sheet1",
        cell: try #require(CellReference(cell)),
        level: level,
        text: "Sai & <thiếu> ở \(cell)\nSửa"
      )
    }
    return try WorkbookAnnotator(bytes).annotated(annotations, listing: listing, author: "onestop")
  }

  /// The cells of the first sheet, by their references.
  private func cells(_ bytes: [UInt8]) throws -> [String: String] {
    let sheet = try #require(try WorkbookReader().read(bytes).sheets.first)
    return Dictionary(
      sheet.table.rows.flatMap(\.cells).map { ($0.position.description, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let package = try OfficePackage(bytes)
    return String(decoding: try #require(try package.contents(of: PartName(name))), as: UTF8.self)
  }

  @Test(arguments: PackageSample.allCases)
  func `cells stay what they are, and the listing comes last`(sample: PackageSample) throws {
    let bytes = try sample.bytes()
    let marked = try annotate(bytes, ["B2": .error, "A9": .warning, "XFD1": .error])
    #expect(try cells(marked) == cells(bytes))
    let sheets = try WorkbookReader().read(marked).sheets
    #expect(sheets.map(\.name) == ["Sheet1", "Kết quả"])
    #expect(sheets[1].table.rows.flatMap(\.texts).contains("«<&>» sai"))
    #expect(try annotate(bytes, ["B2": .error, "A9": .warning, "XFD1": .error]) == marked)
  }

  @Test(arguments: PackageSample.allCases)
  func `parts that are not concerned stay byte for byte`(sample: PackageSample) throws {
    let bytes = try sample.bytes()
    let (before, after) = (try OfficePackage(bytes), try OfficePackage(try annotate(bytes, ["B2": .error])))
    let concerned = ["workbook.xml", "sheet1.xml", "styles", "omments", "vml", "rels", "Content_Types"]
    for entry in before.archive.entries where !concerned.contains(where: entry.name.contains) {
      let name = PartName(entry.name)
      #expect(try before.contents(of: name) == after.contents(of: name), "\(entry.name)")
    }
    #expect(before.archive.entries.map(\.name) == after.archive.entries.map(\.name).filter { before.has(PartName($0)) })
  }

  @Test(arguments: PackageSample.allCases.filter { $0 != .merged })
  func `every remark has a note with its box`(sample: PackageSample) throws {
    let marked = try annotate(try sample.bytes(), ["B2": .error, "C3": .warning])
    let package = try OfficePackage(marked)
    let sheet = try WorkbookPart(of: package, limits: WorkbookReader.Limits()).sheets[0].part
    let relationships = try package.relationships(of: sheet)
    let comments = try #require(relationships.first { $0.type == "comments" }?.target)
    #expect(
      try CommentsEditor(try package.contents(of: comments) ?? [], part: comments).cells.isSuperset(of: [
        try #require(CellReference("B2")), try #require(CellReference("C3")),
      ])
    )
    let drawing = try #require(relationships.first { $0.type == "vmlDrawing" }?.target)
    let boxes = String(decoding: try #require(try package.contents(of: drawing)), as: UTF8.self)
    #expect(boxes.contains("<x:Row>1</x:Row><x:Column>1</x:Column>"))
    #expect(boxes.contains("<x:Row>2</x:Row><x:Column>2</x:Column>"))
    #expect(try package.contentType(of: drawing) == "application/vnd.openxmlformats-officedocument.vmlDrawing")
  }

  @Test func `a coloured cell keeps the rest of its style`() throws {
    let marked = try annotate(try PackageSample.plain.bytes(), ["B2": .error, "A2": .error, "A1": .warning])
    let styles = try part("xl/styles.xml", of: marked)
    #expect(styles.contains("<xf fillId=\"3\" applyFill=\"1\" numFmtId=\"14\" fontId=\"0\" applyNumberFormat=\"1\">"))
    #expect(styles.contains("<protection locked=\"0\"/></xf>"))
    #expect(styles.contains("<fgColor rgb=\"FFFFC7CE\"/>") && styles.contains("<fgColor rgb=\"FFFFEB9C\"/>"))
  }

  @Test func `a workbook without styles gets the part under its usual name`() throws {
    let marked = try annotate(try PackageSample.styleless.bytes(), ["B2": .error])
    #expect(try part("xl/styles.xml", of: marked).contains("FFFFC7CE"))
  }

  @Test func `a note that is there says more`() throws {
    let sample = try PackageSample.notes.bytes()
    let marked = try annotate(sample, ["B2": .error])
    let comments = try part("xl/comments1.xml", of: marked)
    #expect(
      comments.contains(
        "<r><t>Đã xem</t></r><r><t xml:space=\"preserve\">\n\nSai &amp; &lt;thiếu&gt; ở B2\nSửa</t></r>"
      )
    )
    #expect(comments.contains("<author>Lan</author><author>onestop</author>"))
    // Its box is there already.
    let boxes = try part("xl/drawings/vmlDrawing1.vml", of: marked)
    #expect(boxes.components(of: "<x:Column>1</x:Column>") == 1)
  }

  @Test func `marking twice does not say it twice`() throws {
    let once = try annotate(try PackageSample.plain.bytes(), ["B2": .error])
    let twice = try annotate(once, ["B2": .error])
    #expect(try part("xl/comments1.xml", of: twice) == part("xl/comments1.xml", of: once))
    #expect(try WorkbookReader().read(twice).sheets.map(\.name) == ["Sheet1", "Kết quả", "Kết quả (2)"])
  }

  @Test func `a remark about a merged cell stands where it shows`() throws {
    let marked = try annotate(try PackageSample.merged.bytes(), ["B2": .error])
    #expect(try part("xl/comments1.xml", of: marked).contains("ref=\"A2\""))
  }

  @Test func `without remarks only the listing is added`() throws {
    let bytes = try PackageSample.plain.bytes()
    let marked = try WorkbookAnnotator(bytes).annotated([], listing: listing, author: "onestop")
    #expect(try part("xl/worksheets/sheet1.xml", of: marked) == part("xl/worksheets/sheet1.xml", of: bytes))
  }

  @Test func `a remark about a sheet that is not there is left to the listing`() throws {
    let bytes = try PackageSample.plain.bytes()
    let cell = try #require(CellReference("A1"))
    let stray = WorkbookAnnotation(sheet: "Không có", cell: cell, level: .error, text: "x")
    let marked = try WorkbookAnnotator(bytes).annotated([stray], listing: listing, author: "onestop")
    #expect(try cells(marked) == cells(bytes))
  }
}

extension String {
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}

extension CellRange {
  fileprivate static let all = CellRange(
    CellReference(validRow: 1, column: 1),
    CellReference(validRow: 1, column: 1)
  )
}
