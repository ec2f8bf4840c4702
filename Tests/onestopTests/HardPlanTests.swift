import FileFormats
import Foundation
import Testing
import TestSupport

/// Budgets, costs, locks and prices at the edge: answered correctly, or with a clear error.
@Suite struct HardPlanTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder()
    tool = BuiltTool(in: folder.url)
  }

  /// The plan of a city, which must be proven.
  private func plan(_ city: TestCity, _ arguments: String...) throws -> JSONValue {
    try city.write(to: folder)
    let run = try tool.run(["plan", "--json"] + arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    let record = try run.json()
    #expect(record["proven"]?.boolean == true)
    return record
  }

  private func lines(_ plan: JSONValue) -> [String] {
    (plan["units"]?.elements ?? []).flatMap { $0["lines"]?.elements ?? [] }.compactMap { $0["requirement"]?.string }
  }

  private func achieved(_ plan: JSONValue, _ goal: String) -> Int? {
    plan["goals"]?.elements?.first { $0["goal"]?.string == goal }?["achieved"]?.integer
  }

  private func expectRefusal(_ city: TestCity, _ arguments: String..., says words: String...) throws {
    try city.write(to: folder)
    let run = try tool.run(["plan"] + arguments)
    #expect(run.exitCode == 1, "\(run.messages)\(run.output)")
    #expect(run.output.isEmpty)
    for word in words { #expect(run.messages.contains(word), "\(run.messages)") }
  }

  private let needs = [
    TestCity.Need(points: 10, price: 3_000_000), TestCity.Need(points: 20, price: 5_000_000),
    TestCity.Need(points: 30, price: 0, isEssential: true),
  ]

  @Test func `a budget of zero buys what is free`() throws {
    let plan = try plan(TestCity(units: 2, needs: needs, budget: 0))
    #expect(lines(plan) == ["need-2", "need-2"])
    #expect(plan["cost"]?.integer == 0)
    #expect(achieved(plan, "points") == 60)
  }

  @Test func `a budget above everything buys all that helps, and no more is spent`() throws {
    let plan = try plan(TestCity(needs: needs, budget: 999_999_999_999_999))
    #expect(lines(plan).sorted() == ["need-0", "need-1", "need-2"])
    #expect(plan["cost"]?.integer == 8_000_000)
    #expect(plan["remaining"]?.integer == 999_999_999_999_999 - 8_000_000)
  }

  @Test func `a budget that no document holds`() throws {
    try TestCity(needs: needs, budget: 0).write(to: folder)
    try folder.replace("\"budget\" : 0", by: "\"budget\" : 1000000000000000", in: "inventories/policy.json")
    let run = try tool.run("plan")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("inventories/policy.json:"))
    #expect(try tool.run("plan", "--budget", "1000000000000000").exitCode == 64)
  }

  @Test func `locks that contradict each other`() throws {
    let lock = { (action: String) -> [String: Any] in
      ["unit": "unit-0", "requirement": "need-0", "action": action, "reason": ["vi": "lý do", "en": "reason"]]
    }
    let city = TestCity(needs: needs, budget: 9_000_000, locks: [lock("fund"), lock("exclude")])
    try expectRefusal(city, says: "inventories/policy.json:", "[contradictory-locks]")
  }

  @Test func `locks are kept to the last đồng of the budget, and refused one below`() throws {
    let lock: [String: Any] = ["unit": "unit-0", "action": "fund", "reason": ["vi": "đã hứa", "en": "promised"]]
    let city = TestCity(needs: needs, budget: 8_000_000, locks: [lock])
    #expect(lines(try plan(city)).count == 3)
    try expectRefusal(city, "--budget", "7999999", says: "8000000", "7999999", "chính sách")
  }

  @Test func `a goal named twice`() throws {
    let city = TestCity(needs: needs, budget: 9_000_000, goals: ["points", "stars", "points"])
    try expectRefusal(city, says: "inventories/policy.json:", "points", "[repeated-id]")
  }

  @Test func `one unit with forty gaps`() throws {
    let needs = (0..<40).map {
      TestCity.Need(points: 1 + $0 % 2, price: 1_000 + 37 * $0 * $0, isEssential: $0 % 3 == 0)
    }
    let plan = try plan(TestCity(needs: needs, budget: 300_000))
    #expect(plan["cost"]?.integer.map { $0 <= 300_000 } == true)
    // Every goal before is reached without money; of the essentials, the lower the number, the cheaper.
    var cost = 0
    let affordable = stride(from: 0, to: 40, by: 3).prefix { index in
      cost += (1_000 + 37 * index * index + 999) / 1_000 * 1_000
      return cost <= 300_000
    }
    #expect(achieved(plan, "floor") == 1)
    #expect(achieved(plan, "essentials") == affordable.count)
  }

  @Test func `equal prices everywhere have one answer`() throws {
    let needs = Array(repeating: TestCity.Need(points: 4, price: 2_000_000), count: 12)
    let city = TestCity(units: 12, needs: needs, budget: 100_000_000)
    let first = try plan(city)
    #expect(first["cost"]?.integer == 100_000_000)
    #expect(achieved(first, "points") == 200)
    #expect(try tool.run("plan").output == tool.run("plan").output)
  }

  @Test func `prices that go along with points are planned to the đồng`() throws {
    let needs = (0..<14).map { TestCity.Need(points: 1 + $0 % 5, price: (1 + $0 % 5) * 1_000_003 + 7_919 * $0 % 9_973) }
    let plan = try plan(TestCity(units: 31, needs: needs, budget: 500_000_000, rounding: 1))
    #expect(plan["cost"]?.integer.map { $0 <= 500_000_000 } == true)
    #expect(achieved(plan, "points").map { (495...499).contains($0) } == true)
  }

  @Test func `a plan that is not proven says so, aloud`() throws {
    let sample = try SharedTool.sample.get()
    let best = try sample.json("plan")
    let run = try sample.run("plan", "--json", "--search-limit", "0")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("chưa được chứng minh") && run.messages.contains("--search-limit"))
    let record = try run.json()
    #expect(record["proven"]?.boolean == false)
    let goals = try #require(record["goals"]?.elements)
    let optimum = (best["goals"]?.elements ?? []).map { $0["achieved"]?.integer ?? 0 }
    let open = try #require(goals.firstIndex { $0["proven"]?.boolean == false })
    #expect(goals[..<open].map { $0["achieved"]?.integer ?? -1 } == Array(optimum[..<open]))
    #expect(try #require(goals[open]["achieved"]?.integer) <= optimum[open])
    #expect(try #require(goals[open]["bound"]?.integer) >= optimum[open])
    #expect(try sample.run("plan", "--search-limit", "0").output.contains("chưa được chứng minh"))
  }

  @Test func `a proposal that is not proven says so in each of its files`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let run = try BuiltTool(in: folder.url).run("propose", "--search-limit", "0")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("Chưa chứng minh"))
    #expect(run.messages.contains("chưa được chứng minh"))
    #expect(try folder.read("proposals/2025-02/proposal.md").contains("chưa được chứng minh"))
    let record = try JSONReader().read(Array(try folder.read("proposals/2025-02/proposal.json").utf8))
    #expect(record["proven"]?.boolean == false)
  }

  @Test func `a search limit that is none`() throws {
    for limit in ["-1", "1.5", "nhiều", "1001"] {
      let run = try tool.run("plan", "--search-limit=\(limit)")
      #expect(run.exitCode == 64)
      #expect(run.messages.contains("--search-limit"))
    }
  }
}
