import FacilityPlanning
import Testing
import Vocabulary
@testable import InventoryIntake

/// What stands around and between the rows about items.
@Suite struct TableSubmissionTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let header = "STT,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung\n"
  private let rows = """
    1,Biển tên trụ sở,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,Phòng một cửa,1,Tốt,2018,82,,,
    3,Máy tính tại quầy,4,Tốt,2022,,,,

    """

  private func expectThreeRows(_ text: String, _ comment: Comment? = nil) throws {
    let outcome = try workspace.read(text)
    #expect(outcome.findings.map(\.line) == [], comment)
    #expect(outcome.rows == 3, comment)
    let items = outcome.inventory?.rows.map(\.item.value.description)
    #expect(items == ["name-signboard", "one-stop-room", "counter-computer"], comment)
  }

  @Test func `title rows stand above`() throws {
    try expectThreeRows("ỦY BAN NHÂN DÂN,,,\n\n,,,\nBẢNG KIỂM KÊ,,\nĐơn vị:,Phường Tân Liễu\n" + header + rows)
  }

  @Test func `a title may speak of quantities`() throws {
    try expectThreeRows("Số lượng và tình trạng trang thiết bị\n" + header + rows)
  }

  @Test(arguments: [
    "I,Biển hiệu,,,,,,,", ",Biển hiệu,,,,,,,", "A. Biển hiệu,,,,,,,,", "1. Biển hiệu,,,,,,,,", ",,,,,,,,", "",
  ])
  func `groups and blank rows stand between`(group: String) throws {
    try expectThreeRows(header + group + "\n" + rows + group + "\n")
  }

  @Test(arguments: [
    ",Tổng cộng,5,,,,,,", "Tổng cộng:,,5,,,,,,", ",TỔNG SỐ TÀI SẢN,5,,,,,,", ",Cộng,,,,,,,", "Total,,5,,,,,,",
    ",Tong cong,5,,,,,,",
  ])
  func `totals stand below`(total: String) throws {
    try expectThreeRows(
      header + rows + total + "\n,,,,,,,,\"Tân Liễu, ngày 20 tháng 02 năm 2025\"\n,Nguyễn Văn A,,,,,,,Trần B\n"
    )
  }

  @Test func `signatures stand below without totals`() throws {
    let signatures = """
      ,,,,,,,,"Tân Liễu, ngày 20 tháng 02 năm 2025"
      ,NGƯỜI LẬP BIỂU,,,,,,,TM. ỦY BAN NHÂN DÂN
      ,"(Ký, ghi rõ họ tên)",,,,,,,CHỦ TỊCH
      ,Nguyễn Văn A,,,,,,,Trần Thị B

      """
    try expectThreeRows(header + rows + signatures)
  }

  @Test func `a row that states a quantity below the totals is read`() throws {
    let outcome = try workspace.read(header + rows + ",Tổng cộng,6,,,,,,\n4,Băng ghế chờ,2,Tốt,,,,,\n")
    #expect(outcome.inventory?.rows.count == 4)
    let unknown = try workspace.read(header + rows + ",Tổng cộng,6,,,,,,\n4,Ghế đá,2,Tốt,,,,,\n")
    #expect(unknown.findings.map(\.code) == ["unknown-item"])
  }

  @Test func `a row that names an item is one, whatever else it says`() throws {
    let outcome = try workspace.read(header + rows + "4,Băng ghế chờ,2,Tốt,2020,,,,Người lập biểu\n")
    #expect(outcome.rows == 4)
    #expect(outcome.inventory?.rows.last?.quantity?.value == 2)
  }

  @Test func `a word that only looks like a total is an item or an error`() throws {
    let outcome = try workspace.read(header + rows + "4,Công khai thủ tục,1,Tốt,,,,,\n5,Băng ghế chờ,2,Tốt,,,,,\n")
    #expect(outcome.rows == 5)
    #expect(outcome.findings.map(\.code) == ["unknown-item"])
  }

  @Test(arguments: ["A,B,1,2,3,4,5,6,7", "(1),(2),(3),(4),(5),(6),(7),(8),(9)", "1,2,3,4,5,6,7,8,9"])
  func `a row that numbers the columns is passed over`(numbers: String) throws {
    try expectThreeRows(header + numbers + "\n" + rows)
  }

  @Test func `headings may take two rows`() throws {
    let twoRows = """
      STT,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Quy cách,,
      ,,,,,,Rộng (mm),Màu nền,Nội dung

      """
    try expectThreeRows(twoRows + rows)
    try expectThreeRows(twoRows + "A,B,1,2,3,4,5,6,7\n" + rows)
  }

  @Test func `a heading may have a line end in it`() throws {
    try expectThreeRows(header.replacing("Năm sử dụng", with: "\"Năm\nsử dụng\"") + rows)
  }

  @Test func `several rows may speak of one item`() throws {
    let outcome = try workspace.read(header + rows + "4,Máy tính tại quầy,1,Hỏng,2015,,,,\n")
    #expect(outcome.inventory?.rows.count == 4)
  }

  @Test func `facts stand where they were read`() throws {
    let outcome = try workspace.read("Kỳ báo cáo: 02/2025\r\n\r\n" + header + rows)
    let row = try #require(outcome.inventory?.rows.first)
    #expect(row.source.description == "2025-02/tan-lieu.csv:4:3")
    #expect(row.quantity?.source.description == "2025-02/tan-lieu.csv:4:19")
    #expect(row.quantity?.value == 1)
  }
}
