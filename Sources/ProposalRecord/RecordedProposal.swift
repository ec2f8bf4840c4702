package import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

/// The whole record of a proposal, `proposal.json`: enough to recompute and to trace every figure.
package struct RecordedProposal: JSONRecord, RecordObject {
  package struct File: RecordObject {
    package var file: String
    package var sha256: String
    /// What an input is to the proposal.
    package var role: String?
  }

  package struct Totals: RecordObject {
    package var lines: Int
    package var amount: Int
    package var gross: Int
    package var cost: Int
    package var costInWords: RecordText
    package var others: Int
    /// What others give, and what the units pay themselves; absent where the lines do not say it.
    package var contribution: Int?
    package var ownPart: Int?
    /// What closing every gap with a known cost would take.
    package var needed: Int
    /// The amount at the low and at the high end of every price.
    package var lowest: Int?
    package var highest: Int?
    package var budget: Int
    package var remaining: Int
  }

  package static let schemaName = "onestop.proposal/1"
  /// The name of the file, beside the documents of the proposal.
  package static let fileName = "proposal.json"

  package let schema = Self.schemaName
  package var round: String
  package var language: String
  package var date: String?
  package var number: String?
  package var signer: String?
  /// The day whose units it is about, where it is not the last of the round's month.
  package var asOf: String?
  /// Whether signs and charts are left out that a known reorganisation makes wrong; absent if nobody asked for that.
  package var avoidsObsolete: Bool?
  package var inputs: [File]
  package var outputs: [File]
  /// Absent if no photo or scan lay with the inventories.
  package var evidence: [RecordEvidence]?
  package var authority: RecordAuthority
  package var city: RecordText
  package var baselineYear: Int
  package var edition: RecordEdition
  package var policy: RecordPolicy
  package var prices: [RecordPrice]
  package var goals: [RecordGoal]
  package var proven: Bool
  package var certificate: RecordCertificate
  package var units: [RecordUnit]
  package var lines: [RecordLine]
  package var unfunded: [RecordUnfunded]
  package var blocked: [RecordBlocked]
  /// The decisions that count, and what is still to come of them; absent if none counts.
  package var decisions: [RecordDecision]?
  package var commitments: [RecordCommitment]?
  package var idleLocks: [RecordLock]
  package var assumptions: [RecordText]
  package var totals: Totals
  /// By goal, in the order of priority.
  package var priorities: [RecordSum]
  /// By what the books of a unit call the spending.
  package var spending: [RecordSum]
  /// As each unit would buy them, and as all would together.
  package var packages: [RecordPackage]
  /// Absent if the workspace has no rules.
  package var rules: RecordRules?

  /// Makes the record.
  ///
  /// - Parameters:
  ///   - outputs: The files written beside the record, with their digests.
  ///   - model: The one among them that holds the linear model.
  ///   - assumptions: What the proposal rests on without a source, in sentences.
  ///   - reason: Why a line stands where it stands.
  package init(
    _ proposal: Proposal,
    language: Language,
    outputs: [(file: String, sha256: String)],
    model: (file: String, sha256: String),
    assumptions: [LocalizedPhrase],
    reason: (PlanLine) -> LocalizedPhrase
  ) {
    let plan = proposal.plan
    let edition = proposal.edition
    round = plan.round.description
    self.language = language.rawValue
    date = proposal.particulars.date?.description
    number = proposal.particulars.number
    signer = proposal.particulars.signer
    asOf = proposal.particulars.asOf?.description
    avoidsObsolete = proposal.particulars.avoidsObsolete ? true : nil
    inputs = proposal.inputs.map { File(file: $0.file, sha256: $0.sha256, role: $0.role.rawValue) }
    self.outputs = outputs.map { File(file: $0.file, sha256: $0.sha256) }
    evidence = proposal.evidence.isEmpty ? nil : proposal.evidence.map(RecordEvidence.init)
    authority = RecordAuthority(proposal.authority)
    city = RecordText(proposal.register.city)
    baselineYear = proposal.register.baselineYear
    self.edition = RecordEdition(edition)
    policy = RecordPolicy(proposal.policy)
    prices = proposal.usedPrices.map(RecordPrice.init)
    goals = plan.goals.map(RecordGoal.init)
    proven = plan.isProven
    certificate = RecordCertificate(plan, model: model)
    units = plan.units.map(RecordUnit.init)
    lines = plan.lines.map { line in
      RecordLine(
        line,
        policy: proposal.policy,
        namesOtherMoney: plan.namesOtherMoney,
        reason: reason(line),
        criteriaFile: proposal.file(.criteria)
      )
    }
    unfunded = plan.unfunded.map(RecordUnfunded.init)
    blocked = plan.blocked.map { RecordBlocked($0, edition: edition) }
    if !proposal.commitments.used.isEmpty {
      let units = Dictionary(plan.units.map { ($0.unit.code, $0.assessment) }, uniquingKeysWith: { first, _ in first })
      decisions = proposal.commitments.used.map(RecordDecision.init)
      commitments = proposal.commitments.entries.filter { $0.share.outstanding > 0 }.map {
        RecordCommitment($0, in: units)
      }
    }
    idleLocks = plan.idleLocks.map(RecordLock.init)
    self.assumptions = assumptions.map(RecordText.init)
    priorities = proposal.priorities.map { RecordSum($0.key.rawValue, $0.totals) }
    spending = proposal.spending.map { RecordSum($0.key.rawValue, $0.totals) }
    packages = proposal.procurement.entries.flatMap { $0.single + [$0.joint] }.map(RecordPackage.init)
    rules = proposal.rules.map(RecordRules.init)
    let sums = proposal.totals
    totals = Totals(
      lines: sums.lines,
      amount: sums.amount.dong,
      gross: sums.gross.dong,
      cost: sums.cost.dong,
      costInWords: RecordText(sums.cost.words),
      others: sums.others.dong,
      contribution: plan.namesOtherMoney ? sums.contribution.dong : nil,
      ownPart: plan.namesOtherMoney ? sums.ownPart.dong : nil,
      needed: plan.units.flatMap(\.assessment.gaps).compactMap(\.cost).total().dong,
      lowest: sums.range?.lowerBound.dong,
      highest: sums.range?.upperBound.dong,
      budget: proposal.policy.budget.dong,
      remaining: plan.remaining.dong
    )
  }
}
