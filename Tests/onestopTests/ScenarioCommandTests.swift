import FileFormats
import Foundation
import Testing
import TestSupport

/// `plan` with several budgets, policies and scenarios, as a user runs it.
@Suite struct ScenarioCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private func integer(_ value: JSONValue?) throws -> Int { try #require(value?.integer) }

  @Test func `every column is the plan at its budget`() throws {
    let budgets = ["0", "120000000", "960.000.000", "2000000000"].dropFirst().map(\.self)
    let comparison = try small.json("plan", "--budget", budgets[0], "--budget", budgets[1], "--budget", budgets[2])
    #expect(comparison["schema"]?.string == "onestop.scenarios/1")
    let scenarios = try #require(comparison["scenarios"]?.elements)
    #expect(scenarios.count == 3)
    for (budget, scenario) in zip(budgets, scenarios) {
      let plan = try small.json("plan", "--budget", budget)
      #expect(try integer(plan["cost"]) == integer(scenario["cost"]))
      let alone = try #require(plan["goals"]?.elements).filter { $0["goal"]?.string != "cost" }
      let beside = try #require(scenario["goals"]?.elements)
      #expect(try alone.map { try integer($0["achieved"]) } == beside.map { try integer($0["achieved"]) })
      let lines = try #require(plan["units"]?.elements).flatMap { $0["lines"]?.elements ?? [] }
      #expect(try integer(scenario["lines"]) == lines.count)
    }
  }

  @Test func `one plan is shown as ever`() throws {
    let plain = try small.run("plan")
    for arguments in [
      ["--scenario", "fixed"], ["--policy", "inventories/policy.json"], ["--budget", "250000000"],
      ["--budget=250000000", "--scenario=fixed", "--policy=inventories/policy.json"],
    ] {
      #expect(try small.run(["plan"] + arguments).output == plain.output, "\(arguments)")
    }
    #expect(try small.json("plan", "--scenario", "hold")["schema"]?.string == "onestop.plan/1")
  }

  @Test func `the budgets of hold and reach are the least`() throws {
    let scenarios = try #require(
      try small.json("plan", "--scenario", "hold", "--scenario", "reach")["scenarios"]?.elements
    )
    #expect(scenarios.compactMap { $0["scenario"]?.string } == ["hold", "reach"])
    #expect(scenarios.allSatisfy { $0["reached"]?.boolean == false })
    let reach = scenarios[1]
    #expect(try integer(reach["cost"]) == integer(reach["budget"]))
    let achieved = { (plan: JSONValue) in
      try (plan["goals"]?.elements ?? []).prefix(2).map { try integer($0["achieved"]) }
    }
    let best = try achieved(reach)
    #expect(try achieved(small.json("plan", "--budget", "\(try integer(reach["budget"]))")) == best)
    #expect(try achieved(small.json("plan", "--budget", "\(try integer(reach["budget"]) - 1)")) != best)
  }

  @Test func `up to five plans stand side by side within eighty columns`() throws {
    for count in 2...7 {
      let budgets = (1...count).flatMap { ["--budget", "\(1_000_000_000 + $0 * 111_111_111)"] }
      for language in ["vi", "en"] {
        let output = try small.run(["plan", "--language", language] + budgets).output
        let lines = output.split(separator: "\n")
        #expect(lines.count > 10 && lines.allSatisfy { $0.count <= 80 })
        let heads = lines.filter { $0.contains("1.222.222.222") || $0.contains("1,222,222,222") }
        #expect(heads.contains { $0.contains("111.111.111") || $0.contains("111,111,111") } == (count <= 5), "\(count)")
      }
    }
  }

  @Test func `a second policy is a second plan`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    try folder.remove("inventories/policy.json")
    try folder.copy("inventories/policy.json", from: Project.folder)
    let policy = try folder.read("inventories/policy.json")
    try folder.write(policy.replacingOccurrences(of: "\"ward\": 70", with: "\"ward\": 100"), to: "other.json")
    let run = try tool.run("plan", "--policy", "inventories/policy.json", "--policy", "other.json")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("(chính sách other.json)"))
    try folder.write(policy.replacingOccurrences(of: "960000000", with: "-5"), to: "other.json")
    let broken = try tool.run("plan", "--policy", "inventories/policy.json", "--policy", "other.json")
    #expect(broken.exitCode == 1)
    #expect(broken.messages.contains("other.json:3:13: error:"), "\(broken.messages)")
    #expect(try tool.run("plan", "--policy", "nowhere.json").exitCode == 66)
  }

  @Test(arguments: [
    (["--budget", "5", "--budget", "0", "--budget", "5"], "«5»"),
    (["--scenario", "hold", "--scenario", "hold"], "«hold»"),
    (["--policy", "a.json", "--policy", "a.json"], "«a.json»"),
    (["--scenario", "keep"], "«keep»"),
    (["--budget", "1", "--budget", "2", "--export-model", "m.lp"], "--export-model"),
  ])
  func `what cannot be meant is refused with its word`(arguments: [String], word: String) throws {
    let run = try small.run(["plan"] + arguments)
    #expect(run.exitCode == 64)
    #expect(run.messages.contains(word), "\(run.messages)")
    #expect(!small.folder.exists("m.lp"))
  }
}
