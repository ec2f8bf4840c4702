package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The official frame of a unit's proposal; its number and its date are the unit's own and stay open.
struct UnitLetter {
  let words: LetterWords
  let unit: AdministrativeUnit

  private var proposal: Proposal { words.proposal }
  private var language: Language { words.language }
  private var issuer: String { unit.committee[language] }
  private var addressee: String { proposal.authority.addressee[language] }

  private var marks: DocumentMarks {
    DocumentMarks(
      particulars: Proposal.Particulars(),
      symbol: "TTr-UBND",
      issuer: issuer,
      year: words.day.year,
      language: language
    )
  }

  var title: String {
    language.text(vi: "Tờ trình \(subject.prefix(1).lowercased() + subject.dropFirst())", en: "Proposal: \(subject)")
  }

  private var subject: String {
    language.text(
      vi: "Về việc hỗ trợ kinh phí hoàn thiện cơ sở vật chất \(words.shop.vi) của \(unit.nameInSentence.vi)",
      en: "Support for the facilities of the \(words.shop.en) of \(unit.name.en)"
    )
  }

  var opening: [Report.Block] {
    return [
      .letterhead(letterhead),
      .legalGrounds(ProposalGrounds(proposal: proposal, language: language).phrases),
      .paragraph(
        language.phrase(
          vi:
            "Trên cơ sở kết quả kiểm kê \(proposal.plan.round.name.vi), \(issuer) kính trình \(words.names.committee.vi) xem xét, quyết định với các nội dung chính như sau:",
          en:
            "On the basis of the inventory of \(proposal.plan.round.name.en), the \(issuer) submits the following to the \(words.names.committee.en) for consideration and decision:"
        )
      ),
    ]
  }

  private var letterhead: Report.Letterhead {
    let reviewer = proposal.authority.name[language]
    return Report.Letterhead(
      superior: Phrase(),
      issuer: Phrase(text: issuer.uppercased()),
      number: language.phrase(vi: "Số: \(marks.number)", en: "No. \(marks.number)"),
      placeAndDate: "\((unit.place ?? unit.name)[language]), \(marks.date)",
      documentType: language.text(vi: "TỜ TRÌNH", en: "PROPOSAL"),
      subject: Phrase(text: subject),
      addressees: (addressee == reviewer ? [addressee] : [addressee, reviewer]).map {
        Phrase(text: language.text(vi: $0, en: "the \($0)"))
      },
      language: language
    )
  }

  var closing: [Report.Block] {
    let chair = Signer(
      post: LocalizedText(vi: "Chủ tịch", en: "Chairperson"),
      onBehalfOf: LocalizedText(vi: "Ủy ban nhân dân", en: "People's Committee")
    )
    return [
      .paragraph(
        language.phrase(
          vi: "\(issuer) kính trình \(words.names.committee.vi) xem xét, quyết định./.",
          en: "Respectfully submitted to the \(words.names.committee.en) for consideration and decision."
        )
      ),
      .signature(Report.Signature(chair, name: nil, language: language)),
      .recipients(
        Report.Recipients(
          title: language.text(vi: "Nơi nhận:", en: "Recipients:"),
          items: [
            language.phrase(vi: "Như trên", en: "As above"),
            language.phrase(vi: "Lưu: VT", en: "Filed: records office"),
          ]
        )
      ),
    ]
  }
}

/// The proposal of one unit to the authority, for what the plan supports there.
package struct UnitProposalReport: Sendable {
  private let proposal: Proposal
  private let unit: UnitPlan

  /// Makes the proposal of a unit of the plan.
  package init(_ proposal: Proposal, unit: UnitPlan) {
    self.proposal = proposal
    self.unit = unit
  }

  /// The proposals of all units that the plan supports, in the order of their codes.
  package static func all(in proposal: Proposal) -> [(code: Slug, report: UnitProposalReport)] {
    proposal.plan.units.filter { !$0.lines.isEmpty }.map { ($0.unit.code, UnitProposalReport(proposal, unit: $0)) }
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let words = LetterWords(proposal, language)
    let letter = UnitLetter(words: words, unit: unit.unit)
    return Report(
      language: language,
      title: letter.title,
      author: unit.unit.committee[language],
      blocks: letter.opening + UnitLetterBody(words: words, unit: unit).blocks + letter.closing
    )
  }
}
