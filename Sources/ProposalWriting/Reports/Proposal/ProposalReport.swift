import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The proposal to the Committee (Tờ trình) as a person reads and signs it: a letter of a few pages, then annexes.
///
/// What nobody supplied, like number, date and signer, is three dots; the review sheet lists them.
struct ProposalReport: Sendable {
  private let proposal: Proposal

  init(_ proposal: Proposal) { self.proposal = proposal }

  /// Makes the report.
  func report(in language: Language) -> Report {
    let words = LetterWords(proposal, language)
    let letter = ProposalLetter(words: words, isDraft: ReviewItems(words: words).isDraft)
    return Report(
      language: language,
      title: letter.title,
      author: proposal.authority.name[language],
      blocks: letter.opening + sections(words) + letter.closing + ProposalAnnexes(words: words).blocks
    )
  }

  /// What the letter leaves for a hand to fill in.
  func blanks(_ words: LetterWords) -> [String] {
    let letter = ProposalLetter(words: words, isDraft: true)
    return (letter.opening + sections(words) + letter.closing).placeholders
  }

  private func sections(_ words: LetterWords) -> [Report.Block] {
    ProposalNeed(words: words).blocks
      + ProposalState(words: words).blocks
      + ProposalContent(words: words).blocks
      + ProposalEstimate(words: words).blocks
      + ProposalProcurement(words: words).blocks
      + ProposalOrganisation(words: words).blocks
      + ProposalTimetable(words: words).blocks
      + ProposalResults(words: words).blocks
      + ProposalEnclosures(words: words).blocks
      + ProposalRequest(words: words).blocks
  }
}

/// The number, the date and the name by which a proposal is quoted; what nobody supplied is a placeholder.
struct DocumentMarks {
  let particulars: Proposal.Particulars
  let symbol: String?
  let issuer: String
  /// The year of a day that is filled in by hand.
  let year: Int
  let language: Language

  /// `05/TTr-PNV`: numbers below 10 take a leading zero (Decree 30/2020/NĐ-CP).
  var number: Phrase {
    guard let number = particulars.number?.trimmed, !number.isEmpty else {
      guard let symbol else {
        return Phrase(.placeholder(language.text(vi: "số, ký hiệu văn bản", en: "number and symbol")))
      }
      return "\(placeholder: language.text(vi: "số văn bản", en: "number of the document"))/\(symbol)"
    }
    guard number.allSatisfy(\.isWholeNumber) else { return Phrase(text: number) }
    let padded = number.count == 1 ? "0\(number)" : number
    guard let symbol else {
      return "\(padded)/\(placeholder: language.text(vi: "ký hiệu văn bản", en: "symbol of the document"))"
    }
    return Phrase(text: "\(padded)/\(symbol)")
  }

  var date: Phrase {
    particulars.date.map { Phrase(text: $0.name[language]) } ?? OpenDate(year: year, language).signing
  }

  /// How an annex names the document that it belongs to.
  var reference: Phrase {
    language.phrase(
      vi: "Kèm theo Tờ trình số \(number) \(date) của \(issuer)",
      en: "attached to Proposal No. \(number) of \(date) of the \(issuer)"
    )
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
