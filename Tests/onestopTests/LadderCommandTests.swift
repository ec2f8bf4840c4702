import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import Foundation
import ProposalMaking
import ProposalWriting
import Testing
import TestSupport
import Vocabulary
@testable import onestop

/// `onestop ladder`, as a planner and a program meet it.
@Suite struct LadderCommandTests {
  private let undecided: SharedTool
  private let small: SharedTool

  init() throws { (undecided, small) = (try SharedTool.undecided.get(), try SharedTool.small.get()) }

  private func achieved(_ value: JSONValue) -> [String: Int] {
    let goals = (value["goals"]?.elements ?? []).compactMap { goal in
      goal["goal"]?.string.flatMap { kind in goal["achieved"]?.integer.map { (kind, $0) } }
    }
    return Dictionary(goals, uniquingKeysWith: { first, _ in first })
  }

  @Test func `the ladder has the members that programs read`() throws {
    let ladder = try undecided.json("ladder")
    #expect(ladder["schema"]?.string == "onestop.ladder/1")
    #expect(ladder["round"]?.string == "2025-02")
    #expect(ladder["complete"]?.boolean == true)
    let steps = try #require(ladder["steps"]?.elements)
    #expect(steps.count > 100)
    let budgets = steps.compactMap { $0["budget"]?.integer }
    #expect(budgets == Set(budgets).sorted() && budgets.count == steps.count)
    for step in steps {
      let kinds = (step["goals"]?.elements ?? []).compactMap { $0["goal"]?.string }
      #expect(kinds == ["floor", "upgrades", "retain", "essentials", "stars"])
      #expect(step["changes"]?.elements?.isEmpty == false)
    }
    #expect(ladder["policyBudget"]?["budget"]?.integer == 960_000_000)
  }

  @Test func `some steps, fed back to the plan by the built tool, give their goals`() throws {
    let steps = try #require(try small.json("ladder")["steps"]?.elements)
    for step in [steps[1], steps[steps.count / 2], steps[steps.count - 1]] {
      let budget = try #require(step["budget"]?.integer)
      let plan = achieved(try small.json("plan", "--budget", String(budget)))
      let less = achieved(try small.json("plan", "--budget", String(budget - 1)))
      #expect(achieved(step).allSatisfy { plan[$0.key] == $0.value })
      #expect(!achieved(step).allSatisfy { less[$0.key] == $0.value })
    }
    let least = try #require(steps[0]["budget"]?.integer)
    #expect(try small.run("plan", "--budget", String(least - 1)).exitCode == 1)
  }

  @Test func `every tenth step of the shipped round is what the plan makes of its budget`() throws {
    let session = Session(WorkspaceSettings(inventories: undecided.folder["inventories"]))
    let loaded = try session.load()
    let assessments = try session.assess(loaded)
    let policy = try session.policy(loaded, budget: nil)
    let ladder = try FundingPlanner(edition: loaded.edition, policy: policy, round: loaded.round).ladder(assessments)
    for (place, step) in ladder.steps.enumerated() where place > 0 && place.isMultiple(of: 10) {
      for (budget, expected) in [(step.budget, step), (Money(dong: step.budget.dong - 1), ladder.steps[place - 1])] {
        let plan = try session.plan(loaded, assessments, policy: session.policy(loaded, budget: budget))
        #expect(plan.goals.prefix(5).map(\.achieved) == expected.achieved, "\(budget)")
      }
    }
  }

  @Test func `a range shows its part of the ladder`() throws {
    let part = try small.json("ladder", "--from", "100.000.000", "--to", "120.000.000")
    let whole = try small.json("ladder")
    let budgets = { (ladder: JSONValue) in (ladder["steps"]?.elements ?? []).compactMap { $0["budget"]?.integer } }
    #expect(budgets(part).dropFirst() == budgets(whole).filter { $0 > 100_000_000 && $0 <= 120_000_000 }[...])
    #expect(budgets(part).first == budgets(whole).last { $0 <= 100_000_000 })
  }

  @Test func `text, CSV and both languages`() throws {
    let text = try small.run("ladder")
    #expect(text.exitCode == 0)
    #expect(text.output.contains("không mua thêm được gì"))
    #expect(text.output.contains("█"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try small.run("ladder", "--language", "en").output.contains("buys nothing"))
    let csv = try small.run("ladder", "--format", "csv")
    let steps = try #require(try small.json("ladder")["steps"]?.elements)
    #expect(csv.output.split(separator: "\n").count == steps.count + 1)
    #expect(try BuiltTool(in: small.folder.url).run("ladder").output == text.output)
  }

  @Test func `every step can be asked for as text, and programs get it of a small city anyway`() throws {
    #expect(try small.run("ladder", "--all", "--json").output == small.run("ladder", "--json").output)
    let steps = try #require(try small.json("ladder")["steps"]?.elements)
    #expect(try small.run("ladder", "--all").output.contains("Các bậc: \(steps.count)\n"))
  }

  @Test func `the steps around the budget are told as such`() throws {
    let session = Session(WorkspaceSettings(inventories: undecided.folder["inventories"]))
    let loaded = try session.load()
    let policy = try session.policy(loaded, budget: nil)
    let planner = FundingPlanner(edition: loaded.edition, policy: policy, round: loaded.round, workers: .allCores)
    let ladder = try planner.ladderAround(try session.assess(loaded))
    let close = ladder.closeSteps.map(\.budget.dong)
    #expect(close.count == 2 * FundingPlanner.stepsAround + 1)
    let record = try JSONReader().read(try LadderRecord(ladder).json())
    #expect(record["coverage"]?.string == "around")
    #expect(record["from"]?.integer == close.first && record["to"]?.integer == close.last)
    #expect(record["policyBudget"]?["nextStep"]?.integer == close[FundingPlanner.stepsAround + 1])
    #expect(record["steps"]?.elements?.count == ladder.steps.count)
    let whole = try undecided.json("ladder")
    let targets = { (ladder: JSONValue) in (ladder["targets"]?.elements ?? []).map { $0["budget"]?.integer } }
    #expect(targets(record) == targets(whole))
    for language in Language.allCases {
      let text = MarkdownWriter().write(LadderReport(ladder).report(in: language))
      #expect(text.contains("--all"))
    }
  }

  @Test func `wrong ranges and formats are refused`() throws {
    #expect(try small.run("ladder", "--from", "5", "--to", "4").exitCode == 64)
    #expect(try small.run("ladder", "--json", "--format", "csv").exitCode == 64)
    #expect(try small.run("ladder", "--from", "-1").exitCode == 64)
    let low = try small.run("ladder", "--to", "0")
    #expect(low.exitCode == 1)
    #expect(low.messages.contains("42998000"))
    let high = try small.json("ladder", "--from", "900000000000000")
    #expect(high["steps"]?.elements?.count == 1)
  }
}
