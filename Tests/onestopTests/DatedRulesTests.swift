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
    #expect(after.contains("8/8 đơn vị trong danh sách không tồn tại vào ngày 01/7/2025"))
    #expect(!before.contains("không tồn tại"))
    #expect(after.contains("Cơ quan trình và nơi nhận là giả định: Sở Nội vụ tỉnh Bắc Ninh"))
  }

  @Test func `the shipped rules change with the date`() throws {
    let before = try proposal("--date", "2025-08-03")
    #expect(before.contains("Chưa có căn cứ về hạn mức lựa chọn nhà thầu áp dụng ngày 03/8/2025"))
    #expect(before.contains("số 83/2015/QH13"))
    let after = try proposal("--date", "2026-01-05")
    #expect(after.contains("khoản 4 Điều 78 Nghị định số 214/2025/NĐ-CP"))
    #expect(after.contains("Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15"))
    #expect(!after.contains("số 83/2015/QH13"))
    let record = try JSONReader().read(Array(try folder.read("out/proposal.json").utf8))
    #expect(record["rules"]?["day"]?.string == "2026-01-05")
    #expect(record["packages"]?.elements?.contains { $0["route"]?.string == "direct-appointment" } == true)
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
    #expect(text.contains("Chưa có tệp quy định"))
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
