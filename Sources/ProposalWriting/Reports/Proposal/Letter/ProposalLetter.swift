import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The official frame of a proposal: letterhead, grounds and opening; signature and recipients.
struct ProposalLetter {
  let words: LetterWords
  /// Whether something about it is still open.
  let isDraft: Bool

  private var proposal: Proposal { words.proposal }
  private var language: Language { words.language }
  private var authority: Authority { proposal.authority }
  private var names: OfficialNames { words.names }

  var title: String { words.text(vi: "Tờ trình về việc \(words.matter)", en: "Proposal: \(words.matter)") }

  // MARK: - Opening

  var opening: [Report.Block] {
    [
      .letterhead(letterhead),
      .legalGrounds(ProposalGrounds(proposal: proposal, language: language).phrases),
      .paragraph(introduction),
    ]
  }

  private var letterhead: Report.Letterhead {
    Report.Letterhead(
      superior: Phrase(text: authority.superior[language].uppercased()),
      issuer: Phrase(text: names.own[language].uppercased()),
      number: words.phrase(vi: "Số: \(words.marks.number)", en: "No. \(words.marks.number)"),
      placeAndDate: "\(authority.place[language]), \(words.marks.date)",
      documentType: words.text(vi: "TỜ TRÌNH", en: "PROPOSAL"),
      draft: isDraft ? DraftMark.text[language] : nil,
      subject: Phrase(text: words.text(vi: "Về việc \(words.matter)", en: words.matter)),
      addressees: [Phrase(text: words.text(vi: authority.addressee.vi, en: "the \(authority.addressee.en)"))],
      language: language
    )
  }

  private var introduction: Phrase {
    let units = words.plan.units
    let silent = units.filter { $0.assessment.file == nil }.map(\.unit)
    let (sent, all) = (units.count - silent.count, units.count)
    let lacking =
      silent.isEmpty
      ? ""
      : words.text(
        vi: " (\(words.list(silent)) chưa gửi)",
        en: " (\(words.list(silent)) \(silent.count == 1 ? "has" : "have") not sent theirs)"
      )
    let round = words.plan.round.name
    let whose =
      words.reorganised.map { day in
        LocalizedText(
          vi: ", quy đổi theo \(Count(all).vi) \(words.kinds.vi) thành lập từ ngày \(day.figures.vi)",
          en: ", carried over to the \(Count(all).en) \(words.kinds.en) formed on \(day.figures.en)"
        )
      }
      ?? LocalizedText(
        vi: " của \(sent)/\(all) \(words.kinds.vi)\(lacking)",
        en: " of \(silent.isEmpty ? "all \(all)" : "\(sent) of \(all)") \(words.kinds.en)\(lacking)"
      )
    return words.phrase(
      vi:
        "Trên cơ sở kết quả kiểm kê \(round.vi)\(whose.vi), \(names.own.vi) kính trình \(names.committee.vi) xem xét, \(deciding.vi) \(words.matter), với các nội dung chính như sau:",
      en:
        "On the basis of the inventories of \(round.en)\(whose.en), the \(names.own.en) respectfully asks the \(names.committee.en) to consider \(deciding.en) financial support for completing the facilities and unifying the identity of the \(words.shop.en)s in \(words.year). The main points are as follows:"
    )
  }

  /// Who decides: the addressee, or the council to which it submits.
  private var deciding: LocalizedText {
    words.council.map {
      LocalizedText(vi: "trình \($0.vi) quyết định", en: "and submit to the \($0.en)")
    } ?? LocalizedText(vi: "quyết định", en: "and decide")
  }

  // MARK: - Closing

  var closing: [Report.Block] {
    [
      .paragraph(
        words.phrase(
          vi: "\(names.own.vi) kính trình \(names.committee.vi) xem xét, \(deciding.vi)./.",
          en:
            "Respectfully submitted to the \(names.committee.en) for consideration and \(words.council == nil ? "decision" : "submission")."
        )
      ),
      .signature(Report.Signature(authority.signer, name: proposal.particulars.signer, language: language)),
      .recipients(
        Report.Recipients(
          title: words.text(vi: "Nơi nhận:", en: "Recipients:"),
          items: [words.phrase(vi: "Như trên", en: "As above")] + copies + [
            words.phrase(
              vi: "Lưu: VT, \(names.symbol ?? "…")",
              en: "Filed: records office, \(names.symbol ?? "…")"
            )
          ]
        )
      ),
    ]
  }

  private var copies: [Phrase] {
    guard authority.recipients.isEmpty else { return authority.recipients.map { Phrase(text: $0[language]) } }
    return [Phrase(.placeholder(words.text(vi: "các nơi nhận khác", en: "other recipients")))]
  }
}

/// What stands on a document while something about it is still open.
enum DraftMark {
  static let text = LocalizedText(vi: "DỰ THẢO", en: "DRAFT")
}
