import FileFormats
import Testing
@testable import ProposalAuditing
@testable import ProposalRecord

/// Two trees held against each other, guided by the schema.
@Suite struct RecordComparisonTests {
  private let shipped: ShippedProposal

  init() throws { shipped = try ShippedProposal.shared.get() }

  private func compared(_ changed: JSONValue) -> [VerificationRecord.Difference] {
    RecordComparison(recorded: RecordNode(record: changed), recomputed: RecordNode(record: shipped.document))
      .differences
  }

  @Test func `a record is the same as itself, whatever the order of its keys`() {
    func reversed(_ value: JSONValue) -> JSONValue {
      switch value.node {
      case .object(let members):
        let new = members.reversed().map {
          JSONNode.Member(key: $0.key, keyPosition: $0.keyPosition, value: reversed($0.value))
        }
        return JSONValue(.object(new), at: value.position)
      case .array(let elements): return JSONValue(.array(elements.map(reversed)), at: value.position)
      default: return value
      }
    }
    #expect(compared(shipped.document).isEmpty)
    #expect(compared(reversed(shipped.document)).isEmpty)
  }

  @Test func `a record that is no object differs as a whole, and the difference has a name`() {
    let start = Position.text(line: 1, column: 1)
    for node in [JSONNode.string("{"), .array([]), .null] {
      #expect(compared(JSONValue(node, at: start)).map(\.what) == ["proposal.json"])
    }
  }

  @Test func `a dropped line is one difference, with its cost and its cell`() {
    let found = compared(shipped.document.changing([.key("lines"), .index(0)]) { _ in [] })
    #expect(found.map(\.what) == ["lines[huong-gian/name-signboard]"])
    #expect(found.first?.check == .lines)
    #expect(found.first?.recomputed == "1728000")
    #expect(found.first?.source == "inventories/2025-02/huong-gian.csv:9:19")
  }

  @Test func `lines in another order are named once`() {
    let changed = shipped.document.changing([.key("lines")]) { node in
      guard case .array(let elements) = node else { return [] }
      return [.array(elements.reversed())]
    }
    #expect(compared(changed).map(\.what) == ["lines (order)"])
    #expect(compared(changed).first?.check == .order)
  }

  @Test(
    arguments: [
      (["inputs", "0", "sha256"], "inputs[inventories/register.json].sha256", .inputs),
      (["outputs", "0", "sha256"], "outputs[proposal.md].sha256", .documents),
      (["policy", "costShare", "ward"], "policy.costShare.ward", .policy),
      (["goals", "0", "bound"], "goals[floor].bound", .optimality), (["proven"], "proven", .optimality),
      (["certificate", "goals", "0", "value"], "certificate.goals[goal_1_floor].value", .record),
      (["lines", "0", "reason", "vi"], "lines[huong-gian/name-signboard].reason.vi", .record),
    ] as [([String], String, VerificationRecord.Check)]
  ) func `what a difference is about says the schema`(
    keys: [String],
    path: String,
    check: VerificationRecord.Check
  ) {
    let steps = keys.map { key in Int(key).map { RecordStep.index($0) } ?? .key(key) }
    let found = compared(shipped.changed((steps, .string("other"))))
    #expect(found.map(\.what) == [path])
    #expect(found.first?.check == check)
    #expect(found.first?.recorded == "other")
  }

  @Test(
    arguments: [
      (["policy", "rounding"], "inventories/policy.json"), (["baselineYear"], "inventories/register.json"),
      (["edition", "date"], "inventories/criteria.json"), (["prices", "0", "low"], "inventories/prices.csv:12:78"),
      (["lines", "0", "unitPrice"], "inventories/prices.csv:3:101"), (["round"], nil),
      (["units", "0", "score"], "inventories/2025-02/canh-thuy.csv"),
    ] as [([String], String?)]
  ) func `where a member comes from says the schema`(keys: [String], source: String?) {
    let steps = keys.map { key in Int(key).map { RecordStep.index($0) } ?? .key(key) }
    #expect(compared(shipped.changed((steps, .string("other")))).map(\.source) == [source])
  }

  @Test func `a member that nobody knows, or that stands twice, is named`() {
    let unknown = shipped.changed(([.key("totals"), .key("tip")], .object([])))
    #expect(compared(unknown).map(\.what) == ["totals.tip"])
    #expect(compared(unknown).first?.recorded == "{}")
    let twice = shipped.document.changing([.key("round")]) { node in [node, .string("2024-12")].compactMap(\.self) }
    #expect(compared(twice).map(\.what) == ["round"])
    #expect(compared(twice).first?.recorded == "2024-12")
  }
}
