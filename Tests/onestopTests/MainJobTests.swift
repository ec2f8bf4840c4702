import FacilityPlanning
import FileFormats
import Foundation
import Testing
import TestSupport

/// The main job, end to end, as a planner meets it.
@Suite struct MainJobTests {
  private let sample: SharedTool

  init() throws { sample = try SharedTool.sample.get() }

  @Test func `the shipped rounds have warnings and no errors`() throws {
    for round in ["2024-12", "2025-02", "2025-04"] {
      let record = try sample.json("check", "--round", round)
      let severities = (record["findings"]?.elements ?? []).compactMap { $0["severity"]?.string }
      #expect(!severities.isEmpty)
      #expect(Set(severities) == ["warning"])
      #expect(record["files"]?.number == "37")
    }
    #expect(try sample.run("check", "--strict").exitCode == 1)
  }

  @Test func `propose writes the proposal for the newest round`() throws {
    let run = try sample.run("propose")
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(run.output.contains("338.000.000"))
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
    for name in [
      "proposal.json", "proposal.md", "lines.csv", "model.lp", "to-trinh.docx", "phu-luc.xlsx", "index.html",
    ] {
      #expect(sample.folder.exists("proposals/2025-04/\(name)"))
    }
    let record = try JSONReader().read(Array(try sample.folder.read("proposals/2025-04/proposal.json").utf8))
    #expect(record["schema"]?.string == "onestop.proposal/1")
    // The settings, the units' files, and the decision that counts.
    #expect(record["inputs"]?.elements?.count == 5 + 31 + 1)
  }

  @Test(arguments: ["2025-02", "2025-04"])
  func `the proposals that ship are up to date`(round: String) throws {
    let path = "proposals/\(round)"
    // Where the record that was decided on is there already, its proposal is not made.
    let shared = try (round == "2025-02" ? SharedTool.undecided : SharedTool.sample).get()
    #expect(try shared.run("propose").exitCode == 0)
    let record = try JSONReader().read(Array(try shared.folder.read("\(path)/proposal.json").utf8))
    let outputs = (record["outputs"]?.elements ?? []).compactMap { $0["file"]?.string }
    #expect(outputs.count > 30)
    for name in ["proposal.json"] + outputs {
      let shipped = Project.folder.appendingPathComponent("\(path)/\(name)")
      let written = shared.folder.url.appendingPathComponent("\(path)/\(name)")
      #expect(try Data(contentsOf: shipped) == Data(contentsOf: written), "\(name)")
    }
  }

