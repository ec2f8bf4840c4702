import FileFormats
import Testing
import TestSupport

/// Budgets of single rounds, from outside: in JSON and in the workbook of settings.
@Suite struct RoundBudgetTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  /// The small workspace with a budget for February, and none that counts for all rounds unless given.
  private func workspace(budget: Int? = 250_000_000, round: String = "2025-02") throws -> TemporaryFolder {
    let folder = try small.copy()
    try folder.edit("inventories/policy.json") { policy in
      policy["budget"] = budget
      policy["budgets"] = [["round": round, "budget": 90_000_000]]
    }
    return folder
  }

  private func budget(of round: String, in folder: TemporaryFolder, _ more: String...) throws -> Int? {
    try BuiltTool(in: folder.url).run(["plan", "--round", round, "--json"] + more).json()["budget"]?.integer
  }

  @Test func `the budget of a round stands above that of all, and the command line above both`() throws {
    let folder = try workspace()
    #expect(try budget(of: "2025-02", in: folder) == 90_000_000)
    #expect(try budget(of: "2024-12", in: folder) == 250_000_000)
    #expect(try budget(of: "2025-02", in: folder, "--budget", "70000000") == 70_000_000)
    #expect(try budget(of: "2025-02", in: try workspace(round: "tháng 2/2025")) == 90_000_000)
  }

  @Test func `other rounds may be left without a budget`() throws {
    let folder = try workspace(budget: nil)
    #expect(try budget(of: "2025-02", in: folder) == 90_000_000)
    let refused = try BuiltTool(in: folder.url).run("plan", "--round", "2024-12")
    #expect(refused.exitCode != 0)
    #expect(refused.messages.contains("inventories/policy.json"))
    for (round, isTold) in [("2025-02", false), ("2024-12", true)] {
      let check = try BuiltTool(in: folder.url).run("check", "--round", round, "--json").json()
      #expect((check["findings"]?.elements ?? []).contains { $0["code"]?.string == "missing-budget" } == isTold)
    }
  }

  @Test func `a changed budget is named with its own place`() throws {
    let folder = try workspace()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("propose", "--force").exitCode == 0)
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
    let traced = try tool.run("trace", "90000000", "--proposal", "proposals/2025-02")
    #expect(
      traced.output.replacing("\n", with: " ").contains("inventories/policy.json: budgets[1].budget"),
      "\(traced.output)\(traced.messages)"
    )
    try folder.edit("inventories/policy.json") { $0["budgets"] = [["round": "2025-02", "budget": 80_000_000]] }
    let verified = try tool.run("verify", "proposals/2025-02", "--all")
    #expect(verified.exitCode == 1)
    #expect(verified.output.contains("80.000.000"), "\(verified.output)")
  }

  @Test func `the workbook of settings has a sheet for them, and back`() throws {
    let folder = try workspace(round: "2025-02")
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("convert", "--to", "xlsx").exitCode == 0)
    #expect(try budget(of: "2025-02", in: folder) == 90_000_000)
    #expect(try tool.run("convert", "--to", "json").exitCode == 0)
    #expect(try folder.read("inventories/policy.json").contains("\"budgets\""))
    #expect(try budget(of: "2025-02", in: folder) == 90_000_000)
    #expect(try budget(of: "2024-12", in: folder) == 250_000_000)
  }
}
