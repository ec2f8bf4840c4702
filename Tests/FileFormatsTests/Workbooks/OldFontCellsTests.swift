import Testing
import TestSupport
@testable import FileFormats

/// Text in fonts from before Unicode is read as those fonts draw it, in every format of workbooks, and in no other cell.
@Suite struct OldFontCellsTests {
  private static let stored = StoredText.tcvn3("Tên hạng mục")
  private static let vni = StoredText.vni("Tên hạng mục")

  /// The fonts of the cells, in order; what they hold, and what is to be read.
  private static let cases: [(font: String, stored: String, read: String)] = [
    (".VnTime", stored, "Tên hạng mục"), ("Arial", stored, stored), (".VnArialH", stored, "TÊN HẠNG MỤC"),
    ("VNI-Times", vni, "Tên hạng mục"), (".VnTime", "STT", "STT"), (".VnTimeH", "stt", "STT"),
    (".VnTime", "Ghế", "Ghế"),
    (".VNTIME", StoredText.tcvn3("ĐVT"), "ĐVT"), (".VnTime", "Bàn", "Bàn"), ("Vnmese", stored, stored),
  ]
  private static let decoded = ["tcvn3": ["A1", "C1", "F1", "H1"], "vni": ["D1"]]

  private func check(_ sheet: Workbook.Sheet?) {
    #expect(sheet?.table.rows[0].texts == Self.cases.map(\.read))
    let fonts = sheet?.oldFonts.map { ($0.encoding.rawValue, $0.cells.map(\.description)) } ?? []
    #expect(Dictionary(fonts) { first, _ in first } == Self.decoded)
  }

  private var fonts: String { Self.cases.map { "<font><sz val=\"11\"/><name val=\"\($0.font)\"/></font>" }.joined() }

  private func package(_ cells: String, texts: [String] = []) throws -> RawWorkbook {
    var book = RawWorkbook(rows: "<row>\(cells)</row>", texts: texts)
    let styles = Self.cases.indices.map { "<xf numFmtId=\"0\" fontId=\"\($0)\"/>" }.joined()
    book.parts["xl/styles.xml"] =
      "<styleSheet xmlns=\"\(RawWorkbook.main)\"><fonts>\(fonts)</fonts><cellXfs>\(styles)</cellXfs></styleSheet>"
    return book
  }

  @Test func `in packages of Excel, shared, in the cell and computed`() throws {
    let shared = Self.cases.indices.map { "<c t=\"s\" s=\"\($0)\"><v>\($0)</v></c>" }
    check(try package(shared.joined(), texts: Self.cases.map { "<t>\($0.stored)</t>" }).sheet())
    let own = Self.cases.enumerated().map { "<c t=\"inlineStr\" s=\"\($0)\"><is><t>\($1.stored)</t></is></c>" }
    check(try package(own.joined()).sheet())
    let computed = Self.cases.enumerated().map { "<c t=\"str\" s=\"\($0)\"><f>A1</f><v>\($1.stored)</v></c>" }
    check(try package(computed.joined()).sheet())
  }

  @Test(arguments: [false, true])
  func `in old workbooks`(isBIFF5: Bool) throws {
    var book = RawOldWorkbook(isBIFF5: isBIFF5)
    book.globals = RawOldWorkbook.record(0x0042, [0xEA, 0x04])
    book.fonts = Self.cases.map(\.font)
    // No font is number 4.
    book.cellFormats = Self.cases.indices.map { ($0 < 4 ? $0 : $0 + 1, 0) }
    let cases = Self.cases.enumerated().filter { !isBIFF5 || StoredText.latin1($0.element.stored) != nil }
    for (place, value) in cases {
      let bytes = StoredText.latin1(value.stored) ?? []
      let text = isBIFF5 ? UInt16(bytes.count).littleEndianBytes + bytes : RawOldWorkbook.text(value.stored)
      book.sheets[0].records += RawOldWorkbook.cell(0x0204, 0, place, text, format: place)
    }
    guard isBIFF5 else { return check(try book.sheet()) }
    let values = try book.cells()
    // The code page is that of Vietnam, the bytes of an old font are not.
    for (place, value) in cases where value.font != "Arial" && value.font != "Vnmese" && value.read != "Bàn" {
      #expect(values[CellReference.letters(ofColumn: place + 1) + "1"] == .text(value.read))
    }
  }

  @Test func `in OpenDocument workbooks, whose styles come from others`() throws {
    let styles = Self.cases.indices.map {
      "<style:style style:name=\"s\($0)\" style:family=\"table-cell\" style:parent-style-name=\"p\($0)\"/>"
    }
    let parents = Self.cases.enumerated().map { place, value in
      "<style:style style:name=\"p\(place)\" style:family=\"table-cell\"><style:text-properties "
        + (place.isMultiple(of: 2) ? "style:font-name=\"f\(place)\"" : "fo:font-family=\"'\(value.font)'\"")
        + "/></style:style>"
    }
    let faces = Self.cases.enumerated().map {
      "<style:font-face style:name=\"f\($0)\" svg:font-family=\"&apos;\($1.font)&apos;\"/>"
    }
    let cells = Self.cases.enumerated().map { RawOpenDocument.text("<text:p>\($1.stored)</text:p>", style: "s\($0)") }
    var book = RawOpenDocument(cells: cells.joined(), automaticStyles: styles.joined())
    book.parts["styles.xml"] =
      RawOpenDocument(styles: parents.joined()).parts["styles.xml"]?
      .replacing(
        "<office:styles>",
        with: "<office:font-face-decls>\(faces.joined())</office:font-face-decls><office:styles>"
      )
    check(try book.sheet())
  }

