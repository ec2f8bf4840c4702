import Testing
import TestSupport
@testable import FileFormats

/// What all formats of workbooks have in common.
@Suite struct WorkbookFormatsTests {
  @Test func `a file is told by its bytes, whatever its name`() throws {
    var old = RawOldWorkbook()
    old.sheets[0].records = RawOldWorkbook.number(0, 0, 1)
    let files: [(Workbook.Format, [UInt8])] = [
      (.xls, old.bytes()), (.ods, try RawOpenDocument(cells: RawOpenDocument.value("float", "value", "1")).bytes()),
      (.xlsx, try RawWorkbook(rows: "<row><c><v>1</v></c></row>").bytes()),
    ]
    for (format, bytes) in files {
      for name in ["a.xls", "a.ods", "a.xlsx", "a.csv", "a.json"] {
        let file = StoredFile(bytes, name: name)
        #expect(file.format == .workbook)
        guard case .workbook(let workbook) = try file.contents() else {
          Issue.record("\(name) \(format)")
          continue
        }
        #expect(workbook.format == format && workbook.sheets[0].name == "Inventory")
        #expect(workbook.sheets[0].values == ["A1": .number("1")])
      }
    }
  }

  @Test(arguments: [
    ("<html><head><meta charset=\"utf-8\"></head><table>", ForeignFormat.webPage),
    ("\u{FEFF} \n<TABLE border=1>", .webPage),
    ("<!DOCTYPE HTML PUBLIC>", .webPage),
    ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", .webPage),
    ("MIME-Version: 1.0\nContent-Type: multipart/related", .webPage),
    (
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
      .xmlWorkbook
    ),
    ("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", .xmlWorkbook),
    (
      "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">",
      .xmlWorkbook
    ),
  ])
  func `pages and XML that are called workbooks are refused as what they are`(text: String, format: ForeignFormat) {
    let bytes = Array(text.utf8)
    #expect(ForeignFormat(startOf: bytes) == format)
    let refusal: WorkbookError.Format = format == .webPage ? .webPage : .xmlWorkbook
    for name in ["a.xls", "a.xlsx", "a.csv"] {
      #expect(StoredFile(bytes, name: name).format == .foreign(format))
      #expect(throws: StoredFileError.workbook(.foreignFormat(refusal))) {
        try StoredFile(bytes, name: name).contents()
      }
    }
  }

  @Test func `a page, a picture and text that begin like markup stay what their names claim`() {
    #expect(StoredFile(Array("<!doctype html><p>".utf8), name: "a.html").format == .page)
    #expect(StoredFile(Array("<div>a</div>".utf8), name: "a.md").format == .text)
    #expect(StoredFile(Array("<?xml version=\"1.0\"?><svg/>".utf8), name: "a.svg").format == .text)
    #expect(StoredFile(Array("<a>,b\n".utf8), name: "a.csv").format == .separatedValues)
    #expect(StoredFile(Array("Máy,1\n".utf8), name: "a.csv").format == .separatedValues)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1_250_000, "1250000"), (-7, "-7"), (0.1, "0.1"), (1e14, "100000000000000"),
    (1e15, "1000000000000000"),
    (1e22, "1E+22"), (1.5e-7, "1.5E-07"), (123_456_789.123, "123456789.123"),
  ])
  func `the digits of a number are as few as tell it`(value: Double, digits: String) {
    #expect(NumberText.digits(of: value) == digits)
    #expect(Double(digits) == value)
    #expect(NumberText.isNumber(Array(digits.utf8)[...]))
  }

  @Test func `what is no number has no digits`() {
    for value in [Double.nan, .infinity, -.infinity] { #expect(NumberText.digits(of: value) == nil) }
  }

  @Test(arguments: [
    ("2021-06-14T23:59:59.99999979", "2021-06-15"), ("2021-12-31T23:59:59.9996", "2022-01-01"),
    ("2024-02-28T23:59:59.9999", "2024-02-29"), ("2023-02-28T23:59:59.9999", "2023-03-01"),
    ("2021-06-15T08:29:59.9995", "2021-06-15T08:30:00"), ("2021-06-15T08:30:00.1234", "2021-06-15T08:30:00.123"),
    ("2021-06-15T08:30:00.12", "2021-06-15T08:30:00.120"), ("2021-06-15T08:30:00.1235", "2021-06-15T08:30:00.124"),
    ("23:59:59.9999", "00:00:00"), ("23:59:59.9994", "23:59:59.999"),
    ("9999-12-31T23:59:59.9999", "9999-12-31T23:59:59.999"), ("2021-06-15T00:00:00.0000000000000000000", "2021-06-15"),
  ])
  func `parts of a second are rounded to milliseconds`(text: String, shown: String) {
    #expect(Cell.Moment(iso8601: text)?.description == shown)
  }

  @Test(arguments: [
    (44_361.999_999_999_99, "2021-06-15"), (44_362.354_166_666_664, "2021-06-15T08:30:00"),
    (0.999_999_999_9, "1900-01-01"),
  ])
  func `numbers of days are rounded alike`(serial: Double, shown: String) {
    #expect(Cell.Moment(serial: serial, in: .since1900)?.description == shown)
  }

  @Test func `a sheet of macros without a part is left out, a sheet whose part is lost is not`() throws {
    var book = RawWorkbook(rows: "<row><c><v>1</v></c></row>")
    let sheets = book.parts["xl/workbook.xml"] ?? ""
    for id in ["r:id=\"\"", ""] {
      book.parts["xl/workbook.xml"] = sheets.replacing(
        "</sheets>",
        with: "<sheet name=\"Module1\" sheetId=\"2\" state=\"veryHidden\" \(id)/></sheets>"
      )
      #expect(try WorkbookReader().read(book.bytes()).sheets.map(\.name) == ["Inventory"])
    }
    book.parts["xl/workbook.xml"] = sheets.replacing("</sheets>", with: "<sheet name=\"b\" r:id=\"rId9\"/></sheets>")
    let bytes = try book.bytes()
    #expect(throws: WorkbookError.missingPart("b", neededBy: "xl/workbook.xml")) { try WorkbookReader().read(bytes) }
  }
}
