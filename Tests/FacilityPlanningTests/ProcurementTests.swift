import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Packages: like things of one buyer, and whether they would be split.
@Suite struct ProcurementTests {
  private static func rules(_ limits: [Int]) -> RulesInForce {
    var book = RuleBook()
    book.procurement = limits.map { RulesTests.limit("up-to-\($0)", upTo: $0) }
    return book.inForce(on: SampleCity.day("2025-09-01"))
  }

  /// A line of one piece at a price.
  private static func line(_ dong: Int, unit: String, item: String = "sign", class bookClass: Price.Class = .tool)
    -> PlanLine
  {
    let requirement = SampleCity.requirement(item)
    let shortfall = Shortfall(status: .missing, pieces: 1)
    let price = SampleCity.price(item, dong, class: bookClass)
    let money = Money(dong: dong)
    let remedy = PricedRemedy(
      remedy: requirement.remedies[0],
      price: price,
      quantity: 1,
      amount: money,
      grossCost: money,
      cost: money
    )
    let gap = Gap(requirement: requirement, shortfall: shortfall, remedy: remedy)
    let assessment = RequirementAssessment(
      requirement: requirement,
      status: .missing,
      have: nil,
      need: nil,
      unknownReason: nil,
      gap: gap,
      sources: []
    )
    return PlanLine(
      rank: 1,
      unit: SampleCity.unit(unit, name: unit),
      assessment: assessment,
      gap: gap,
      remedy: remedy,
      purpose: .lock,
      merit: PlanLine.Merit(gain: 0, cost: money)
    )
  }

  @Test func `like things of a unit are one package, of the city another`() throws {
    let lines = [
      Self.line(30, unit: "a"), Self.line(40, unit: "a", item: "board"), Self.line(20, unit: "b"),
      Self.line(10, unit: "a", class: .repair),
    ]
    let overview = ProcurementOverview(lines, rules: Self.rules([50, 500]))
    #expect(overview.entries.map(\.subject.nature) == [.goods, .repair])
    let tools = try #require(overview.entries.first)
    #expect(tools.single.map(\.amount.dong) == [70, 20])
    #expect(tools.joint.amount.dong == 90)
    #expect(tools.largest?.amount.dong == 70)
  }

  @Test func `a sum that passes a limit which no part passes is at risk of being split`() throws {
    let rules = Self.rules([50, 500])
    func entry(_ lines: [PlanLine]) throws -> ProcurementOverview.Entry {
      try #require(ProcurementOverview(lines, rules: rules).entries.first)
    }
    let split = try entry([Self.line(30, unit: "a"), Self.line(21, unit: "a")])
    #expect(split.atRisk.first?.splitLimit?.content.upTo == Money(dong: 50))
    // The city's only part is the whole package of unit a, which passes the limit by itself.
    #expect(split.joint.splitLimit == nil)
    #expect(try entry([Self.line(30, unit: "a"), Self.line(20, unit: "a")]).atRisk.isEmpty)
    #expect(try entry([Self.line(51, unit: "a"), Self.line(1, unit: "a")]).atRisk.isEmpty)
    let joint = try entry([Self.line(300, unit: "a"), Self.line(300, unit: "b")]).joint
    #expect(joint.splitLimit?.content.upTo == Money(dong: 500))
    #expect(joint.route == .beyond(rules.limits(of: .tool)[1]))
  }

  @Test func `without rules nothing is known of a package but its sum`() throws {
    let entry = try #require(ProcurementOverview([Self.line(30, unit: "a")], rules: nil).entries.first)
    #expect(entry.joint.route == .unknown)
    #expect(entry.joint.splitLimit == nil)
  }

  @Test func `the packages of either way add up to the lines`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let lines = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Self.line(
          Int.random(in: 1...100, using: &generator),
          unit: ["a", "b", "c"].randomElement(using: &generator) ?? "a",
          class: Price.Class.allCases.randomElement(using: &generator) ?? .tool
        )
      }
      let limits = [20, 60, 200]
      let overview = ProcurementOverview(lines, rules: Self.rules(limits))
      let total = lines.map(\.remedy.grossCost).total()
      #expect(overview.entries.map(\.joint.amount).total() == total)
      #expect(overview.entries.flatMap(\.single).map(\.amount).total() == total)
      #expect(overview.entries.flatMap(\.single).flatMap(\.lines).count == lines.count)
      for package in overview.entries.flatMap(\.single) {
        let largest = package.lines.map(\.remedy.grossCost.dong).max() ?? 0
        let expected = limits.last { largest <= $0 && $0 < package.amount.dong }
        #expect(package.splitLimit?.content.upTo?.dong == expected)
      }
      #expect(ItemDemand.all(in: lines).flatMap(\.lines).count == lines.count)
    }
  }
}
