import Documents
import FacilityPlanning
import Vocabulary

/// The proposal to the Committee (Tờ trình) as a person reads and signs it: a letter of a few pages, then annexes.
///
/// The parts that nobody supplied, like number, date and signer, are visible placeholders.
struct ProposalReport: Sendable {
  private let proposal: Proposal
  private let reasons: LineReasons

  /// - Parameter reasons: those of the proposal, if they have been made already.
  init(_ proposal: Proposal, reasons: LineReasons? = nil) {
    self.proposal = proposal
    self.reasons = reasons ?? LineReasons(proposal)
  }

  /// Makes the report.
  func report(in language: Language) -> Report {
    let letter = ProposalLetter(proposal: proposal, language: language)
    let annexes = ProposalAnnexes(
      proposal: proposal,
      reasons: reasons,
      reference: letter.marks.reference,
      language: language
    )
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
        + annexes.blocks
    )
  }
}

/// The number, the date and the name by which a proposal is quoted; what nobody supplied is a placeholder.
struct DocumentMarks {
  let particulars: Proposal.Particulars
  let symbol: String?
  let issuer: String
  let language: Language

  /// `05/TTr-PNV`: numbers below 10 take a leading zero (Decree 30/2020/NĐ-CP).
  var number: Phrase {
    guard let number = particulars.number?.trimmed, !number.isEmpty else {
      guard let symbol else {
        return Phrase(.placeholder(language.text(vi: "số ký hiệu", en: "number and symbol")))
      }
      return "\(placeholder: language.text(vi: "số", en: "number"))/\(symbol)"
    }
    guard number.allSatisfy(\.isWholeNumber) else { return Phrase(text: number) }
    let padded = number.count == 1 ? "0\(number)" : number
    guard let symbol else { return "\(padded)/\(placeholder: language.text(vi: "ký hiệu", en: "symbol"))" }
    return Phrase(text: "\(padded)/\(symbol)")
  }

  var date: Phrase {
    particulars.date.map { Phrase(text: $0.name[language]) }
      ?? Phrase(.placeholder(language.text(vi: "ngày tháng năm", en: "date")))
  }

  /// How an annex names the document that it belongs to.
  var reference: Phrase {
    language.phrase(
      vi: "Kèm theo Tờ trình số \(number) \(date) của \(issuer)",
      en: "Attached to Proposal No. \(number) of \(date) by the \(issuer)"
    )
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
