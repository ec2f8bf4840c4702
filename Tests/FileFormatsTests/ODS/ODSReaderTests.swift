import Testing
@testable import FileFormats

@Suite struct ODSReaderTests {
  private typealias Raw = RawOpenDocument

  @Test func `every kind of value is read as what it is`() throws {
    let cells = [
      Raw.value("float", "value", "1250000"), Raw.value("percentage", "value", "0.5"),
      Raw.value("currency", "value", "2.5E-3", "office:currency=\"VND\""),
      Raw.value("boolean", "boolean-value", "true"),
      Raw.text("<text:p>Ghế</text:p>"), Raw.value("date", "date-value", "2021-06-15"),
      Raw.value("date", "date-value", "2021-06-15T23:59:59.9999999"), Raw.value("time", "time-value", "PT08H30M00.5S"),
      Raw.value("time", "time-value", "PT36H"), "<table:table-cell/>", Raw.value("date", "date-value", "2021-13-01"),
      "<table:table-cell><text:p>untyped</text:p></table:table-cell>", Raw.text("<text:p/>"),
      Raw.value("string", "string-value", "stored"),
    ]
    let day = Cell.Moment(kind: .day, year: 2021, month: 6, day: 15)
    let next = Cell.Moment(kind: .day, year: 2021, month: 6, day: 16)
    #expect(
      try Raw(cells: cells.joined()).cells() == [
        "A1": .number("1250000"), "B1": .number("0.5"), "C1": .number("2.5E-3"), "D1": .boolean(true),
        "E1": .text("Ghế"), "F1": .moment(day), "G1": .moment(next),
        "H1": .moment(Cell.Moment(kind: .time, milliseconds: 30_600_500)),
        "I1": .moment(Cell.Moment(kind: .duration, milliseconds: 129_600_000)), "K1": .text("2021-13-01"),
        "L1": .text("untyped"), "N1": .text("stored"),
      ]
    )
  }

  @Test func `a time in a format of lengths is a length`() throws {
    let styles =
      "<number:time-style style:name=\"n\" number:truncate-on-overflow=\"false\"/><number:time-style style:name=\"m\"/>"
      + "<style:style style:name=\"a\" style:family=\"table-cell\" style:data-style-name=\"n\"/>"
      + "<style:style style:name=\"b\" style:family=\"table-cell\" style:data-style-name=\"m\"/>"
    let cells = ["a", "b"].map { Raw.value("time", "time-value", "PT1H", "table:style-name=\"\($0)\"") }
    let values = try Raw(cells: cells.joined(), automaticStyles: styles).cells()
    #expect(values["A1"] == .moment(Cell.Moment(kind: .duration, milliseconds: 3_600_000)))
    #expect(values["B1"] == .moment(Cell.Moment(kind: .time, milliseconds: 3_600_000)))
  }

  @Test(arguments: ["", "P", "PT", "PT1", "1H", "PT-1H", "PTxH", "PT1H1", "PT1D", "P1H", "PTT1H", "PT1.1.1S"])
  func `what is no length of time stays text`(text: String) {
    #expect(Cell.Moment(iso8601Duration: text, isTimeOfDay: true) == nil)
  }

  @Test func `a formula counts as its stored result; without one the cell holds the formula`() throws {
    let cells = [
      Raw.value("float", "value", "7", "table:formula=\"of:=SUM([.B1:.C1])\""),
      "<table:table-cell table:formula=\"of:=SUM([.B1])\"/>",
      "<table:table-cell table:formula=\"oooc:=A1\" office:value-type=\"string\" office:string-value=\"\"><text:p/></table:table-cell>",
      "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
        + "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>",
    ]
    let book = Raw(cells: cells.joined())
    #expect(
      try book.cells() == ["A1": .number("7"), "B1": .formula("SUM([.B1])"), "C1": .empty, "D1": .error("#DIV/0!")]
    )
    #expect(try book.sheet()?.table.rows[0].cells.allSatisfy(\.isComputed) == true)
  }

  @Test(arguments: [
    ("<text:p>a</text:p><text:p>b</text:p>", "a\nb"), ("<text:p/><text:p>b</text:p>", "\nb"),
    ("<text:p>a<text:s/>b<text:s text:c=\"3\"/>c</text:p>", "a b   c"),
    ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
    ("<text:p>\n  a  \n b <text:span>c</text:span>\n</text:p>", "a b c"), ("<text:p>a </text:p>", "a "),
    ("<text:p><text:a>link</text:a><text:span>x<text:span>y</text:span></text:span></text:p>", "linkxy"),
    (
      "<text:p>漢<text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby></text:p>",
      "漢字"
    ),
    ("<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", "a"),
    (
      "<text:p>a<office:annotation><text:p>note</text:p></office:annotation></text:p><draw:frame><draw:text-box>"
        + "<text:p>box</text:p></draw:text-box></draw:frame>", "a"
    ),
    ("<text:p>&lt;b&gt; &amp;</text:p>", "<b> &"),
  ])
  func `the text of a cell is that of its paragraphs`(paragraphs: String, text: String) throws {
    #expect(try Raw(cells: Raw.text(paragraphs)).cells() == ["A1": .text(text)])
  }

  @Test func `repeated rows and cells are there so often, and cost nothing while they are blank`() throws {
    let rows = """
      <table:table-column table:number-columns-repeated="16384"/>\
      <table:table-row table:number-rows-repeated="2"><table:table-cell/>\
      <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/>\
      <table:table-cell table:number-columns-repeated="16381"/></table:table-row>\
      <table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row-group><table:table-header-rows><table:table-row-group><table:table-row>\
      <table:table-cell office:value-type="float" office:value="2"/></table:table-row></table:table-row-group></table:table-header-rows>\
      </table:table-row-group>\
      <table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"/>\
      </table:table-row><table:table-row/>
      """
    let texts = try Raw(rows: rows).sheet()?.table.rows.flatMap { $0.cells.map { "\($0.position)=\($0.text)" } }
    #expect(texts == ["B1=1", "C1=1", "B2=1", "C2=1", "A1003=2"].map { "Inventory!" + $0 })
  }

  @Test func `what is hidden and what is merged is told`() throws {
    let sheet = try Raw(
      rows: """
        <table:table-column/><table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>\
        </table:table-column-group><table:table-row><table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="1" \
        office:value-type="float" office:value="1"/><table:covered-table-cell office:value-type="float" office:value="2"/>\
        <table:covered-table-cell/></table:table-row>\
        <table:table-row table:visibility="collapse" table:number-rows-repeated="2"/><table:table-row table:visibility="filter">\
        <table:table-cell/><table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="4"/></table:table-row>
        """
    ).sheet()
    #expect(sheet?.hiddenColumns == [2...3] && sheet?.hiddenRows == [2...4])
    #expect(sheet?.mergedRanges.map(\.description) == ["A1:C1", "B4:B7"])
    // What a merged cell covers is kept, as in every other format.
    #expect(sheet?.values == ["A1": .number("1"), "B1": .number("2")])
  }

  @Test func `sheets are told in order, hidden ones as such`() throws {
    let sheets =
      ["a", "b"].map { "<table:table table:name=\"\($0)\" table:style-name=\"t\($0)\"/>" }.joined()
      + "<table:table table:name=\"c\"/>"
    let styles = ["a": "true", "b": "false"].map {
      "<style:style style:name=\"t\($0.key)\" style:family=\"table\"><style:table-properties table:display=\"\($0.value)\"/></style:style>"
    }
    let workbook = try WorkbookReader().read(Raw(automaticStyles: styles.joined(), sheets: sheets).bytes())
    #expect(workbook.sheets.map(\.name) == ["a", "b", "c"] && workbook.format == .ods)
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .visible])
  }

  @Test func `encrypted and other documents are named`() throws {
    var book = Raw()
    book.parts["META-INF/manifest.xml"] = book.parts["META-INF/manifest.xml"]?
      .replacing(
        "<manifest:file-entry/>",
        with: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
      )
    book.parts["content.xml"] = "noise"
    #expect(throws: WorkbookError.foreignFormat(.encryptedWorkbook)) { try book.sheet() }
    book.parts = ["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "encrypted-package": "noise"]
    #expect(throws: WorkbookError.foreignFormat(.encryptedWorkbook)) { try book.sheet() }
    book = Raw()
    book.parts["mimetype"] = "application/vnd.oasis.opendocument.text"
    #expect(throws: WorkbookError.foreignFormat(.openDocument)) { try book.sheet() }
    book.parts["mimetype"] = nil
    book.parts["content.xml"] = book.parts["content.xml"]?.replacing("office:spreadsheet", with: "office:text")
    #expect(throws: WorkbookError.foreignFormat(.openDocument)) { try book.sheet() }
    #expect(StoredFile(try Raw().bytes(), name: "a.ods").format == .workbook)
    #expect(StoredFile(try Raw().bytes(), name: "a.csv").isMisnamed)
  }
}
