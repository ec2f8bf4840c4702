package import FacilityPlanning

/// The proposal to the Committee (Tờ trình) as a person reads and signs it.
///
/// The parts that nobody supplied, like number, date and signer, are visible placeholders.
package struct ProposalReport: Sendable {
  private let proposal: Proposal

  package init(_ proposal: Proposal) { self.proposal = proposal }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let subject = ProposalLetter(proposal: proposal, language: language)
    return Report(
      language: language,
      title: subject.title,
      author: proposal.authority.name[language],
      blocks: subject.opening
        + ProposalNeed(proposal: proposal, language: language).blocks
        + ProposalState(proposal: proposal, language: language).blocks
        + ProposalContent(proposal: proposal, language: language).blocks
        + ProposalEstimate(proposal: proposal, language: language).blocks
        + ProposalResults(proposal: proposal, language: language).blocks
        + ProposalRemainder(proposal: proposal, language: language).blocks
        + subject.closing
        + ProposalSources(proposal: proposal, language: language).blocks
    )
  }
}
