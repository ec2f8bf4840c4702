import Vocabulary

/// All that a proposal says: the plan, the data behind it, and where they were read.
package struct Proposal: Sendable {
  package var register: Register
  /// Who issues it, on its day.
  package var authority: Authority
  package var edition: CriteriaEdition
  package var plan: FundingPlan
  /// The rules of its day; nothing if the workspace has no rules at all.
  package var rules: RulesInForce?
  /// The state of uniformity; what is said about it is left out without.
  package var audit: UniformityAudit?
  /// What is doubtful in the data of the round, in reading order.
  package var remarks: [DataRemark]
  /// In the order in which they are listed.
  package var inputs: [ProposalInput]
  /// What the issuer writes on it.
  package var particulars: Particulars

  package init(
    register: Register,
    authority: Authority,
    edition: CriteriaEdition,
    plan: FundingPlan,
    rules: RulesInForce? = nil,
    audit: UniformityAudit? = nil,
    remarks: [DataRemark] = [],
    inputs: [ProposalInput],
    particulars: Particulars = Particulars()
  ) {
    self.register = register
    self.authority = authority
    self.edition = edition
    self.plan = plan
    self.rules = rules
    self.audit = audit
    self.remarks = remarks
    self.inputs = inputs
    self.particulars = particulars
  }

  package var policy: Policy { plan.policy }

  /// The file of a kind that exists once, if it is among the inputs.
  package func file(_ role: ProposalInput.Role) -> String? { inputs.first { $0.role == role }?.file }

  /// The prices that the plan uses, each once, in the order of the price book's items.
  package var usedPrices: [Price] {
    var seen: Set<Slug> = []
    return plan.lines.map(\.remedy.price).filter { seen.insert($0.item).inserted }.sorted { $0.item < $1.item }
  }

  /// The sums over all lines.
  package var totals: ProposalTotals { ProposalTotals(plan.lines) }
}
