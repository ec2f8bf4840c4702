package import Documents
package import FacilityPlanning
package import Vocabulary

/// The proposal to the Committee (Tờ trình) as a person reads and signs it: a letter of a few pages, then annexes.
///
/// The parts that nobody supplied, like number, date and signer, are visible placeholders.
package struct ProposalReport: Sendable {
  private let proposal: Proposal

  package init(_ proposal: Proposal) { self.proposal = proposal }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let letter = ProposalLetter(proposal: proposal, language: language)
    return Report(
      language: language,
      title: letter.title,
      author: proposal.authority.name[language],
      blocks: letter.opening
        + ProposalNeed(proposal: proposal, language: language).blocks
        + ProposalState(proposal: proposal, language: language).blocks
        + ProposalContent(proposal: proposal, language: language).blocks
        + ProposalEstimate(proposal: proposal, language: language).blocks
        + ProposalProcurement(proposal: proposal, language: language).blocks
        + ProposalTime(proposal: proposal, language: language).blocks
        + ProposalResults(proposal: proposal, language: language).blocks
        + ProposalRequest(proposal: proposal, language: language).blocks
        + letter.closing
        + ProposalAnnexes(proposal: proposal, reference: letter.marks.reference, language: language).blocks
    )
  }
}
