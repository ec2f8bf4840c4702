import FileFormats
import Foundation
import Testing
import TestSupport

/// The city after 1 July 2025: eight units out of thirty-one, from the inventories that the old ones sent.
@Suite struct ReorganisationTests {
  private let sample: SharedTool
  private let asOf = ["--as-of", "2025-07-01"]

  init() throws { sample = try SharedTool.undecided.get() }

  private func assessments() throws -> [JSONValue] {
    try #require(try sample.json("assess", "--as-of", "2025-07-01")["units"]?.elements)
  }

  private func requirement(_ id: String, of unit: String, in units: [JSONValue]) throws -> JSONValue {
    let unit = try #require(units.first { $0["unit"]?.string == unit })
    return try #require(unit["requirements"]?.elements?.first { $0["requirement"]?.string == id })
  }

  @Test func `thirty-one units become eight, and nobody invents their scores`() throws {
    let units = try assessments()
    #expect(
      units.compactMap { $0["unit"]?.string } == [
        "bac-giang", "canh-thuy", "da-mai", "dong-viet", "tan-an", "tan-tien", "tien-phong", "yen-dung",
      ]
    )
    #expect(units.allSatisfy { $0["projected"] == nil && $0["otherScore"] == nil && $0["recognised"] == nil })
    let eve = try sample.json("assess", "--as-of", "2025-06-30")
    #expect(eve["units"]?.elements?.count == 31)
  }

  @Test func `an intact signboard with an old name is obsolete`() throws {
    let sign = try requirement("name-signboard", of: "yen-dung", in: try assessments())
    #expect(sign["status"]?.string == "obsolete")
    let files = try sample.run(["assess", "yen-dung", "--json"] + asOf).output
    for part in ["tan-lieu", "nham-bien", "yen-lu"] { #expect(files.contains("inventories/2025-02/\(part).")) }
  }

  @Test func `Quế Nham has no inventory, so that much about Đa Mai is unknown`() throws {
    let units = try assessments()
    let sign = try requirement("name-signboard", of: "da-mai", in: units)
    #expect(sign["status"]?.string == "unknown")
    #expect(sign["unknownReason"]?.string == "partNotReported")
    let text = try sample.run(["assess", "da-mai", "--language", "vi"] + asOf).output
    #expect(text.replacingOccurrences(of: "\n", with: " ").contains("sáp nhập chưa kê khai"))
  }

  @Test func `a score that somebody supplies gives a projected star`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    try folder.replace(
      "\"code\" : \"yen-dung\",",
      by: "\"code\": \"yen-dung\", \"otherScore\": 60, \"recognisedStar\": 2,",
      in: "inventories/register.json"
    )
    let units = try BuiltTool(in: folder.url).json("assess", "--as-of", "2025-07-01")["units"]?.elements
    let unit = try #require(units?.first { $0["unit"]?.string == "yen-dung" })
    #expect(unit["projected"]?.number != nil)
    #expect(unit["recognised"]?.number == "2")
  }

  @Test func `every command works on the units of the day`() throws {
    let small = try SharedTool.small.get()
    for command in ["audit", "ladder", "progress"] {
      let run = try small.run([command, "--json"] + asOf)
      #expect(run.exitCode == 0, "\(command): \(run.messages)")
      #expect(!run.output.contains("\"tan-lieu\""), "\(command)")
    }
    let plan = try small.run(["plan", "--all", "--language", "vi"] + asOf)
    #expect(plan.exitCode == 0)
    #expect(plan.output.contains("đơn vị không còn vào ngày này"))
    // What public investment pays for at Nham Biền is not paid for twice at Yên Dũng.
    #expect(plan.output.contains("không hỗ trợ hai lần"))
    #expect(try small.run(["explain", "yen-dung"] + asOf).exitCode == 0)
    #expect(try small.run(["explain", "tan-lieu"] + asOf).exitCode != 0)
  }

  @Test func `nobody is below a star that was never given`() throws {
    let small = try SharedTool.small.get()
    let goals = try #require(try small.json("plan", "--as-of", "2025-07-01")["goals"]?.elements)
    for goal in goals where ["upgrades", "retain"].contains(goal["goal"]?.string) {
      #expect(goal["target"] == nil)
      #expect(goal["achieved"]?.number == "0")
    }
    for command in [["plan"], ["progress"], ["ladder"], ["plan", "--scenario", "hold", "--scenario", "reach"]] {
      let output = try small.run(command + asOf + ["--language", "vi"]).output
      #expect(output.lowercased().contains("không áp"), "\(command)")
      #expect(!output.contains("0 sao"), "\(command)")
    }
    let explained = try small.run(["explain", "yen-dung", "--language", "en"] + asOf).output
    #expect(explained.contains("Recognised") && !explained.contains("0 stars"))
  }

  @Test func `a register may leave out a star that nobody told`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    try folder.edit("inventories/register.json") { register in
      var units = register["units"] as? [[String: Any]] ?? []
      units[0]["recognisedStar"] = nil
      register["units"] = units
    }
    let tool = BuiltTool(in: folder.url)
    #expect(try !tool.run("check", "--json").output.contains("recognisedStar"))
    let units = try tool.json("assess")["units"]?.elements ?? []
    #expect(units.count { $0["recognised"] == nil } == 1)
    let retain = try tool.json("plan")["goals"]?.elements?.first { $0["goal"]?.string == "retain" }
    #expect(retain?["target"]?.number == "\(units.count - 1)")
    #expect(try tool.run("propose", "--output", "out").exitCode == 0)
    #expect(try tool.run("verify", "out").exitCode == 0)
  }

  @Test func `the proposal goes to the province, and verifies`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let tool = BuiltTool(in: folder.url)
    let run = try tool.run(["propose", "--language", "vi", "--output", "out"] + asOf)
    #expect(run.exitCode == 0, "\(run.messages)")
    let letter = try folder.read("out/proposal.md")
    #expect(letter.contains("Kính gửi: Ủy ban nhân dân tỉnh Bắc Ninh"))
    #expect(letter.contains("Từ ngày 01/7/2025, chính quyền địa phương được tổ chức theo 02 cấp"))
    #expect(letter.contains("quy đổi theo đơn vị mới; cần kiểm kê lại trước khi thực hiện"))
    #expect(letter.contains("Các đơn vị mới chưa được xếp loại chính quyền thân thiện"))
    #expect(!letter.contains("đạt từ 2 sao trở lên"))
    #expect(run.output.contains("Giữ mức sao đã công nhận: không áp dụng"))
    #expect(try !folder.read("out/proposal.json").contains("\"recognised\""))
    let verified = try tool.run("verify", "out")
    #expect(verified.exitCode == 0, "\(verified.output)")
    let part = "inventories/2025-02/yen-lu.csv"
    try folder.write(try folder.read(part) + "\n", to: part)
    #expect(try tool.run("verify", "out").exitCode == 1)
  }

  @Test func `a part that nobody knows is refused with the nearest name`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let indent = String(repeating: " ", count: 12)
    try folder.replace("\(indent)\"nham-bien\",", by: "\(indent)\"nham-bin\",", in: "inventories/register.json")
    let run = try BuiltTool(in: folder.url).run("check", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("unknown-reference"))
    #expect(run.output.contains("nham-bien"))
  }

  @Test func `a code that another unit keeps is refused`() throws {
    let folder = try TemporaryFolder.withUndecidedWorkspace()
    let code = "\"code\": \"bac-giang\","
    try folder.replace(code, by: "\"code\": \"canh-thuy\",", in: "inventories/register.json")
    let run = try BuiltTool(in: folder.url).run("check", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("[repeated-id]"))
  }

  @Test func `what was merged is not taken apart again`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    try folder.move("inventories/2025-02", to: "inventories/2025-08")
    let run = try BuiltTool(in: folder.url).run("assess", "--as-of", "2025-06-30", "--language", "en")
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("cannot be taken apart"))
  }
}
