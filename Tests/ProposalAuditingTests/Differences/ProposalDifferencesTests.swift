import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import ProposalAuditing
@testable import ProposalRecord

/// What moved between two records, and because of which inputs.
@Suite struct ProposalDifferencesTests {
  private let shipped: ShippedProposal

  init() throws { shipped = try ShippedProposal.shared.get() }

  private func differences(_ changed: JSONValue) -> ProposalDifferences {
    func side(_ document: JSONValue) -> ComparedProposal {
      ComparedProposal(shipped.file(with: document), inventories: [:], edition: nil, lostInputs: [])
    }
    return ProposalDifferences(from: side(shipped.document), to: side(changed))
  }

  private func causes(_ changed: JSONValue, of line: String) -> [DifferenceCause] {
    differences(changed).lines.first { $0.name == line }?.causes ?? []
  }

  private func line(_ member: String, _ value: String) -> (steps: [RecordStep], value: JSONNode) {
    ([.key("lines"), .index(0), .key(member)], .number(value))
  }

  @Test func `a record is the same as itself`() { #expect(differences(shipped.document).isEmpty) }

  @Test func `lines are added, removed, changed and moved`() {
    let changed = shipped.changed(line("cost", "1729000")).changing([.key("lines")]) { node in
      guard case .array(var lines) = node else { return [] }
      lines.remove(at: 5)
      lines.append(lines.remove(at: 1))
      return [.array(lines)]
    }
    let found = differences(changed)
    let names = shipped.record.lines.elements().map(\.path.last)
    #expect(found.lines.map(\.change) == [.removed, .changed, .moved])
    #expect(found.lines.map(\.name) == [names[5], names[0], names[1]])
    #expect(found.lines[1].costBefore == 1_728_000)
    #expect(found.lines[1].costAfter == 1_729_000)
  }

  @Test func `the figures of totals and units stand side by side`() {
    let changed = shipped.changed(
      ([.key("totals"), .key("cost")], .number("1")),
      ([.key("units"), .index(0), .key("after")], .number("0")),
      ([.key("goals"), .index(0), .key("achieved")], .number("7"))
    )
    let found = differences(changed)
    #expect(found.totals.filter { $0.before != $0.after }.map(\.name) == ["cost"])
    #expect(found.units.map(\.code) == ["canh-thuy"])
    #expect(found.units.first?.figures.map(\.name) == ["after"])
    #expect(found.goals.first?.name == "floor")
    #expect(found.goals.first?.after == 7)
  }

  @Test func `the closest cause is told first`() throws {
    let name = "huong-gian/name-signboard"
    let prices = shipped.record.prices.elements()
    let price = try #require(prices.firstIndex { $0.item.value == "signboard-relettering" })
    let base: (steps: [RecordStep], value: JSONNode) = ([.key("prices"), .index(price), .key("base")], .number("9"))
    let budget: (steps: [RecordStep], value: JSONNode) = ([.key("policy"), .key("budget")], .number("1"))
    let share: (steps: [RecordStep], value: JSONNode) = (
      [.key("policy"), .key("costShare"), .key("ward")], .number("71")
    )
    let priced = causes(shipped.changed(line("cost", "1"), base, share, budget), of: name)
    #expect(priced.map(\.kind) == [.price, .policy])
    #expect(priced.first?.source == "inventories/prices.csv:3:101")
    #expect(priced.last?.source == "inventories/policy.json: costShare.ward")
    let spent = causes(shipped.changed(line("cost", "1"), budget), of: name)
    #expect(spent.map(\.name.en) == ["budget"])
    #expect(spent.first?.before?.en == "960,000,000")
    #expect(causes(shipped.changed(line("cost", "1")), of: name) == [.shared])
  }

  @Test func `a unit that is rated otherwise, or an inventory that is another, is a cause`() throws {
    let name = "huong-gian/name-signboard"
    let units = shipped.record.units.elements()
    let unit = RecordStep.index(try #require(units.firstIndex { $0.unit.value == "huong-gian" }))
    let rated = causes(
      shipped.changed(line("cost", "1"), ([.key("units"), unit, .key("recognised")], .number("4"))),
      of: name
    )
    #expect(rated.map(\.source) == ["inventories/register.json: units[huong-gian].recognised"])
    let inputs = shipped.record.inputs.elements()
    let file = RecordStep.index(
      try #require(inputs.firstIndex { $0.file.value == "inventories/2025-02/huong-gian.csv" })
    )
    let moved = causes(
      shipped.changed(line("have", "0"), line("cost", "1"), ([.key("inputs"), file, .key("sha256")], .string("x"))),
      of: name
    )
    #expect(moved.map(\.kind) == [.cell])
    #expect(moved.first?.before?.en.hasSuffix("(1)") == true)
    #expect(moved.first?.after?.en.hasSuffix("(0)") == true)
  }

  @Test func `another order of the goals is a cause of everything`() {
    let changed = shipped.changed(line("cost", "1")).changing([.key("policy"), .key("goals")]) { node in
      guard case .array(let goals) = node else { return [] }
      return [.array(goals.reversed())]
    }
    #expect(causes(changed, of: "huong-gian/name-signboard").map(\.name.en) == ["the goals or their order"])
  }
}
