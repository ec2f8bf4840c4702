import Testing
@testable import FileFormats

@Suite struct WorkbookReaderTests {
  @Test("Every kind of value is read as what it is")
  func values() throws {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1250000</v></c><c r="C1"><v>2.5E-3</v></c>\
      <c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>A1</f><v>Bàn</v></c>\
      <c r="G1"><f>SUM(B1:C1)</f><v>7</v></c><c r="H1"><f>SUM(B1:C1)</f></c><c r="I1" t="inlineStr"><is><t>Ghế</t></is></c>\
      <c r="J1" s="1"/><c r="K1" t="s"><v>1</v></c><c r="L1" t="str"><f>""</f><v></v></c><c r="M1" t="d"><v>2021-06-15</v></c>\
      <c r="N1" t="n"><v> 5 </v></c></row>
      """
    let book = RawWorkbook(rows: rows, texts: ["<t>007</t>", "<t/>"])
    #expect(
      try book.cells() == [
        "A1": .text("007"), "B1": .number("1250000"), "C1": .number("2.5E-3"), "D1": .boolean(true),
        "E1": .error("#REF!"), "F1": .text("Bàn"), "G1": .number("7"), "H1": .formula("SUM(B1:C1)"),
        "I1": .text("Ghế"), "L1": .empty, "M1": .moment(Cell.Moment(kind: .day, year: 2021, month: 6, day: 15)),
        "N1": .number("5"),
      ]
    )
    let computed = try book.sheet()?.table.rows[0].cells.filter(\.isComputed).map { "\($0.position)" }
    #expect(computed == ["Inventory!F1", "Inventory!G1", "Inventory!H1", "Inventory!L1"])
  }

  @Test("Texts are joined from their runs, without phonetic hints, and escapes are resolved")
  func texts() throws {
    let texts = [
      "<r><t>Bàn</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> ghế</t></r><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh>",
      "<t>  trimmed\n </t>", "<t xml:space=\"preserve\">  kept </t>",
      "<t>a_x000D_b_x005F_x000D__x0000__xD83D__xDE00_</t>",
      "<t>_xD83D_ _x12_ _xZZZZ_</t>", "<t><![CDATA[<b>]]>&amp;</t>",
    ]
    let rows = texts.indices.map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }.joined()
    let cells = try RawWorkbook(rows: rows, texts: texts).cells()
    #expect(cells["A1"] == .text("Bàn ghế"))
    #expect(cells["A2"] == .text("trimmed"))
    #expect(cells["A3"] == .text("  kept "))
    #expect(cells["A4"] == .text("a\rb_x000D__x0000_😀"))
    #expect(cells["A5"] == .text("_xD83D_ _x12_ _xZZZZ_"))
    #expect(cells["A6"] == .text("<b>&"))
  }

  @Test("Days are told by the format of their number, in both systems")
  func days() throws {
    let formats: [(id: Int, code: String?)] = [
      (14, nil), (22, nil), (164, "dd/mm/yyyy;@"), (165, "0.00 &quot;d&quot;"), (46, nil),
    ]
    let rows = """
      <row><c s="1"><v>44362</v></c><c s="2"><v>44362.5</v></c><c s="3"><v>60</v></c><c s="3"><v>1</v></c>\
      <c s="4"><v>44362</v></c><c s="5"><v>1.5</v></c><c s="1"><v>-1</v></c><c s="3"><v>0.25</v></c><c s="1"><v>61</v></c></row>
      """
    let expected = [
      false: [
        "2021-06-15", "2021-06-15T12:00:00", "1900-02-29", "1900-01-01", "44362", "36:00:00", "-1", "06:00:00",
        "1900-03-01",
      ],
      true: [
        "2025-06-16", "2025-06-16T12:00:00", "1904-03-01", "1904-01-02", "44362", "36:00:00", "-1",
        "1904-01-01T06:00:00", "1904-03-02",
      ],
    ]
    for (isSince1904, texts) in expected {
      let book = RawWorkbook(rows: rows, formats: formats, isSince1904: isSince1904)
      #expect(try book.sheet()?.table.rows[0].texts == texts)
    }
  }

  @Test("Cells and rows may lack their references, and stand in any order")
  func places() throws {
    let rows = """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"><c r="B9"><v>4</v></c></row>\
      <row r="5"><c r="C5"><v>5</v></c><c r="A5"><v>6</v></c></row><row><c><v>7</v></c><c r="B9999"><v>8</v></c></row>
      """
    let table = try RawWorkbook(rows: rows, before: "<dimension ref=\"A1\"/>").sheet()?.table
    let places = table?.rows.flatMap { $0.cells.map { "\($0.position)=\($0.text)" } }
    #expect(
      places == [
        "Inventory!A1=1", "Inventory!D1=2", "Inventory!E1=3", "Inventory!A5=6", "Inventory!C5=5", "Inventory!A6=7",
        "Inventory!B9=4", "Inventory!B9999=8",
      ]
    )
    #expect(table?.rows.map { "\($0.position)" } == ["A1", "A5", "A6", "A9", "A9999"].map { "Inventory!" + $0 })
  }

  @Test("Ranges that touch, overlap or come late are one")
  func numberRanges() {
    var ranges = NumberRanges()
    for range in [5...6, 1...4, 9...9, 12...20, 14...15, 7...7, 11...11] { ranges.insert(range) }
    #expect(ranges.ranges == [1...7, 9...9, 11...20])
  }

  @Test("What is hidden and what is merged is told")
  func shape() throws {
    let sheet = try RawWorkbook(
      rows: "<row r=\"2\" hidden=\"1\"><c><v>1</v></c></row><row r=\"3\" hidden=\"true\"/><row r=\"7\" ht=\"0\"/>",
      before:
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\" width=\"0\"/><col min=\"9\" max=\"9\"/></cols>",
      after: "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"$B$9:A2\"/></mergeCells>"
    ).sheet()
    #expect(sheet?.hiddenRows == [2...3, 7...7])
    #expect(sheet?.hiddenColumns == [2...4])
    #expect(sheet?.mergedRanges.map(\.description) == ["A1:C1", "A2:B9"])
    #expect(sheet?.isHidden(row: 3) == true && sheet?.isHidden(row: 4) == false && sheet?.isHidden(row: 8) == false)
    #expect(sheet?.isHidden(column: 4) == true && sheet?.isHidden(column: 1) == false)
  }

  @Test("Parts are found by their relationships, in either form of the standard, whatever the prefix")
  func packages() throws {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    var book = RawWorkbook()
    book.parts = [
      "_rels/.rels": RawWorkbook.list([("a", "officeDocument", "/Book/Main.xml")])
        .replacing(RawWorkbook.document, with: strict),
      "book/main.xml": """
      <x:workbook xmlns:x="\(main)" xmlns:q="\(strict)"><x:sheets><x:sheet name="Biểu" q:id="b" state="veryHidden"/>\
      <x:sheet name="Chart" q:id="c"/></x:sheets></x:workbook>
      """,
      "BOOK/_rels/MAIN.xml.rels": RawWorkbook.list([
        ("b", "worksheet", "../Sheets%20of/./one.xml"), ("c", "chartsheet", "chart.xml"),
        ("d", "sharedStrings", "none.xml"),
      ]).replacing(RawWorkbook.document, with: strict),
      "sheets of/one.xml": """
      <y:worksheet xmlns:y="\(main)"><y:sheetData><y:row><y:c><y:v>1</y:v></y:c></y:row></y:sheetData></y:worksheet>
      """,
    ]
    let workbook = try WorkbookReader().read(try book.bytes())
    #expect(workbook.sheets.map(\.name) == ["Biểu"])
    #expect(workbook.sheets[0].visibility == .veryHidden)
    #expect(workbook.sheets[0].table.rows[0].texts == ["1"])
    #expect(workbook.sheets[0].table.rows[0].cells[0].position.description == "Biểu!A1")
  }

  @Test(
    "Formats of numbers tell days from numbers",
    arguments: [
      ("General", NumberFormat.Meaning.number), ("0.00E+00", .number), ("#,##0 \"đồng/ngày\"", .number), ("@", .number),
      ("[Red]0;[Blue]-0", .number), ("_(* #,##0_);_(@_)", .number), ("\\d0", .number), ("0;dd", .number),
      ("[$-42A]General", .number),
      ("dd/mm/yyyy;@", .date), ("[$-1010000]d/m/yyyy", .date), ("h:mm AM/PM", .date), ("yyyy\\-mm\\-dd", .date),
      ("[h]:mm:ss", .duration), ("[mm]:ss", .duration), ("[HH]", .duration), ("[ss]", .duration), ("[s].00", .duration),
      ("[x]", .number), ("mmm-yy", .date),
      ("\"unclosed d", .number), ("[h", .duration),
    ] as [(String, NumberFormat.Meaning)]
  )
  func formats(code: String, meaning: NumberFormat.Meaning) {
    #expect(NumberFormat.meaning(ofCode: code) == meaning)
  }

  @Test(
    "Formats of numbers tell what they show behind them",
    arguments: [
      ("General", nil), ("0.00\" m\"", "m"), ("0 \"cm\"", "cm"), ("0\\ \\m", "m"), ("#,##0\\ [$đ-42A]", "đ"),
      ("#,##0\" triệu đồng\";-0", "triệu đồng"), ("\"R \"0", nil), ("#,##0", nil), ("0;\"x\"", nil),
      ("_(* #,##0_)", nil),
      ("[Red]0 \"m\"", "m"), ("\"unclosed", "unclosed"), ("0\\", nil),
    ] as [(String, String?)]
  )
  func units(code: String, unit: String?) {
    #expect(NumberFormat.unit(ofCode: code) == unit)
  }

  @Test("A number is given with what its format shows behind it")
  func shownUnits() throws {
    var book = RawWorkbook(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>60</v></c><c r=\"B1\"><v>60</v></c></row>")
    book.parts["xl/styles.xml"] = """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">\
      <numFmt numFmtId="164" formatCode="0 &quot;cm&quot;"/></numFmts>\
      <cellXfs count="2"><xf/><xf numFmtId="164"/></cellXfs></styleSheet>
      """
    let cells = try #require(try book.sheet()?.table.rows.first?.cells)
    #expect(cells.map(\.value) == [.number("60"), .number("60")])
    #expect(cells.map(\.shownUnit) == ["cm", nil])
  }
}
