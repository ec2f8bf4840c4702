import Documents
import FacilityPlanning
import Vocabulary

/// The annexes of a proposal, each with its head.
struct ProposalAnnexes {
  let proposal: Proposal
  /// How each annex names the letter.
  let reference: Phrase
  let language: Language

  var blocks: [Report.Block] { AnnexNumber.allCases.flatMap { [.annex(head(of: $0))] + content(of: $0) } }

  private func head(of number: AnnexNumber) -> Report.Annex {
    Report.Annex(
      label: number.label(in: language),
      title: Phrase(text: number.title[language]),
      reference: reference,
      isLandscape: number.isLandscape
    )
  }

  /// What an annex says below its head.
  func content(of number: AnnexNumber) -> [Report.Block] {
    switch number {
    case .priorities: PriorityAnnex(proposal: proposal, language: language).blocks
    case .units: UnitAnnex(proposal: proposal, language: language).blocks
    case .items: ItemAnnex(proposal: proposal, language: language).blocks
    case .unfunded: UnfundedSection(plan: proposal.plan, language: language).blocks
    case .uniformity: UniformityAnnex(proposal: proposal, language: language).blocks
    case .sources: SourcesAnnex(proposal: proposal, language: language).blocks
    case .quality: QualityAnnex(proposal: proposal, language: language).blocks
    }
  }
}