  @Test func `a style of the row, of the column or of all cells counts for a cell without one`() throws {
    let style =
      "<style:style style:name=\"o\" style:family=\"table-cell\"><style:text-properties style:font-name=\".VnTime\"/></style:style>"
    let cell = RawOpenDocument.text("<text:p>\(Self.stored)</text:p>")
    let rows =
      "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column table:default-cell-style-name=\"o\"/>"
      + "<table:table-row>\(cell)\(cell)\(cell)\(cell)</table:table-row>"
      + "<table:table-row table:default-cell-style-name=\"o\" table:number-rows-repeated=\"2\">\(cell)</table:table-row>"
    let sheet = try RawOpenDocument(rows: rows, automaticStyles: style).sheet()
    #expect(sheet?.oldFonts.first?.cells.map(\.description) == ["C1", "A2", "A3"])
    let all = RawOpenDocument(
      rows: "<table:table-row>\(cell)</table:table-row>",
      styles:
        "<style:default-style style:family=\"table-cell\"><style:text-properties style:font-name=\".VnTime\"/></style:default-style>"
    )
    #expect(try all.cells() == ["A1": .text("Tên hạng mục")])
  }

  @Test func `runs have fonts of their own, in packages of Excel`() throws {
    let run = { (font: String, text: String) in
      "<r><rPr><rFont val=\"\(font)\"/></rPr><t xml:space=\"preserve\">\(text)</t></r>"
    }
    let texts = [
      "<r><t>\(Self.stored)</t></r>" + run("Arial", " (bàn) ") + run(".VnTime", Self.stored),
      run("Arial", Self.stored), run("VNI-Times", "Te") + run("VNI-Times", "ân"),
    ]
    let cells = texts.indices.map {
      "<c t=\"s\" s=\"0\"><v>\($0)</v></c><c t=\"inlineStr\" s=\"1\"><is>\(texts[$0])</is></c>"
    }
    let read = try package(cells.joined(), texts: texts).sheet()?.table.rows[0].texts
    #expect(
      read == [
        "Tên hạng mục (bàn) Tên hạng mục", "\(Self.stored) (bàn) Tên hạng mục", Self.stored, Self.stored, "Tên", "Tên",
      ]
    )
  }

  @Test func `runs have fonts of their own, in old and in OpenDocument workbooks`() throws {
    var old = RawOldWorkbook()
    old.fonts = ["Arial", ".VnTime", "VNI-Times"]
    old.cellFormats = [(0, 0), (1, 0)]
    let text = RawOldWorkbook.text("h\u{B9}ng h\u{B9}ng a\u{EF}")
    let runs: [UInt8] = [5, 0, 1, 0, 10, 0, 2, 0]
    let shared = text.prefix(2) + [9, 2, 0] + text.dropFirst(3) + runs
    old.sharedTexts = RawOldWorkbook.record(0x00FC, [1, 0, 0, 0, 1, 0, 0, 0] + shared)
    old.sheets[0].records =
      RawOldWorkbook.sharedLabel(0, 0, 0, 0) + RawOldWorkbook.sharedLabel(0, 1, 0, 1)
      + RawOldWorkbook.cell(0x00D6, 0, 2, text + [2, 0] + runs, format: 1)
    #expect(try old.sheet()?.table.rows[0].texts == ["h\u{B9}ng hạng ạ", "hạng hạng ạ", "hạng hạng ạ"])

    let styles = [("c", "table-cell", ".VnTime"), ("a", "text", "Arial"), ("v", "text", "VNI-Times")].map {
      "<style:style style:name=\"\($0.0)\" style:family=\"\($0.1)\"><style:text-properties style:font-name=\"\($0.2)\"/></style:style>"
    }
    let paragraphs =
      "<text:p>h\u{B9}ng <text:span text:style-name=\"a\">h\u{B9}ng <text:span text:style-name=\"v\">a\u{EF}</text:span></text:span>"
      + " h\u{B9}ng</text:p><text:p>h\u{B9}ng</text:p>"
    let new = RawOpenDocument(cells: RawOpenDocument.text(paragraphs, style: "c"), automaticStyles: styles.joined())
    #expect(try new.cells() == ["A1": .text("hạng h\u{B9}ng ạ hạng\nhạng")])
  }

  @Test(arguments: [
    (".VnTime", "tcvn3", false), (".VnTimeH", "tcvn3", true), (".VNTIMEH", "tcvn3", true), (".vntimeh", "tcvn3", true),
    (".VnArial NarrowH", "tcvn3", true), ("VNI-Helve", "vni", false), ("vni-times", "vni", false),
    ("VNI Times", "vni", false),
  ])
  func `old fonts are known by their names`(name: String, encoding: String, drawsCapitals: Bool) {
    let face = OldFontFace(name: name)
    #expect(face?.font.encoding.rawValue == encoding && face?.drawsCapitals == drawsCapitals)
    for other in ["", "Arial", "Times New Roman", "VnTime", "Vni", "VNI", "Verdana", ".Vi"] {
      #expect(OldFontFace(name: other) == nil)
    }
  }
}
