import FileFormats
import Foundation
import Testing
import TestSupport

/// Rules and authorities by the date of a proposal, as a planner meets them.
@Suite struct DatedRulesTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func proposal(_ arguments: String...) throws -> String {
    let run = try tool.run(["propose", "--language", "vi", "--output", "out", "--force"] + arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    return try folder.read("out/proposal.md")
  }

  @Test func `a proposal goes to the authority of its date`() throws {
    let before = try proposal("--date", "2025-06-30", "--number", "5", "--signer", "Nguyễn Văn A")
    #expect(before.contains("Kính gửi: Ủy ban nhân dân thành phố Bắc Giang"))
    #expect(before.contains("Số: 05/TTr-PNV"))
    #expect(before.contains("ngày 30 tháng 6 năm 2025"))
    #expect(before.contains("**Nguyễn Văn A**"))
    let after = try proposal("--date", "2025-07-01")
    #expect(after.contains("Kính gửi: Ủy ban nhân dân tỉnh Bắc Ninh"))
    #expect(!after.contains("Kính gửi: Ủy ban nhân dân thành phố"))
    #expect(after.contains("Trung tâm Phục vụ hành chính công"))
    #expect(!before.contains("Trung tâm Phục vụ hành chính công"))
  }

  @Test func `the shipped rules change with the date`() throws {
    let before = try proposal("--date", "2025-08-03")
    #expect(before.contains("theo quy định của Chính phủ có hiệu lực tại thời điểm thực hiện"))
    #expect(before.contains("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015"))
    let after = try proposal("--date", "2026-01-05")
    #expect(after.contains("khoản 4 Điều 80 Nghị định số 214/2025/NĐ-CP"))
    #expect(after.contains("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025"))
    #expect(!after.contains("ngày 25 tháng 6 năm 2015"))
    let record = try JSONReader().read(Array(try folder.read("out/proposal.json").utf8))
    #expect(record["rules"]?["day"]?.string == "2026-01-05")
    #expect(record["packages"]?.elements?.contains { $0["route"]?.string == "unit-decision" } == true)
  }

  @Test func `a reorganisation is named from the day on which it became public, and its signs can be left out`() throws
  {
    let silent = try proposal("--date", "2025-06-15")
    #expect(silent.contains("rà soát chủ trương sắp xếp đơn vị hành chính"))
    #expect(!silent.contains("01/7/2025"))
    let known = try proposal("--date", "2025-06-20")
    #expect(known.contains("Từ ngày 01/7/2025, "))
    #expect(known.contains("chỉ thực hiện theo tên gọi mới"))
    let avoiding = try proposal("--date", "2025-06-20", "--avoid-obsolete")
    #expect(avoiding.contains("không đưa vào danh mục này, chỉ thực hiện theo tên gọi mới"))
    #expect(avoiding.contains("biển, sơ đồ chỉ làm theo tên gọi mới"))
    let verified = try tool.run("verify", "out", "--language", "vi")
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.messages)")
  }

  @Test func `a date without an authority is refused with a remedy`() throws {
    try folder.replace(
      "\"validFrom\" : \"2025-07-01\"",
      by: "\"validFrom\" : \"2025-07-15\"",
      in: "inventories/register.json"
    )
    let run = try tool.run("propose", "--date", "2025-07-10", "--language", "vi")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("inventories/register.json"))
    #expect(run.messages.contains("2025-07-10"))
    #expect(run.messages.contains("--date"))
    #expect(!folder.exists("proposals/2025-02/proposal.json"))
  }

  @Test func `a workspace without rules makes a proposal with placeholders`() throws {
    try folder.remove("inventories/rules.json")
    let text = try proposal()
    #expect(text.contains("[các căn cứ pháp lý]"))
    #expect(text.contains("theo quy định của Chính phủ có hiệu lực tại thời điểm thực hiện"))
    #expect(try tool.run("check").exitCode == 0)
  }

  @Test func `a register with one authority for all days still works`() throws {
    try folder.edit("inventories/register.json") { register in
      let authorities = try #require(register.removeValue(forKey: "authorities") as? [[String: Any]])
      register["authority"] = authorities[0].filter { $0.key != "validUntil" }
    }
    #expect(try proposal("--date", "2030-01-01").contains("Kính gửi: Ủy ban nhân dân thành phố Bắc Giang"))
  }
}
