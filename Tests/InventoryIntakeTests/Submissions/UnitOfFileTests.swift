import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Whose a file is, and whose its rows are.
@Suite struct UnitOfFileTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let table = Sample.csv.text.replacing("Đơn vị: Phường Tân Liễu\nKỳ báo cáo: 02/2025\n", with: "")

  private func codes(_ text: String, _ file: String = "2025-02/tan-lieu.csv") throws -> [String] {
    try workspace.read(text, file: file).findings.map(\.code)
  }

  @Test(arguments: [
    "P. Tân Liễu (sửa lần 2)", "Tân Liễu", "tan lieu final", "Phuong Tan Lieu", "TanLieu", "tan_lieu_v2", "tanlieu",
    "Biểu kiểm kê P.Tân Liễu", "KK-TAN-LIEU-T2", "UBND phường Tân Liễu - nộp", "Ta\u{302}n Lie\u{302}\u{303}u",
  ])
  func `the name of a file may be a clerk's`(name: String) throws {
    let outcome = try workspace.read(table, file: "2025-02/\(name).csv")
    #expect(outcome.unit?.description == "tan-lieu", "\(name)")
    #expect(outcome.findings.map(\.code) == [], "\(name)")
  }

  @Test(arguments: ["Book1", "kk", "Xã Tân Liễu", "Phường Tân Liểu", "Tân Liễu và Đồng Sơn"])
  func `a name that can be another's is asked about`(name: String) throws {
    #expect(try codes(table, "2025-02/\(name).csv") == ["unknown-unit"], "\(name)")
  }

  @Test(arguments: [
    "UBND PHƯỜNG TÂN LIỄU", "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LIỄU,,,CỘNG HÒA XÃ HỘI", "P. TÂN LIỄU", "UBND PHUONG TAN LIEU",
    "Đơn vị: UBND phường Tân Liễu", "Đơn vị:,Tân Liễu",
  ])
  func `the titles name the unit`(title: String) throws {
    let outcome = try workspace.read(title + "\n" + table, file: "2025-02/Book1.csv")
    #expect(outcome.unit?.description == "tan-lieu", "\(title)")
    #expect(outcome.findings.map(\.code) == [], "\(title)")
    #expect(try codes(title + "\n" + table, "2025-02/dong-son.csv") == ["unit-mismatch"], "\(title)")
  }

  @Test(arguments: [
    ("Tháng 02/2025", true), ("(Số liệu đến ngày 28/02/2025)", true), ("BẢNG KIỂM KÊ THÁNG 2 NĂM 2025", true),
    ("Kỳ báo cáo: Tháng 2", true), ("Kỳ báo cáo: T2/2025", true), ("Kỳ báo cáo: Tháng 3", false),
    ("tính đến hết ngày 31/12/2024", false), ("BẢNG KIỂM KÊ THÁNG 3 NĂM 2025", false),
    ("Tân Liễu ngày 05 tháng 3 năm 2025", true), ("(Theo Công văn số 12/UBND ngày 03/01/2024)", true),
  ])
  func `the titles tell the round`(title: String, isRight: Bool) throws {
    #expect(try codes(title + "\n" + table) == (isRight ? [] : ["round-mismatch"]), "\(title)")
  }

  private let shared = """
    STT,Đơn vị,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    1,Phường Tân Liễu,Biển tên trụ sở,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,Phường Tân Liễu,Phòng một cửa,1,Tốt,2018,82,,,
    3,Phường Tân Liễu,Máy tính tại quầy,4,Tốt,2022,,,,
    4,Xã Yên Lư,Máy tính tại quầy,4,Tốt,2022,,,,

    """

  @Test func `rows of other units are named and not counted`() throws {
    let outcome = try workspace.read(shared)
    #expect(outcome.findings.map { "\($0.position) \($0.code)" } == ["5:3 other-units"])
    #expect(outcome.inventory?.rows.count == 3)
    #expect(outcome.roles[.otherUnit] == 1)
    #expect(try codes(shared, "2025-02/tong hop.csv").contains("several-units"))
  }

  @Test func `groups may name the units`() throws {
    let groups = Sample.csv.text + "II,Phường Đồng Sơn,,,\nA,Thiết bị,,,\n1,Máy tính tại quầy,bộ,9,Tốt,2022\n"
    let outcome = try workspace.read(groups)
    #expect(outcome.findings.map { "\($0.position) \($0.code)" } == ["9:1 other-units"])
    #expect(outcome.inventory?.rows.count == 3)
  }

  @Test func `a column called Đơn vị may hold units of measure`() throws {
    let text = "STT,Tên hạng mục,Đơn vị,Số lượng\n1,Máy tính tại quầy,phòng,2\n"
    #expect(try codes(text).contains("unit-of-measure-mismatch"))
    #expect(try !codes(text).contains("unknown-column"))
  }

  @Test func `a file of all units is read for each of them`() throws {
    let outcomes = try workspace.readAll(Array(shared.utf8), file: "2025-02/_all.csv")
    #expect(outcomes.dropFirst().map(\.unit?.description) == ["tan-lieu", "yen-lu"])
    #expect(outcomes.compactMap(\.inventory).map(\.rows.count) == [3, 1])
    #expect(outcomes.flatMap(\.findings).map(\.code) == ["item-not-reported"])
    #expect(Set(outcomes.flatMap(\.findings).map(\.position)) == ["5:1"])
  }

  @Test func `a workbook of all units has a sheet for each`() throws {
    let second = Sample.inventorySheet.replacing("Phường Tân Liễu", with: "Phường Đồng Sơn")
    let third = Sample.inventorySheet.replacing("Đơn vị: Phường Tân Liễu", with: "")
    let parts = SampleWorkbook.text([
      ("1", Sample.inventorySheet), ("2", second), ("Xã Yên Lư", third),
      ("Tổng hợp", SampleWorkbook.sheet("STT,Hạng mục,Số lượng\n1,Thiết bị,4\n")),
    ])
    let bytes = SampleWorkbook.bytes(of: parts)
    let outcomes = try workspace.readAll(bytes, file: "2025-02/_all.xlsx")
    #expect(outcomes.compactMap(\.inventory).map(\.unit.description) == ["tan-lieu", "dong-son", "yen-lu"])
    #expect(outcomes.flatMap(\.findings).map(\.code) == ["summary-sheet"])
  }

  @Test func `sheets of several units in one unit's file are told apart from two inventories`() throws {
    let second = Sample.inventorySheet.replacing("Phường Tân Liễu", with: "Phường Đồng Sơn")
    let parts = SampleWorkbook.text([("1", Sample.inventorySheet), ("2", second)])
    let bytes = SampleWorkbook.bytes(of: parts)
    let outcome = try workspace.read(bytes, file: "2025-02/bang-chung.xlsx")
    #expect(outcome.findings.map(\.code) == ["several-units"])
    // Named for one of them, it is read for that one, and the others are said.
    let own = try workspace.read(bytes, file: "2025-02/dong-son.xlsx")
    #expect(own.findings.map(\.code) == ["other-units"])
    #expect(own.inventory?.rows.first?.source.description.contains(":2!") == true)
  }

  @Test func `pieces with different serial numbers are no repetition`() throws {
    let text = """
      STT,Mã tài sản,Tên tài sản,Bộ phận sử dụng,Số lượng,Ngày đưa vào sử dụng,Nguyên giá,Giá trị còn lại,Số seri,Tình trạng
      1,TS-0001,Máy tính tại quầy,Một cửa,1,01/03/2020,12000000,6000000,SN1,Đang sử dụng
      2,TS-0002,Máy tính tại quầy,Một cửa,1,01/03/2020,12000000,6000000,SN2,Đang sử dụng

      """
    #expect(try codes(text).filter { $0 != "item-not-reported" } == [])
    #expect(try workspace.read(text).inventory?.rows.count == 2)
  }
}
