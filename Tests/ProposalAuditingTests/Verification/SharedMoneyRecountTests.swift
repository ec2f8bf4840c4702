import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import ProposalAuditing
@testable import ProposalRecord

/// The shipped record held against inputs that say otherwise whose money it is, and against itself.
@Suite struct SharedMoneyRecountTests {
  private let shipped: ShippedProposal
  private let code: String

  init() throws {
    shipped = try ShippedProposal.shared.get()
    code = try #require(shipped.record.lines.elements().first?.unit.value)
  }

  private func basis(
    ownFunds: Int? = nil,
    costShare: Int? = nil,
    contributions: [Contribution] = []
  ) -> VerificationBasis {
    var policy = shipped.basis.policy
    policy.contributions = contributions
    return VerificationBasis(
      register: shipped.basis.register,
      edition: shipped.basis.edition,
      prices: shipped.basis.prices,
      policy: policy,
      rules: shipped.rules,
      assessments: shipped.basis.assessments.map { assessment in
        var unit = assessment.unit
        guard unit.code.description == code else { return assessment }
        unit.ownFunds = ownFunds.map { Money(dong: $0) }
        unit.costShare = costShare
        return UnitAssessment(
          unit: unit,
          file: assessment.file,
          requirements: assessment.requirements,
          edition: shipped.basis.edition
        )
      },
      members: SettingsMembers([
        ProposalInput(role: .register, file: "inventories/register.json", sha256: ""),
        ProposalInput(role: .policy, file: "inventories/policy.json", sha256: ""),
      ])
    )
  }

  private func differences(_ basis: VerificationBasis) -> [String: VerificationRecord.Difference] {
    let found = RecordRecount(of: shipped.record, basis: basis).differences
    return Dictionary(found.map { ($0.what, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `no unit may pay more than it has`() throws {
    let found = differences(basis(ownFunds: 1))
    let limit = try #require(found["lines[\(code)/…].ownPart ≤ units[\(code)].ownFunds"])
    #expect(limit.recomputed == "1")
    #expect(limit.check == .policy)
    #expect(limit.source == "inventories/register.json: units[\(code)].ownFunds")
    #expect(found["units[\(code)].ownFunds"]?.recomputed == "1")
    // Where anybody's money is told, every line has to tell it.
    #expect(found.keys.filter { $0.hasSuffix(".ownPart") }.count == shipped.record.lines.elements().count + 1)
    let enough = differences(basis(ownFunds: 1_000_000_000))
    #expect(!enough.keys.contains { $0.contains("≤") })
  }

  @Test func `a share of its own is looked for in the register`() throws {
    let found = differences(basis(costShare: 1))
    let line = try #require(found.keys.first { $0.hasSuffix(".sharePercent") })
    #expect(found[line]?.source == "inventories/register.json: units[\(code)].costShare")
    #expect(found["units[\(code)].costShare"]?.recomputed == "1")
  }

  @Test func `what others give lowers the cost of their line and of the sums above it`() throws {
    let line = try #require(shipped.record.lines.elements().first)
    let (unit, requirement) = (try #require(Slug(code)), try #require(line.requirement.value.flatMap(Slug.init)))
    let given = Contribution(unit: unit, requirement: requirement, amount: Money(dong: 1_000), source: "Tỉnh")
    let found = differences(basis(contributions: [given, given]))
    let cost = try #require(line.cost.value)
    #expect(found["\(line.path).cost"]?.recomputed == String(cost - 2_000))
    #expect(found["\(line.path).contribution"]?.recomputed == "2000")
    #expect(found["\(line.path).contribution"]?.source == "inventories/policy.json: contributions")
    #expect(found["totals.contribution"]?.recomputed == "2000")
    #expect(found["totals.cost"] != nil)
  }

  @Test func `a record that says whose money it is must come to its own sums`() throws {
    let line = shipped.record.lines.elements()[0]
    let (gross, cost) = (try #require(line.gross.value), try #require(line.cost.value))
    func contradictions(own: Int, contribution: Int) -> Set<String> {
      let changed = shipped.changed(
        ([.key("lines"), .index(0), .key("ownPart")], .number(String(own))),
        ([.key("lines"), .index(0), .key("contribution")], .number(String(contribution)))
      )
      return Set(RecordContradictions(in: Recorded(changed)).differences.keys)
    }
    #expect(contradictions(own: gross - cost, contribution: 0).isEmpty)
    #expect(contradictions(own: gross - cost - 1, contribution: 0) == ["\(line.path).ownPart"])
    #expect(contradictions(own: gross - cost, contribution: 5) == ["\(line.path).contribution"])
  }
}
