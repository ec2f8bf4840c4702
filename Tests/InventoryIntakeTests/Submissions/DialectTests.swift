import FacilityPlanning
import Foundation
import Testing
import TestSupport
@testable import InventoryIntake
@testable import Vocabulary

/// The same inventory in every form in which a unit may send it.
@Suite struct DialectTests {
  /// What a row states, without the cells that state it.
  private struct Statement: Hashable {
    let item: Slug
    let quantity: Int?
    let condition: Condition?
    let year: Int?
    let area: Area?
    let attributes: [Slug: AttributeValue]

    init(_ row: InventoryRow) {
      item = row.item.value
      quantity = row.quantity?.value
      condition = row.condition?.value
      year = row.year?.value
      area = row.area?.value
      attributes = row.attributes.mapValues(\.value)
    }
  }

  private static let comma = """
    STT,Tên hạng mục,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung,Nguyên giá
    1,Biển tên trụ sở,cái,1,Tốt,15/06/2021,,1200,Đỏ,UBND PHƯỜNG TÂN LIỄU,5.150.000
    2,Phòng một cửa,phòng,1,Còn sử dụng,2018,"82,5",,,,
    3,Máy tính tại quầy,bộ,3,Tốt,2022,,,,,"36,500,000"
    4,Máy tính tại quầy,bộ,1,Hỏng,2014,,,,,

    """

  private static let semicolon = """
    Đơn vị: Phường Tân Liễu;;;;;
    Tên tài sản;Tình trạng sử dụng;SL;Nội dung biển;Diện tích;Chiều rộng (mm);Màu nền;Năm
    BIỂN TÊN CƠ QUAN;tốt;1;UBND PHƯỜNG TÂN LIỄU;;1200 mm;màu đỏ;2021
    Phòng một cửa;Bình thường;1;;82,50;;;2018
    Máy tính tại quầy;Mới;3;;;;;2022
    Máy tính tại quầy;hư hỏng;1;;;;;2014

    """

  private static let english = """
    Item code\tQuantity\tCondition\tYear\tArea (m2)\tWidth (mm)\tGround colour\tText
    name-signboard\t1\tGood\t2021-06-15\t\t1200\tRed\tUBND PHƯỜNG TÂN LIỄU
    one-stop-room\t1\tUsable\t2018\t82.5\t\t\t
    counter-computer\t3\tGood\t2022\t\t\t\t
    counter-computer\t1\tBroken\t2014\t\t\t\t

    """

  private static let json = """
    {"format": "onestop.submission/1", "unit": "Phường Tân Liễu", "round": "02/2025", "items": [
      {"item": "name-signboard", "quantity": 1, "condition": "good", "year": 2021, "width": 1200,
       "ground-colour": "red", "text": "UBND PHƯỜNG TÂN LIỄU"},
      {"item": "Phòng một cửa", "quantity": "1", "condition": "Còn sử dụng", "year": "2018", "area": 82.50},
      {"item": "Counter computer", "quantity": 3, "condition": "good", "year": 2022, "area": null},
      {"item": "counter-computer", "quantity": 1, "condition": "broken", "year": 2014, "note": ""}
    ]}
    """

  private static let forms: [(name: String, file: String, text: String)] = [
    ("commas", "tan-lieu.csv", comma),
    ("commas, CR LF, byte-order mark", "tan-lieu.csv", "\u{FEFF}" + comma.replacing("\n", with: "\r\n")),
    ("commas, mixed line ends", "tan-lieu.csv", comma.replacing("\n", with: "\r\n", maxReplacements: 2)),
    ("commas, NFD", "tan-lieu.csv", comma.decomposedStringWithCanonicalMapping),
    ("semicolons", "tan-lieu.csv", semicolon),
    ("semicolons, sep=", "tan-lieu.csv", "sep=;\n" + semicolon),
    ("tabs, English", "tan-lieu.csv", english),
    ("JSON", "tan-lieu.json", json),
    ("JSON, NFD", "tan-lieu.JSON", json.decomposedStringWithCanonicalMapping),
  ]

  @Test(arguments: forms.indices)
  func `all forms state the same facts`(index: Int) throws {
    let workspace = try SampleWorkspace()
    let expected = try #require(try workspace.read(Self.comma).inventory).rows.map(Statement.init)
    #expect(expected.count == 4)
    let form = Self.forms[index]
    let outcome = try workspace.read(form.text, file: "2025-02/" + form.file)
    #expect(outcome.findings.map(\.line) == [], "\(form.name)")
    #expect(outcome.inventory?.rows.map(Statement.init) == expected, "\(form.name)")
    #expect(outcome.unit?.description == "tan-lieu")
  }

  @Test func `columns may stand in any order`() throws {
    let workspace = try SampleWorkspace()
    let expected = try #require(try workspace.read(Self.comma).inventory).rows.map(Statement.init)
    let table = Self.semicolon.split(separator: "\n").dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let order = Array(0..<8).shuffled(using: &random)
      let text = table.map { row in order.map { String(row[$0]) }.joined(separator: ";") }.joined(separator: "\n")
      let outcome = try workspace.read(text)
      #expect(outcome.findings.map(\.line) == [])
      #expect(outcome.inventory?.rows.map(Statement.init) == expected)
    }
  }
}
