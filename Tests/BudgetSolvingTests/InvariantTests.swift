import Testing
import TestSupport
@testable import BudgetSolving

@Suite struct InvariantTests {
  @Test(arguments: 0..<8) func `windows hold every selection that reaches the sums`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let problem = try ChoiceProblem.tiny(&generator)
      guard problem.leastCost <= problem.budget else { continue }
      let table = ChoiceTable(problem, goals: Goal.goals(of: problem))
      #expect(table.brokenInvariant == nil)
      let scores = (0..<3).map { _ in
        Scores(
          table,
          prices: Prices(
            proposedCost: Double(generator.int(0...9)),
            goals: table.goals.map { _ in Double(generator.int(0...9)) },
            for: table
          )
        )
      }
      let wanted = selections(of: table).randomElement(using: &generator) ?? []
      let sums = table.goals.map { table.sum(wanted, $0) }
      let cost = table.cost(wanted) + generator.int(0...1)
      let window = try #require(Window(table, scores: scores, reaching: sums, cost: cost))
      for picks in selections(of: table)
      where table.cost(picks) <= cost && table.goals.allSatisfy({ table.sum(picks, $0) >= sums[$0] }) {
        #expect(window.holds(picks))
      }
    }
  }

  @Test(arguments: 0..<8) func `a narrowed table stays sound`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try ChoiceProblem.middling(&generator)
    var table = ChoiceTable(problem, goals: Goal.goals(of: problem))
    var picks = table.openGroups.map { table.slots($0).randomElement(using: &generator) ?? 0 }
    while !table.members.isEmpty {
      #expect(table.brokenInvariant == nil)
      let choices = table.choices(picks)
      let cost = table.cost(picks)
      let kept = table.openSlots.map { picks.contains($0) || generator.chance(70) }
      table.keep(kept, renumbering: &picks)
      #expect(table.choices(picks) == choices && table.cost(picks) == cost)
    }
  }

  @Test func `bundles leave every distribution possible`() {
    for branchCount in 2...4 {
      for groupCount in 1...24 {
        let branches = (0..<branchCount).map { index in
          SearchLevel.Branch(isBase: index == 0, key: 1 << Int128(8 * index), counters: 0, cost: 0, losses: .zero)
        }
        let level = SearchLevel(members: [.init(group: 0, slots: Array(0..<branchCount))], branches: branches)
        let bundles = SearchLevel.bundled(Array(repeating: level, count: groupCount), slack: 0)
        var sums: Set<Int128> = [0]
        for bundle in bundles { sums = Set(sums.flatMap { sum in bundle.branches.map { sum + $0.key } }) }
        #expect(sums.count == combinations(of: groupCount, in: branchCount))
        #expect(bundles.reduce(0) { $0 + $1.members.count } == groupCount)
      }
    }
  }

  @Test func `keys compare goal by goal and counters field by field`() throws {
    let layout = try #require(
      ValueLayout(sums: [5, 9, 0, 300], keyGoals: [3, 0], counterGoals: [1, 2], goalsBeforeCost: 1)
    )
    let key = { (values: [Int]) in layout.key { values[$0] } }
    let counters = { (values: [Int]) in layout.counters { values[$0] } }
    #expect(key([1, 0, 0, 0]) > key([0, 9, 0, 300]))
    #expect(key([1, 0, 0, 7]) < key([1, 9, 0, 8]))
    #expect(key([5, 0, 0, 300]) >> Int128(layout.bitsAfterCost) == 5)
    #expect(layout.covers(counters([0, 7, 0, 0]), counters([9, 7, 0, 9])))
    #expect(!layout.covers(counters([9, 6, 0, 9]), counters([0, 7, 0, 0])))
    #expect(ValueLayout(sums: [.max, .max, .max], keyGoals: [0, 1, 2], counterGoals: [], goalsBeforeCost: 3) == nil)
  }

  private func selections(of table: ChoiceTable) -> [[Int]] {
    table.openGroups.reduce([[]]) { all, group in
      all.flatMap { picks in table.slots(group).map { picks + [$0] } }
    }
  }

  private func combinations(of count: Int, in parts: Int) -> Int {
    parts == 1 ? 1 : (0...count).reduce(0) { $0 + combinations(of: count - $1, in: parts - 1) }
  }
}
