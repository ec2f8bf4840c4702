import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import ProposalRecord

/// What is damaged says so where it is asked, and only there.
@Suite struct RecordDamageTests {
  private let shipped: ShippedProposal

  init() throws { shipped = try ShippedProposal.shared.get() }

  private func budget(_ node: JSONNode?) -> Recorded<Int> {
    let changed = shipped.document.changing([.key("policy"), .key("budget")]) { _ in [node].compactMap(\.self) }
    return Recorded<RecordedProposal>(changed).policy.budget
  }

  private func kind(_ node: JSONNode?) -> RecordDamage.Kind? {
    do {
      _ = try budget(node).read(in: 0...Money.limit.dong)
      return nil
    } catch {
      #expect(error.path.description == "policy.budget")
      return error.kind
    }
  }

  @Test func `a value is read, or its damage is`() {
    #expect(kind(.number("5")) == nil)
    #expect(kind(nil) == .absent)
    #expect(kind(.null) == .absent)
    #expect(kind(.string("5")) == .otherType(.number))
    #expect(kind(.array([])) == .otherType(.number))
    for digits in ["-1", "-9223372036854775808", "99999999999999999999999", "1e3", "5.5"] {
      #expect(kind(.number(digits)) == .outOfBounds(0...Money.limit.dong), "\(digits)")
    }
  }

  @Test func `below what is absent everything is absent`() {
    let record = Recorded<RecordedProposal>(JSONValue(.null, at: .text(line: 1, column: 1)))
    #expect(record.lines.elements().isEmpty)
    #expect(record.policy.costShare[entry: "ward"].value == nil)
    #expect(record.totals.costInWords.vi.path.description == "totals.costInWords.vi")
    #expect(record.input(.register) == nil)
    #expect(record.particulars == Proposal.Particulars())
  }

  @Test func `promises leave out damaged lines and say why`() {
    let changed = shipped.changed(
      ([.key("schema")], .string("other/1")),
      ([.key("lines"), .index(0), .key("cost")], .number("-1")),
      ([.key("lines"), .index(1), .key("unit")], .string("Tân Liễu")),
      ([.key("lines"), .index(2)], .string("x"))
    )
    let lost = changed.changing([.key("lines"), .index(3), .key("requirement")]) { _ in [] }
    let reading = RecordedPromises(lost)
    #expect(reading.promises.count == shipped.record.lines.elements().count - 4)
    #expect(
      reading.damages.map(\.kind) == [
        .otherSchema, .outOfBounds(0...Money.limit.dong), .noCode, .otherType(.object), .absent,
      ]
    )
    #expect(reading.damages.last?.path.owner.member == "lines")
    #expect(reading.damages.allSatisfy { $0.position != nil })
    #expect(
      RecordedPromises(JSONValue(.null, at: .text(line: 1, column: 1))).damages.map(\.kind) == [.otherType(.object)]
    )
    #expect(RecordedPromises(shipped.document).damages.isEmpty)
  }
}
