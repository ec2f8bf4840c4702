import FacilityPlanning
import Testing
@testable import InventoryIntake

@Suite struct SubmissionReaderTests {
  @Test func `all findings come at once, in reading order`() throws {
    let text = """
      Đơn vị: Phường Đồng Sơn
      Kỳ báo cáo: 12/2024
      STT,Tên hạng mục,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung,Màu sắc
      1,Biển tên trụ sở,m2,1.250,Tót,2031,,-600,xanh,UBND PHƯỜNG TÂN LIỄU,
      2,Phòng một cửa,phòng,1,Tốt,44362,=9*9,,,,
      3,Máy tinh tại quầy,bộ,vài,Tốt,2022,,,,,,cũ

      """
    let outcome = try SampleWorkspace().read(text)
    #expect(
      outcome.findings.map { "\($0.position) \($0.code)" } == [
        "1:1 unit-mismatch", "2:1 round-mismatch", "3:96 unknown-column", "4:19 unit-of-measure-mismatch",
        "4:22 ambiguous-number", "4:28 unknown-condition", "4:32 future-year", "4:38 negative-number",
        "4:43 unknown-attribute-word", "5:29 serial-date", "5:35 formula-cell", "6:3 unknown-item",
        "6:24 invalid-number", "6:42 surplus-cell",
      ]
    )
    #expect(outcome.inventory == nil)
    #expect(outcome.rows == 3)
  }

  @Test func `a file of an unknown unit is still checked`() throws {
    let text = Sample.csv.text.replacing("Phường Tân Liễu", with: "Phường Trăng").replacing("cái,1", with: "cái,vài")
    let outcome = try SampleWorkspace().read(text, file: "2025-02/trang.csv")
    #expect(outcome.findings.map(\.code) == ["unknown-unit", "invalid-number"])
    #expect(outcome.unit == nil)
    #expect(outcome.inventory == nil)
  }

  @Test func `warnings do not keep the facts back`() throws {
    let outcome = try SampleWorkspace().read(Sample.csv.text.replacing(",82,", with: ",,"))
    #expect(outcome.findings.map(\.code) == ["area-not-reported"])
    #expect(outcome.inventory?.rows.count == 3)
  }

  @Test func `files that cannot be read spoil the file, wrong cells do not`() throws {
    let workspace = try SampleWorkspace()
    let unreadable = try workspace.read("\"Biển", file: "2025-02/tan-lieu.csv")
    #expect(unreadable.findings.map(\.spoilsFile) == [true])
    let wrong = try workspace.read(Sample.csv.text.replacing("cái,1", with: "cái,vài"))
    #expect(wrong.findings.map(\.spoilsFile) == [false])
  }

  @Test func `a required item of which no row speaks is reported once`() throws {
    let outcome = try SampleWorkspace().read("Tên hạng mục,Số lượng\nBăng ghế chờ,2\n")
    #expect(outcome.findings.map(\.code) == ["item-not-reported"])
  }
}
