import FacilityPlanning
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Tables with a column for each condition.
@Suite struct ConditionColumnsTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private static let headings = [
    "STT,Tên hạng mục,Số lượng,Tốt,Trung bình,Hỏng,Năm sử dụng\n",
    "STT,Tên hạng mục,Số lượng,Tình trạng,,,Năm sử dụng\n,,,Tốt,Trung bình,Hỏng,\n",
    "STT,Tên hạng mục,Số lượng,SL tốt,SL trung bình,Số lượng hỏng,Năm sử dụng\n",
    "STT,Tên hạng mục,Số lượng,Tình trạng Tốt,Tình trạng Trung bình,Tình trạng Hỏng,Năm sử dụng\n",
  ]

  /// The quantities and conditions read, and the findings that are not about items left out.
  private func read(_ text: String) throws -> (facts: [String], codes: [String]) {
    let outcome = try workspace.read(text)
    let facts = outcome.inventory?.rows.map { row in
      "\(row.quantity.map { "\($0.value)" } ?? "-") \(row.condition?.value.rawValue ?? "-")"
    }
    return (facts ?? [], outcome.findings.map(\.code).filter { $0 != "item-not-reported" })
  }

  @Test(arguments: headings, ["x", "X", "v", "✓", "có", "1", "(x)"])
  func `a mark says which condition holds`(headings: String, mark: String) throws {
    let (facts, codes) = try read(
      headings
        + "1,Băng ghế chờ,2,\(mark),,,2024\n2,Máy tính tại quầy,3,,,\(mark),2020\n3,Băng ghế chờ,1,,\(mark),-,2019\n"
    )
    #expect(codes == [])
    #expect(facts == ["2 good", "3 broken", "1 usable"])
  }

  @Test(arguments: headings)
  func `figures say how many, each a row of its own`(headings: String) throws {
    let (facts, codes) = try read(headings + "1,Băng ghế chờ,5,3,0,2,2024\n2,Máy tính tại quầy,4,,4,,2020\n")
    #expect(codes == [])
    #expect(facts == ["3 good", "2 broken", "4 usable"])
  }

  @Test(arguments: headings, ["3,,1", "x,,x", "x,,2", "nhiều,,", "3,1,2"])
  func `what does not fit the quantity is asked once`(headings: String, cells: String) throws {
    #expect(try read(headings + "1,Băng ghế chờ,5,\(cells),2024\n").codes == ["unclear-conditions"])
  }

  @Test func `without a mark the condition is not reported, and nothing is asked of nothing`() throws {
    let rows = "1,Máy tính tại quầy,5,,,,2020\n2,Máy tính tại quầy,0,,,,\n"
    #expect(try read(Self.headings[0] + rows).codes == ["condition-not-reported"])
  }

  @Test func `figures alone are the quantity`() throws {
    let (facts, _) = try read("STT,Tên hạng mục,Tốt,Hỏng,Số lượng\n1,Băng ghế chờ,3,2,\n2,Máy tính tại quầy,0,1,\n")
    #expect(facts == ["3 good", "2 broken", "1 broken"])
  }
}
