import FileFormats
import ProposalRecord
import Testing
@testable import ProposalAuditing

/// Where a record contradicts itself, whatever its inputs say now.
@Suite struct RecordContradictionsTests {
  private func contradictions(_ steps: [RecordStep], _ value: JSONNode) throws -> [String] {
    let document = try ShippedProposal.shared.get().changed((steps, value))
    return RecordContradictions(in: Recorded(document)).differences.keys.sorted()
  }

  @Test func `the shipped record has none`() throws {
    #expect(RecordContradictions(in: try ShippedProposal.shared.get().record).differences.isEmpty)
  }

  @Test func `sums, arithmetic and words are held against the record itself`() throws {
    #expect(try contradictions([.key("totals"), .key("remaining")], .number("1")) == ["totals.remaining"])
    #expect(try contradictions([.key("totals"), .key("lines")], .number("1")) == ["totals.lines"])
    #expect(
      try contradictions([.key("totals"), .key("costInWords"), .key("vi")], .string("x")) == ["totals.costInWords.vi"]
    )
    let line = try ShippedProposal.shared.get().record.lines.elements()[0]
    let (path, unit) = (line.path.description, line.unit.value ?? "")
    let cost = try contradictions([.key("lines"), .index(0), .key("cost")], .number("1"))
    #expect(cost == ["\(path).cost", "totals.cost", "units[\(unit)].cost"])
  }

  @Test func `numbers that fit nowhere, and members of other types, stop nothing`() throws {
    #expect(try contradictions([.key("totals"), .key("budget")], .number("-9223372036854775808")).isEmpty)
    #expect(try contradictions([.key("policy"), .key("rounding")], .number("0")).isEmpty)
    #expect(try contradictions([.key("lines")], .string("x")).contains("totals.lines"))
    let nothing = try JSONReader().read(Array("null".utf8))
    #expect(RecordContradictions(in: Recorded(nothing)).differences.isEmpty)
  }
}
