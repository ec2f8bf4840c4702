package import FacilityPlanning

/// All that a proposal says: the plan, the data behind it, and where they were read.
package struct Proposal: Sendable {
  package var register: Register
  package var edition: CriteriaEdition
  package var plan: FundingPlan
  /// The state of uniformity; what is said about it is left out without.
  package var audit: UniformityAudit?
  /// In the order in which they are listed.
  package var inputs: [ProposalInput]
  /// The day that the document bears; a placeholder without.
  package var date: CalendarDate?

  package init(
    register: Register,
    edition: CriteriaEdition,
    plan: FundingPlan,
    audit: UniformityAudit? = nil,
    inputs: [ProposalInput],
    date: CalendarDate? = nil
  ) {
    self.register = register
    self.edition = edition
    self.plan = plan
    self.audit = audit
    self.inputs = inputs
    self.date = date
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
  package var totals: ProposalTotals { ProposalTotals(plan) }
}
