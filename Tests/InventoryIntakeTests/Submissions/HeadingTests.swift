import FacilityPlanning
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Headings as people write them.
@Suite struct HeadingTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let rows = "1,Băng ghế chờ,băng,2,Tốt,2024,\n2,Máy tính tại quầy,bộ,1,Tốt,2023,\n"

  private func codes(_ text: String) throws -> [String] {
    try workspace.read(text).findings.map(\.code).filter { $0 != "item-not-reported" }
  }

  @Test(arguments: [
    "STT,Tên tài sản (1),ĐVT,Số lượng,Tình trạng,Năm sử dụng,Ghi chú",
    "STT,(2) Tên tài sản,ĐVT,Số lượng (3),Tình trạng*,Năm sử dụng [5],Ghi chú",
    "STT,\"Tên tài sản,\nquy cách\",ĐVT,\"Số  lượng\n(cái)\",\"Tình\ntrạng\",Năm sử dụng,Ghi chú",
    "STT,Tên tài sản / hạng mục,ĐVT,Số lượng / ĐVT,Tình trạng,Năm sử dụng,Ghi chú",
    "STT,Tên hạng mục,ĐVT,Số lượng thực tế,Tình trạng,Năm đưa vào sử dụng,Ghi chú",
    "STT,Thông tin tài sản,,Kiểm kê,,Năm sử dụng,Ghi chú\n,Tên tài sản,ĐVT,Số lượng,Tình trạng,,",
    "STT,Tên tài sản,ĐVT,Thực tế kiểm kê,,Năm sử dụng,Ghi chú\n,,,Số lượng,Tình trạng,,\n,,,(cái),,,",
    "STT,Tên tài sản,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Ghi chú\n,,,(cái),,(năm),\n(1),(2),(3),(4),(5),(6),(7)",
  ])
  func `marks, units of measure and further lines do not hide a heading`(headings: String) throws {
    let outcome = try workspace.read(headings + "\n" + rows)
    #expect(try codes(headings + "\n" + rows) == [], "\(headings)")
    #expect(outcome.inventory?.rows.map(\.quantity?.value) == [2, 1])
    #expect(outcome.inventory?.rows.map(\.year?.value) == [2024, 2023])
  }

  @Test(arguments: [
    "STT,Tên tài sản,Số lượng,,,Tình trạng,Năm sử dụng\n,,Theo sổ sách,Theo kiểm kê,Chênh lệch,,",
    "STT,Tên tài sản,Số lượng theo sổ sách,Số lượng thực tế,Chênh lệch,Tình trạng,Năm sử dụng",
    "STT,Tên tài sản,Sổ sách,Thực tế,Thừa (thiếu),Tình trạng,Năm sử dụng",
    "STT,Tên tài sản,Theo sổ kế toán,Theo kiểm kê,Chênh lệch,Tình trạng,Năm sử dụng\n,,Số lượng,Số lượng,Số lượng,,",
  ])
  func `what was counted counts, and a difference to the books is a warning`(headings: String) throws {
    let text = headings + "\n1,Băng ghế chờ,2,2,0,Tốt,2024\n2,Máy tính tại quầy,3,1,-2,Tốt,2023\n"
    #expect(try codes(text) == ["book-difference"], "\(headings)")
    #expect(try workspace.read(text).inventory?.rows.map(\.quantity?.value) == [2, 1])
  }

  @Test func `the books and the count may each have a quantity and a cost`() throws {
    let text = """
      STT,Tên tài sản,Theo sổ kế toán,,,Theo kiểm kê,,,Chênh lệch,,,Tình trạng
      ,,Số lượng,Nguyên giá,Giá trị còn lại,Số lượng,Nguyên giá,Giá trị còn lại,Số lượng,Nguyên giá,Giá trị còn lại,
      A,B,1,2,3,4,5,6,7=4-1,8=5-2,9=6-3,10
      1,Băng ghế chờ,3,9000000,1,2,6000000,1,-1,-3000000,0,Tốt

      """
    let row = try #require(try workspace.read(text).inventory?.rows.first)
    #expect(row.quantity?.value == 2)
    #expect(row.originalCost?.value.dong == 6_000_000)
    #expect(try codes(text) == ["book-difference"])
  }

  @Test func `a unit of length over a heading or under it is the heading's`() throws {
    for (headings, width) in [
      ("STT,Tên hạng mục,Số lượng,Kích thước (mm),\n,,,Rộng,Màu nền\n", 600),
      ("STT,Tên hạng mục,Số lượng,Rộng,Màu nền\n,,,(mm),\n", 600),
    ] {
      let outcome = try workspace.read(headings + "1,Biển tên trụ sở,1,600,Đỏ\n")
      let row = try #require(outcome.inventory?.rows.first, "\(headings)\(outcome.findings.map(\.line))")
      #expect(row.attributes.values.contains { $0.value == .length(width) }, "\(headings)")
    }
    for headings in [
      "STT,Tên hạng mục,Số lượng,Kích thước (cm),\n,,,Rộng,Màu nền\n", "STT,Tên hạng mục,Số lượng,Rộng\n,,,(cm)\n",
    ] {
      let outcome = try workspace.read(headings + "1,Biển tên trụ sở,1,60,Đỏ\n")
      let lengths = outcome.inventory?.rows.first?.attributes.values.map(\.value) ?? []
      #expect(!lengths.contains(.length(60)), "\(headings)")
    }
  }

  @Test func `the books alone are no count`() throws {
    let text = "STT,Tên tài sản,Số lượng theo sổ sách,Tình trạng,Năm sử dụng\n1,Băng ghế chờ,2,Tốt,2024\n"
    #expect(try codes(text) == ["missing-column"])
  }

  @Test func `a row that is nearly a heading is named with what is not understood`() throws {
    let text = "STT,Các thứ,ĐVT,Số lượng,Tình trạng,Năm sử dụng\n1,Bồn hoa,cái,2,Tốt,2024\n"
    let finding = try #require(try workspace.read(text).findings.first)
    #expect(finding.code == "header-not-found")
    #expect(finding.position == "1:1")
    #expect(finding.message.vi.contains("«Các thứ»"))
    #expect(!finding.message.vi.contains("aliases.json") && !finding.remedy.vi.contains("aliases.json"))
  }

  @Test(arguments: [
    ("Đơn vị: đồng", 5_150), ("ĐVT: nghìn đồng", 5_150_000), ("(Đơn vị tính: 1.000 đồng)", 5_150_000),
    ("Đơn vị tính: triệu đồng", 5_150_000_000), ("Đơn vị: VNĐ", 5_150),
  ])
  func `the titles tell the unit of money`(title: String, amount: Int) throws {
    let text = "BẢNG KIỂM KÊ,,\(title)\nTên hạng mục,Số lượng,Nguyên giá\nBăng ghế chờ,2,5150\n"
    let outcome = try workspace.read(text)
    #expect(try codes(text) == [], "\(title)")
    #expect(outcome.inventory?.rows.first?.originalCost?.value.dong == amount, "\(title)")
  }

  @Test func `a heading tells the unit of money, and a cell may name another`() throws {
    let headings = "Tên hạng mục,Số lượng,Nguyên giá (triệu đồng)\n"
    let outcome = try workspace.read(headings + "Băng ghế chờ,2,\"12,5\"\n")
    #expect(outcome.inventory?.rows.first?.originalCost?.value.dong == 12_500_000)
    let named = try workspace.read(headings + "Băng ghế chờ,2,5150000 đồng\n")
    #expect(named.inventory?.rows.first?.originalCost?.value.dong == 5_150_000)
  }
}
