import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import ProposalAuditing
@testable import ProposalRecord

/// A record judged by its own lines and by its inputs.
@Suite struct RecordRecountTests {
  private let shipped: ShippedProposal

  init() throws { shipped = try ShippedProposal.shared.get() }

  private func recounted(_ changed: JSONValue) -> [VerificationRecord.Difference] {
    RecordRecount(of: Recorded(changed), basis: shipped.basis).differences
  }

  private func place(_ name: String, in list: String) throws -> RecordStep {
    let elements = try #require(RecordNode(record: shipped.document).member(list)?.elements)
    return .index(try #require(elements.firstIndex { $0.name == name }))
  }

  @Test func `the shipped record agrees with its inputs`() {
    let recount = RecordRecount(of: shipped.record, basis: shipped.basis)
    #expect(recount.differences.isEmpty)
    #expect(recount.values > 80 * 13 + 31 * 5)
  }

  @Test func `a line is worked out from its factors`() throws {
    let line = try place("noi-hoang/name-signboard", in: "lines")
    let found = recounted(shipped.changed(([.key("lines"), line, .key("cost")], .number("1727250"))))
    #expect(found.map(\.what) == ["lines[noi-hoang/name-signboard].cost"])
    #expect(found.first?.recomputed == "1728000")
    #expect(found.first?.check == .costs)
  }

  @Test(
    arguments: [
      ("priorities", "floor", "gross", "lines[…].gross"), ("priorities", "floor", "lines", "lines[…].lines"),
      ("spending", "fixedAsset", "others", "lines[…].gross - lines[…].cost"),
      ("packages", "*/signboard/goods", "amount", "lines[…].gross"),
      ("units", "tan-lieu", "cost", "lines[tan-lieu/…].cost"),
    ]
  ) func `a sum is added up from its own lines`(list: String, name: String, member: String, source: String) throws {
    let element = try place(name, in: list)
    let found = recounted(shipped.changed(([.key(list), element, .key(member)], .number("1"))))
    #expect(found.map(\.what) == ["\(list)[\(name)].\(member)"])
    #expect(found.first?.check == .sums)
    #expect(found.first?.source == source)
  }

  @Test func `a line that has no gap is told, and what hangs on it`() throws {
    let line = try place("noi-hoang/name-signboard", in: "lines")
    let found = recounted(shipped.changed(([.key("lines"), line, .key("unit")], .string("nowhere"))))
    #expect(found.first?.what == "lines[nowhere/name-signboard]")
    #expect(found.first?.source == "inventories/register.json")
    #expect(Set(found.map(\.what)).isSuperset(of: ["totals.cost", "totals.lines", "units[noi-hoang].cost"]))
  }

  @Test func `the same line twice counts once`() {
    let doubled = shipped.document.changing([.key("lines"), .index(4)]) { node in [node, node].compactMap(\.self) }
    let found = recounted(doubled)
    #expect(found.count == 1)
    #expect(found.first?.check == .gaps)
    #expect(found.first?.what.hasSuffix(" #2]") == true)
  }

  @Test func `totals are told in their order, the words after them`() {
    let found = recounted(
      shipped.changed(
        ([.key("totals"), .key("remaining")], .number("1")),
        ([.key("totals"), .key("budget")], .number("2")),
        ([.key("totals"), .key("highest")], .number("3")),
        ([.key("totals"), .key("costInWords"), .key("en")], .string("Nothing")),
        ([.key("totals"), .key("amount")], .null)
      )
    )
    let members = ["amount", "budget", "remaining", "highest", "costInWords.en"]
    #expect(found.map(\.what) == members.map { "totals.\($0)" })
    #expect(found.first?.recorded == "…")
    #expect(found.last?.check == .words)
  }
}
