import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The annexes of the letter, each with its head.
struct ProposalAnnexes {
  let words: LetterWords

  var blocks: [Report.Block] {
    AnnexNumber.filled(in: words.proposal).flatMap { [.annex(head(of: $0))] + content(of: $0) }
  }

  private func head(of number: AnnexNumber) -> Report.Annex {
    var title = number.title[words.language]
    if number == .uniformity {
      title = words.text(
        vi: "\(title) \(words.shop.vi)",
        en: "\(title) of the \(words.shop.en)s"
      )
    }
    return Report.Annex(
      label: number.label(of: words.proposal, in: words.language),
      title: Phrase(text: title.uppercased()),
      reference: words.marks.reference,
      isLandscape: number.isLandscape
    )
  }

  /// What an annex says below its head.
  func content(of number: AnnexNumber) -> [Report.Block] {
    switch number {
    case .units: UnitAnnex(words: words).blocks
    case .estimate: EstimateAnnex(words: words).blocks
    case .unfunded: UnfundedAnnex(words: words).blocks
    case .uniformity: IdentityAnnex(words: words).blocks
    case .decisions:
      DeliveryAnnex(proposal: words.proposal, language: words.language, namesCells: false).blocks
    }
  }
}