  @Test func `the decision that ships answers the proposal that ships, and nothing is asked for twice`() throws {
    let folder = Project.folder
    func lines(_ round: String) throws -> [[String]] {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "proposals/\(round)/proposal.json")))
      return (try JSONReader().read(bytes)["lines"]?.elements ?? []).compactMap { line in
        line["unit"]?.string.flatMap { unit in line["requirement"]?.string.map { [unit, $0] } }
      }
    }
    let record = [UInt8](try Data(contentsOf: folder.appending(path: "proposals/2025-02/proposal.json")))
    let decision = try CSVReader().read(
      [UInt8](try Data(contentsOf: folder.appending(path: "inventories/decisions/2025-02.csv")))
    ).table
    let texts = decision.rows.map(\.texts)
    #expect(texts.contains { $0.contains(SHA256.hex(of: record)) }, "the digest of the decision is out of date")
    let head = try #require(texts.firstIndex { $0.first == "TT" })
    let approved = try #require(texts[head].firstIndex(of: "SL duyệt"))
    let cancelled = try #require(texts[head].firstIndex(of: "Ngày hủy"))
    let (first, second) = (try lines("2025-02"), try lines("2025-04"))
    #expect(texts.count - head - 1 == first.count)
    // What is asked for again was cut, cut in part, or cancelled.
    for (line, row) in zip(first, texts[(head + 1)...]) where second.contains(line) {
      #expect(!row[approved].isEmpty || !row[cancelled].isEmpty, "\(line)")
    }
    #expect(second.contains { first.contains($0) } && second.contains { !first.contains($0) })
  }

  @Test func `two runs give the same bytes`() throws {
    let small = try SharedTool.small.get()
    for arguments in [
      ["plan", "--json"], ["assess", "--json"], ["audit", "--json"], ["plan"], ["assess"], ["audit"],
    ] {
      #expect(try BuiltTool(in: small.folder.url).run(arguments).output == small.run(arguments).output)
    }
    let again = try small.copy()
    #expect(try BuiltTool(in: again.url).run("propose").exitCode == 0)
    let names = try again.names(in: "proposals/2025-02").filter { $0.contains(".") }
    #expect(names.count >= 7)
    for name in names {
      let files = [small.folder, again].map { $0.url.appendingPathComponent("proposals/2025-02/\(name)") }
      #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]), "\(name)")
    }
  }

  @Test func `only what the tool wrote is replaced`() throws {
    let folder = try SharedTool.small.get().copy()
    let tool = BuiltTool(in: folder.url)
    try folder.write("Đã sửa tay.\n", to: "proposals/2025-02/proposal.md")
    let record = try folder.read("proposals/2025-02/proposal.json")
    let refused = try tool.run("propose", "--budget", "200000000")
    #expect(refused.exitCode == 73)
    #expect(refused.messages.contains("proposal.md"))
    #expect(try folder.read("proposals/2025-02/proposal.md") == "Đã sửa tay.\n")
    #expect(try folder.read("proposals/2025-02/proposal.json") == record)
    #expect(try tool.run("propose", "--force").exitCode == 0)
    #expect(try folder.read("proposals/2025-02/proposal.md") != "Đã sửa tay.\n")
  }

  @Test func `a proposal of somebody else is never replaced`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    try folder.write("{}", to: "proposals/2025-02/proposal.json")
    #expect(try BuiltTool(in: folder.url).run("propose").exitCode == 73)
    #expect(try folder.read("proposals/2025-02/proposal.json") == "{}")
    #expect(!folder.exists("proposals/2025-02/proposal.md"))
  }

  @Test func `the plan has the members that programs read`() throws {
    let plan = try sample.json("plan")
    #expect(plan["schema"]?.string == "onestop.plan/1")
    #expect(plan["round"]?.string == "2025-04")
    let goals = try #require(plan["goals"]?.elements)
    #expect(
      goals.compactMap { $0["goal"]?.string }
        == ["floor", "upgrades", "retain", "essentials", "stars", "uniformity", "points", "cost"]
    )
    #expect(goals.allSatisfy { $0["proven"]?.boolean == true })
    let cost = try #require(plan["cost"]?.integer)
    #expect(cost <= 338_000_000)
    let units = try #require(plan["units"]?.elements)
    #expect(units.count == 31)
    let lines = units.flatMap { $0["lines"]?.elements ?? [] }
    #expect(lines.compactMap { $0["cost"]?.integer }.reduce(0, +) == cost)
    #expect(lines.compactMap { $0["rank"]?.integer }.sorted() == Array(1...lines.count))
    for member in ["requirement", "remedy", "quantity", "unitPrice", "cost", "goal", "rank"] {
      #expect(lines.allSatisfy { $0[member] != nil }, "\(member)")
    }
    let unfunded = try #require(plan["unfunded"]?.elements)
    #expect(!unfunded.isEmpty)
    let blocked = try #require(plan["blocked"]?.elements)
    #expect(blocked.contains { $0["unit"]?.string == "lang-son" })
  }

  @Test func `the assessment has the members that programs read`() throws {
    let assessment = try SharedTool.undecided.get().json("assess")
    #expect(assessment["schema"]?.string == "onestop.assess/1")
    let units = try #require(assessment["units"]?.elements)
    #expect(units.count == 31)
    let statuses = Set(
      units.flatMap { $0["requirements"]?.elements ?? [] }.compactMap { $0["status"]?.string }
    )
    #expect(statuses == ["met", "missing", "short", "worn", "deviates", "obsolete", "unknown"])
    let unscored = units.filter { $0["otherScore"] == nil }
    #expect(unscored.compactMap { $0["unit"]?.string } == ["lang-son"])
    #expect(unscored.allSatisfy { $0["score"] == nil && $0["projected"] == nil })
    #expect(try sample.run("assess", "tan-lieu", "--json").output.contains("\"tan-lieu\""))
    #expect(try sample.run("assess", "tan-leu").exitCode == 64)
  }

  @Test func `the audit has the members that programs read`() throws {
    let audit = try sample.json("audit")
    #expect(audit["schema"]?.string == "onestop.audit/1")
    let items = try #require(audit["items"]?.elements)
    #expect(!items.isEmpty)
    for member in [
      "item", "attribute", "standard", "conforming", "deviating", "unknown", "values", "dispersion", "costToStandard",
    ] {
      #expect(items.allSatisfy { $0[member] != nil }, "\(member)")
    }
    let deviations = (audit["units"]?.elements ?? []).flatMap { $0["deviations"]?.elements ?? [] }
    #expect(!deviations.isEmpty)
    for member in ["item", "attribute", "found", "expected", "source"] {
      #expect(deviations.allSatisfy { $0[member] != nil }, "\(member)")
    }
  }

  @Test func `a budget on the command line replaces the policy's`() throws {
    let nothing = try sample.json("plan", "--budget", "100.000.000")
    #expect(nothing["budget"]?.number == "100000000")
    let everything = try sample.json("plan", "--budget", "900000000000000")
    let unfunded = (everything["unfunded"]?.elements ?? []).compactMap { $0["requirement"]?.string }
    #expect(unfunded == ["room-condition"])
  }

  @Test func `the exported model is the plan's`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("plan", "--export-model", "model.lp").exitCode == 0)
    let model = try folder.read("model.lp")
    for row in ["goal_1_floor:", "goal_2_upgrades:", "goal_7_points:", "goal_8_cost:", "budget:", "End"] {
      #expect(model.contains(row))
    }
    #expect(try tool.run("plan", "--export-model", "model.lp").exitCode == 73)
    #expect(try tool.run("plan", "--export-model", "model.lp", "--force").exitCode == 0)
  }

  @Test func `both languages`() throws {
    let small = try SharedTool.small.get()
    #expect(try small.run("plan", "--language", "en").output.contains("Goal"))
    #expect(try small.run("plan", "--language", "vi").output.contains("Mục tiêu"))
    var english = BuiltTool(in: small.folder.url)
    english.environment = ["LANG": "en_GB.UTF-8"]
    #expect(try english.run("plan").output == small.run("plan", "--language", "en").output)
  }

  @Test func `colour only where it is asked for`() throws {
    let small = try SharedTool.small.get()
    for arguments in [["plan"], ["check"], ["plan", "--color", "never"]] {
      #expect(!(try small.run(arguments).output.contains("\u{1B}[")))
    }
    #expect(try small.run("check", "--color", "always").output.contains("\u{1B}["))
  }
}
