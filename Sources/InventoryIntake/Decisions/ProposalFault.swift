package import FacilityPlanning
package import Vocabulary

/// What is wrong between a decision and the proposal that it answers, for whoever holds the two against each other.
package enum ProposalFault: Sendable, Hashable {
  /// The proposal is not where the decision says.
  case notThere(String)
  /// The proposal has another digest.
  case other(String)
  /// The proposal has no such line.
  case noLine(unit: Slug, requirement: Slug, String)
  /// A figure that the proposal has otherwise.
  case differs(written: Int, proposed: Int, isMoney: Bool)
}

extension Finding {
  /// The finding that a fault is at a place.
  package init(_ fault: ProposalFault, at source: Source) {
    switch fault {
    case .notThere(let name): self.init(ProposalNotThere(name: name), at: source)
    case .other(let name): self.init(OtherProposal(name: name), at: source)
    case .noLine(let unit, let requirement, let name):
      self.init(LineOfNoProposal(unit: unit, requirement: requirement, proposal: name), at: source)
    case .differs(let written, let proposed, let isMoney):
      self.init(DiffersFromProposal(written: written, proposed: proposed, isMoney: isMoney), at: source)
    }
  }

  /// What was accepted and lacks in later inventories, each at the cell of its acceptance.
  package static func lacking(_ acceptances: [LackingAcceptance]) -> [Finding] {
    acceptances.compactMap { lacking in
      guard let inventory = lacking.assessment.sources.first else { return nil }
      let kind = AcceptedButLacking(
        requirement: lacking.assessment.requirement.title,
        accepted: lacking.acceptance.quantity.value,
        date: lacking.acceptance.date.value,
        lacking: lacking.lacking,
        inventory: inventory
      )
      return Finding(kind, at: lacking.acceptance.quantity.source)
    }.inReadingOrder()
  }
}
