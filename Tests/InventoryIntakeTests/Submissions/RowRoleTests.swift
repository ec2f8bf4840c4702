import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Every row that is not blank has a role, and what could be an item is one.
@Suite struct RowRoleTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let header = "STT,Tên hạng mục,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Ghi chú\n"
  private let items = "1,Máy tính tại quầy,bộ,2,Tốt,2022,\n2,Băng ghế chờ,băng,1,Tốt,2023,\n"
  private let more = "3,Băng ghế chờ,băng,3,Còn sử dụng,2020,\n"

  /// Reads a table and expects findings, without those about items that it leaves out, and a number of roles.
  private func expect(
    _ text: String,
    _ codes: [String] = [],
    rows: Int,
    _ role: RowRole? = nil,
    _ count: Int = 1,
    file: String = Sample.csv.file
  ) throws {
    let outcome = try workspace.read(text, file: file)
    let found = outcome.findings.map(\.code).filter { $0 != "item-not-reported" }
    #expect(found.sorted() == codes.sorted(), "\(text)")
    #expect(outcome.rows == rows, "\(text)")
    if let role { #expect(outcome.roles[role] == count, "\(text)\(outcome.roles)") }
    let lines = text.split(separator: "\n").filter { $0.contains { !",\"".contains($0) } }.count
    if !text.contains("\"") { #expect(outcome.roles.values.reduce(0, +) == lines, "\(text)") }
  }

  @Test(arguments: [
    "Phòng kế toán", "Kế toán sử dụng", "Chủ tịch sử dụng", "thủ trưởng đơn vị", "Cán bộ tư pháp dùng", "đại diện tổ 1",
  ])
  func `a word of signatures in a note hides no item`(note: String) throws {
    for row in ["3,Máy photocopy,cái,2,Tốt,2023", ",Máy photocopy,,,,", "3,Loa kéo,,,,", ",Thứ lạ,,nhiều,,"] {
      let codes = row.contains("nhiều") ? ["unknown-item", "invalid-number"] : ["unknown-item"]
      try expect(header + items + "\(row),\(note)\n", codes, rows: 3)
      try expect(header + "\(row),\(note)\n" + items, codes, rows: 3)
    }
    try expect(header + items + "3,Băng ghế chờ,,1,Hỏng,2010,\(note)\n", rows: 3)
  }

  @Test(arguments: [
    ",Cộng nhóm,,3,,,", ",Cộng I,,3,,,", "Cộng mục I,,,3,,,", ",Tổng,,3,,,", "+,Cộng,,3,,,", ",Cộng ghế và máy,,3,,,",
    ",Tổng cộng (I+II),,3,,,", ",,,3,,,", ",Tổng cộng,cái,3,,,",
  ])
  func `rows below a sum are read`(sum: String) throws {
    let below =
      "4,Máy tính tại quầy,bộ,hai bộ,Tốt,2023,\n5,Băng ghế chờ,băng,,Tốt,2024,\n6,Máy in,cái,?,,,\n7,Tủ lạ,,,,,\n"
    let codes = ["invalid-number", "unknown-item", "unknown-item"]
    try expect(header + items + sum + "\n" + below, codes, rows: 6, .total)
  }

  @Test(arguments: ["3,Tổng đài điện thoại,bộ,1,Tốt,2020,", ",Tổng đài,,1,,,", "4,Cộng hưởng từ,cái,1,Tốt,2021,"])
  func `a thing that begins like a sum is none`(row: String) throws {
    try expect(header + items + row + "\n", ["unknown-item"], rows: 3)
  }

  @Test(arguments: ["Băng ghế chờ,2,Tố", "Băng ghế chờ,2,", "Thứ lạ,2,Tốt", "Thứ lạ,,"])
  func `under a heading of its own a unit names no group`(cells: String) throws {
    let text = "Đơn vị,Tên hạng mục,Số lượng,Tình trạng\nPhường Tân Liễu,\(cells)\nPhường Tân Liễu,Máy quét,1,Tốt\n"
    let outcome = try workspace.read(text, file: Sample.csv.file)
    #expect(outcome.roles[.item] == 2, "\(text)\(outcome.roles)")
    #expect(outcome.roles[.group] == nil)
  }

  @Test func `signatures and notes are only what has no cell of an item`() throws {
    let block = """
      ,,,,,,"Tân Liễu, ngày 20 tháng 02 năm 2025"
      ,NGƯỜI LẬP BIỂU,,,CHỦ TỊCH,,
      ,"(Ký, ghi rõ họ tên)",,,"(Ký, đóng dấu)",,
      ,Nguyễn Văn A,,,Trần Văn Nam,,

      """
    try expect(header + items + block, rows: 2, .signature, 4)
    try expect(header + items + block + more, rows: 3, .signature, 4)
    try expect(header + items + block + "1,Nguyễn Văn B,,,,,Tổ trưởng\n", rows: 2, .signature, 5)
    try expect(
      header + items + ",Tổng cộng,,3,,,\n(Bằng chữ: ba cái),,,,,,\nNơi nhận:,,,,,,\n- Lưu: VT.,,,,,,\n",
      rows: 2,
      .note,
      3
    )
    try expect(header + items + "* Dùng chung,,,,,,\n" + more, rows: 3, .note)
    try expect(header + "1,Máy tính tại quầy,bộ,2,Tốt,2022,mới\n,,,,,,tại sảnh\n" + more, rows: 2, .note)
    try expect(header + items + ",,,,hơi cũ,,\n" + more, ["missing-item", "undecided-condition"], rows: 4)
  }

  @Test(arguments: [
    "(1),(2),(3),(4),(5),(6),(7)", "[1],[2],[3],[4],[5],[6],[7]", "A,B,C,D,E,F,G", "1,2,3=1x2,4,5,6,7=(4)*(5)",
    "I,II,III,IV,V,VI,VII", "A,B,C,1,2,3,4", "(1) ,(2),(3),(4),(5),(6),(7) = (4) × (6)", "a,b,c,d,e,f,g",
    "1,2,3,4,4a,5,6", "(A),(B),(C),(1),(2),(3),(4)=(2):(3)",
  ])
  func `column numbers may be formulas`(numbers: String) throws {
    try expect(header + numbers + "\n" + items, rows: 2, .columnNumbers)
    try expect(header + items + numbers + "\n" + more, rows: 3, .columnNumbers)
  }

  @Test func `figures without a name are no column numbers`() throws {
    try expect(header + "1,,2,3,,,4\n" + items, ["missing-item"], rows: 3)
  }

  @Test func `headings may be repeated on every page`() throws {
    try expect(header + items + header + more, rows: 3, .repeatedHeading)
    try expect(header + items + "TT,Tên TS,ĐVT,SL,Tình trạng,Năm,Ghi chú\n" + more, rows: 3, .repeatedHeading)
    let numbered = header + "1,2,3,4,5,6,7\n"
    try expect(numbered + items + numbered + more, rows: 3, .columnNumbers, 2)
    let measured = header + ",,(cái),(cái),,(năm),\n"
    try expect(measured + items + measured + more, rows: 3, .repeatedHeading, 2)
    let twoLines = "STT,Tên hạng mục,Kiểm kê,,Năm sử dụng\n,,Số lượng,Tình trạng,\n"
    let row = "1,Băng ghế chờ,1,Tốt,2022\n"
    try expect(twoLines + row + twoLines + row.replacing(",1,", with: ",2,"), rows: 2, .repeatedHeading, 2)
  }

  @Test func `a repeated heading may change the order of the columns`() throws {
    let swapped = "STT,Tên hạng mục,ĐVT,Tình trạng,Số lượng,Năm sử dụng,Ghi chú\n3,Băng ghế chờ,băng,Hỏng,7,2010,\n"
    let outcome = try workspace.read(header + items + swapped)
    #expect(outcome.inventory?.rows.last?.quantity?.value == 7)
    #expect(outcome.inventory?.rows.last?.condition?.value == .broken)
  }

  @Test(arguments: [
    "I,Biển hiệu,,12,,,", "A,Biển hiệu,,5,,,", "I. Biển hiệu,,,12,,,", ",I. Biển hiệu,,12,,,", ",BIỂN HIỆU,,3,,,",
    "A,Biển hiệu,,,,,", ",Phần I: Biển hiệu,,,,,", "I,Biển hiệu,,3,,,Nhóm I", "A,Thiết bị,,,,,ghi chú nhóm",
  ])
  func `a group may have a subtotal`(group: String) throws {
    try expect(header + group + "\n" + items, rows: 2, .group)
    try expect(
      header + group + "\n\n" + items + group + "\n"
        + items.replacing("2022", with: "2021").replacing("2023", with: "2020"),
      rows: 4,
      .group,
      2
    )
  }

  @Test func `groups stand over groups and over numbers of their own`() throws {
    try expect(header + "A,THIẾT BỊ,,3,,,\nI,Máy và ghế,,3,,,\n" + items, rows: 2, .group, 2)
    let parts = "1,Biển hiệu,,9,,,\n1.1,Máy tính tại quầy,bộ,2,Tốt,2022,\n1.2,Băng ghế chờ,băng,1,Tốt,2023,\n"
    try expect(header + parts, rows: 2, .group)
  }

  @Test func `what is marked like a group and has no members is an item`() throws {
    try expect(header + "I,Biển lạ,cái,2,Tốt,2020,\nII,Băng ghế chờ,băng,1,Tốt,2023,\n", ["unknown-item"], rows: 2)
    try expect(header + "I,Máy photocopy,,2,,,\nII,Băng ghế chờ,,1,Tốt,2023,\n", ["unknown-item"], rows: 2)
  }
}
