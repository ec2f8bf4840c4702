import Foundation
import InventoryIntake
import TestSupport
import Testing
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// The rules that the project ships, day by day, against a table that was written by hand.
@Suite struct LawOfTheDayTests {
  /// The shipped rules, read once.
  private static let book: RuleBook? = {
    let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
    let reader = WorkspaceReader(folder: "\(project)/inventories", named: "inventories")
    return (try? reader.read())?.workspace?.rules
  }()

  private static let days: [CalendarDate] = {
    var days = [SampleCity.day("2024-01-01")]
    while let last = days.last, last < SampleCity.day("2027-01-01") { days.append(last.dayAfter) }
    return days
  }()

  /// The days on which an answer changes, each with the answer from then on.
  private func changes(_ answer: (RulesInForce) -> String) throws -> [String] {
    let book = try #require(Self.book)
    var changes: [String] = []
    var last: String?
    for day in Self.days {
      let now = answer(book.inForce(on: day))
      if now != last { changes.append("\(day.description) \(now)") }
      last = now
    }
    return changes
  }

  private func cited(_ id: String, _ marks: [String]) -> (RulesInForce) -> String {
    { rules in
      let basis = rules.rules.grounds.first { $0.id.description == id }?.basis.vi ?? "none"
      return marks.last { basis.contains($0) } ?? basis
    }
  }

  @Test func `grounds change on the days of the table`() throws {
    #expect(
      try changes(cited("local-government-law", ["tháng 6 năm 2015", "tháng 02 năm 2025", "16 tháng 6 năm 2025"])) == [
        "2024-01-01 tháng 6 năm 2015", "2025-03-01 tháng 02 năm 2025", "2025-06-16 16 tháng 6 năm 2025",
      ]
    )
    #expect(
      try changes(cited("state-budget-law", ["năm 2015", "năm 2025"])) == [
        "2024-01-01 năm 2015", "2026-01-01 năm 2025",
      ]
    )
    #expect(
      try changes(cited("one-stop-decree", ["61/2018/NĐ-CP", "118/2025/NĐ-CP", "309/2026/NĐ-CP"])) == [
        "2024-01-01 61/2018/NĐ-CP", "2025-07-01 118/2025/NĐ-CP", "2026-08-05 309/2026/NĐ-CP",
      ]
    )
    #expect(
      try changes(cited("regular-expenditure-decree", ["138/2024", "98/2025", "104/2026"])) == [
        "2024-01-01 none", "2024-10-24 138/2024", "2025-05-06 98/2025", "2026-03-31 104/2026",
      ]
    )
    #expect(
      try changes(cited("procurement-decree", ["214/2025", "349/2026"])) == [
        "2024-01-01 none", "2025-08-04 214/2025", "2026-09-09 349/2026",
      ]
    )
    #expect(
      try changes(cited("equipment-norms", ["50/2017", "15/2025", "10/2026"])) == [
        "2024-01-01 50/2017", "2025-07-01 15/2025", "2026-03-09 10/2026",
      ]
    )
  }

  @Test func `limits of procurement are those of the table, and unknown for five weeks`() throws {
    let limits = try changes { rules in
      rules.limits(of: .equipment).map { "\(($0.content.upTo?.dong ?? 0) / 1_000_000)" }.joined(separator: " ")
    }
    #expect(
      limits == [
        "2024-01-01 50 100 5000 0", "2025-07-01 ", "2025-08-04 50 500 2000 10000 0",
        "2026-09-09 100 1000 2000 10000 0",
      ]
    )
    let unknown = try changes { $0.unknownTopics.contains(.procurement) ? "unknown" : "known" }
    #expect(unknown == ["2024-01-01 known", "2025-07-01 unknown", "2025-08-04 known"])
    #expect(try changes { $0.splittingBan == nil ? "no ban" : "ban" } == ["2024-01-01 ban"])
  }

  @Test func `assets, names and who decides change on their days`() throws {
    #expect(
      try changes { $0.fixedAsset?.basis.vi ?? "none" } == [
        "2024-01-01 Thông tư số 23/2023/TT-BTC", "2026-01-01 Điều 3 Thông tư số 141/2025/TT-BTC",
      ]
    )
    #expect(
      try changes { $0.shop.name.vi } == [
        "2024-01-01 Bộ phận Một cửa", "2025-07-01 Trung tâm Phục vụ hành chính công",
      ]
    )
    #expect(
      try changes { $0.council?.vi ?? "the committee" } == [
        "2024-01-01 the committee", "2026-01-01 Hội đồng nhân dân cấp tỉnh",
      ]
    )
    let upgrades = try changes { $0.guidance(on: .upgrade)?.basis.vi ?? "none" }
    #expect(
      upgrades == [
        "2024-01-01 Thông tư số 65/2021/TT-BTC", "2024-10-24 Nghị định số 138/2024/NĐ-CP",
        "2025-05-06 Nghị định số 98/2025/NĐ-CP", "2026-03-31 Nghị định số 104/2026/NĐ-CP",
      ]
    )
  }

  @Test(arguments: [
    ("2024-06-01", "khoản 4 Điều 23 Luật Đấu thầu", "Bộ phận Một cửa"),
    ("2024-11-01", "Nghị định số 138/2024/NĐ-CP", "Bộ phận Một cửa"),
    ("2025-02-28", "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", "Bộ phận Một cửa"),
    ("2025-03-01", "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025", "Bộ phận Một cửa"),
    ("2025-06-20", "Nghị định số 98/2025/NĐ-CP", "Bộ phận Một cửa"),
    (
      "2025-07-15", "theo quy định của Chính phủ có hiệu lực tại thời điểm thực hiện",
      "Trung tâm Phục vụ hành chính công"
    ),
    ("2025-10-01", "khoản 4 Điều 80 Nghị định số 214/2025/NĐ-CP", "Trung tâm Phục vụ hành chính công"),
    ("2026-02-01", "Hội đồng nhân dân thành phố quyết định bổ sung", "Trung tâm Phục vụ hành chính công"),
    ("2026-04-01", "Nghị định số 104/2026/NĐ-CP", "Trung tâm Phục vụ hành chính công"),
    ("2026-10-01", "Nghị định số 349/2026/NĐ-CP", "Trung tâm Phục vụ hành chính công"),
  ])
  func `a letter of each time speaks of its law`(day: String, words: String, shop: String) throws {
    var city = SampleCity()
    city.rules = Self.book
    let proposal = try city.proposal(date: SampleCity.day(day))
    let letter = MarkdownWriter().write(ProposalReport(proposal).report(in: .vietnamese))
    #expect(letter.contains(words))
    #expect(letter.contains("thống nhất nhận diện \(shop) của"))
    for law in letter.split(separator: "\n").filter({ $0.hasPrefix("*Căn cứ Luật") }) {
      #expect(!law.contains("/QH"), "\(law)")
    }
    #expect(!letter.contains("Căn cứ Công văn"))
    #expect(letter.contains("*Thực hiện Công văn số 2319/VPCP-KSTT"))
  }
}
