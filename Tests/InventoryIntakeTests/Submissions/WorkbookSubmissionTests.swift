import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Submissions as workbooks: which sheet is read, and what its layout means.
@Suite struct WorkbookSubmissionTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let header = "STT,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung\n"
  private let rows = """
    1,Biển tên trụ sở,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,Phòng một cửa,1,Tốt,2018,82,,,
    3,Máy tính tại quầy,4,Tốt,2022,,,,

    """

  /// Reads sheets, each from a small table and the ranges that are merged in it.
  private func read(_ sheets: [(name: String, table: String, merged: [String])]) throws -> SubmissionOutcome {
    let parts = SampleWorkbook.text(
      sheets.map { sheet in
        let ranges = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        let xml = SampleWorkbook.sheet(sheet.table)
        let end = ranges.isEmpty ? "</sheetData>" : "</sheetData><mergeCells>\(ranges)</mergeCells>"
        return (sheet.name, xml.replacing("</sheetData>", with: end))
      }
    )
    return try workspace.read(SampleWorkbook.bytes(of: parts), file: "2025-02/tan-lieu.xlsx")
  }

  private func read(_ table: String, merged: [String] = []) throws -> SubmissionOutcome {
    try read([("Kiểm kê", table, merged)])
  }

  @Test func `a workbook says what the same table says as text`() throws {
    let text = try #require(try workspace.read(header + rows).inventory)
    let outcome = try read(header + rows)
    #expect(outcome.findings.map(\.line) == [])
    let inventory = try #require(outcome.inventory)
    #expect(inventory.rows.map(\.quantity?.value) == text.rows.map(\.quantity?.value))
    #expect(inventory.rows.map(\.area?.value) == text.rows.map(\.area?.value))
    #expect(inventory.rows.map(\.year?.value) == text.rows.map(\.year?.value))
    #expect(inventory.rows[0].quantity?.source.description == "2025-02/tan-lieu.xlsx:Kiểm kê!C2")
  }

  @Test(arguments: [0, 1, 2])
  func `the sheet is found by its headings`(place: Int) throws {
    var sheets = [("Bìa", "BẢNG KIỂM KÊ\nSố lượng và tình trạng\n", [String]()), ("Ghi chú", "Liên hệ:,0204\n", [])]
    sheets.insert(("Sheet7", header + rows, []), at: place)
    let outcome = try read(sheets)
    #expect(outcome.findings.map(\.line) == [])
    #expect(outcome.rows == 3)
  }

  @Test func `a blank form beside the filled one is passed over`() throws {
    let outcome = try read([("Mẫu", header, []), ("Kiểm kê", header + rows, [])])
    #expect(outcome.findings.map(\.line) == [])
    #expect(outcome.rows == 3)
  }

  @Test func `a workbook without anything is empty, and one without headings says so`() throws {
    #expect(try read([("A", "", []), ("B", "", [])]).findings.map(\.code) == ["empty-file"])
    #expect(try read([("A", "", []), ("B", "Xin chào\n", [])]).findings.map(\.code) == ["header-not-found"])
  }

  @Test func `headings may take two merged lines`() throws {
    let table = """
      BẢNG KIỂM KÊ
      STT,Tên hạng mục,Hiện có,,,Diện tích (m2),Quy cách,,
      ,,Số lượng,Tình trạng,Năm sử dụng,,Rộng (mm),Màu nền,Nội dung

      """
    let merged = ["A1:I1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:I2"]
    let outcome = try read(table + rows, merged: merged)
    #expect(outcome.findings.map(\.line) == [])
    #expect(outcome.rows == 3)
  }

  @Test func `a second line means what it says together with the first`() throws {
    let table = """
      STT,Tên hạng mục,Số lượng,,Tình trạng
      ,,hiện có,cần bổ sung,
      1,Biển tên trụ sở,1,7,Tốt

      """
    let outcome = try read(table, merged: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])
    #expect(outcome.findings.filter { $0.code == "unknown-column" }.map(\.position) == ["Kiểm kê!D2"])
    #expect(outcome.inventory?.rows.first?.quantity?.value == 1)
  }

  @Test func `a merged heading covers its columns`() throws {
    let table = "Tên hạng mục,Số lượng,Ghi chú,,\nMáy tính tại quầy,4,mới,của phường,2024\n"
    let outcome = try read(table, merged: ["C1:E1"])
    #expect(!outcome.findings.contains { $0.severity == .error })
    let twice = try read("Tên hạng mục,Số lượng,,\nMáy tính tại quầy,4,5,\n", merged: ["B1:C1"])
    #expect(twice.findings.filter { $0.severity == .error }.map(\.position) == ["Kiểm kê!C2"])
  }

  @Test func `a merged heading ends where the next one stands`() throws {
    let outcome = try read("Tên hạng mục,Số lượng,hiện có\nMáy tính tại quầy,4,5\n", merged: ["B1:C1"])
    #expect(outcome.findings.filter { $0.code == "unknown-column" }.map(\.position) == ["Kiểm kê!C1"])
    #expect(outcome.inventory?.rows.first?.quantity?.value == 4)
  }

  @Test func `a merged item covers its rows`() throws {
    let more = "4,Băng ghế chờ,2,Tốt,2020,,,,\n,,3,Hỏng,2015,,,,\n"
    let outcome = try read(header + rows + more, merged: ["A5:A6", "B5:B6"])
    #expect(outcome.findings.map(\.line) == [])
    let benches = outcome.inventory?.rows.suffix(2)
    #expect(benches?.map(\.quantity?.value) == [2, 3])
    #expect(Set(benches?.map(\.item.value.description) ?? []).count == 1)
    #expect(try read(header + rows + more).findings.map(\.code) == ["missing-item"])
  }

  @Test func `a merged condition is that of each row, a merged number is not read`() throws {
    let more = "4,Băng ghế chờ,2,Tốt,2020,,,,\n5,Máy tính tại quầy,3,,2015,,,,\n"
    let condition = try read(header + rows + more, merged: ["D5:D6"])
    #expect(condition.inventory?.rows.last?.condition?.value == .good)
    let number = try read(header + rows + more.replacing("3,,2015", with: ",,2015"), merged: ["C5:C6"])
    #expect(number.findings.filter { $0.severity == .error }.map(\.position) == ["Kiểm kê!C5"])
  }

  @Test func `groups, totals and signatures are passed over`() throws {
    let groups =
      header + "I,BIỂN HIỆU\n" + rows + "II. TRỤ SỞ\n,Tổng cộng,6\n,,,,,,\"Tân Liễu\n,NGƯỜI LẬP BIỂU\n,Trần B\n"
    let outcome = try read(groups, merged: ["A6:I6"])
    #expect(outcome.findings.map(\.line) == [])
    #expect(outcome.rows == 3)
  }

  @Test func `a spreadsheet's own writing of numbers is understood`() throws {
    let parts = Sample.workbook.text
    for (lexical, hundredths) in [("82.500000000000014", 8250), ("8.25E1", 8250), ("82.0", 8200), ("82.25", 8225)] {
      let text = parts.replacing("<v>82</v>", with: "<v>\(lexical)</v>")
      let outcome = try workspace.read(Sample.workbook.bytes(of: text), file: Sample.workbook.file)
      #expect(outcome.inventory?.rows[1].area?.value == Area(hundredths: hundredths), "\(lexical)")
    }
    let fraction = parts.replacing("<v>82</v>", with: "<v>82.125</v>")
    let outcome = try workspace.read(Sample.workbook.bytes(of: fraction), file: Sample.workbook.file)
    #expect(outcome.findings.map(\.code) == ["fractional-number"])
  }

  @Test func `a day in the title is a month`() throws {
    let title = "<is><t>Kỳ báo cáo: 02/2025</t></is></c>"
    func read(_ serial: Int) throws -> [String] {
      let cells = "<is><t>Kỳ báo cáo</t></is></c><c r=\"B2\" s=\"1\"><v>\(serial)</v></c>"
      let text = Sample.workbook.text(replacing: title, with: cells)
      return try workspace.read(Sample.workbook.bytes(of: text), file: Sample.workbook.file).findings.map(\.code)
    }
    #expect(try read(45_689) == [])
    #expect(try read(45_717) == ["round-mismatch"])
  }
}
