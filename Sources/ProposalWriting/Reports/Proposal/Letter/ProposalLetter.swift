import Documents
import FacilityPlanning
import Vocabulary

/// The official frame of a proposal: letterhead, grounds and opening; signature and recipients.
struct ProposalLetter {
  let proposal: Proposal
  let language: Language

  private var authority: Authority { proposal.authority }
  private var issuer: String { authority.name[language] }
  private var addressee: String { authority.addressee[language] }

  var marks: DocumentMarks {
    DocumentMarks(
      particulars: proposal.particulars,
      symbol: authority.symbol,
      issuer: issuer,
      language: language
    )
  }

  var title: String { language.text(vi: "Tờ trình: \(subject)", en: "Proposal: \(subject)") }

  private var subject: String {
    let area = authority.area ?? proposal.register.city
    return language.text(
      vi:
        "Về việc hỗ trợ kinh phí hoàn thiện cơ sở vật chất và thống nhất nhận diện Bộ phận Một cửa của \(kinds) thuộc \(area.vi)",
      en: "Support for the facilities and the uniform identity of the one-stop shops of the \(kinds) of \(area.en)"
    )
  }

  /// "các phường, xã", or only the kind that there is.
  private var kinds: String {
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in proposal.register.units.contains { $0.kind == kind } }
    switch kinds {
    case [.ward]: return language.text(vi: "các phường", en: "wards")
    case [.commune]: return language.text(vi: "các xã", en: "communes")
    default: return language.text(vi: "các phường, xã", en: "wards and communes")
    }
  }
}

// MARK: - Opening

extension ProposalLetter {
  var opening: [Report.Block] {
    [
      .letterhead(letterhead),
      .legalGrounds(ProposalGrounds(proposal: proposal, language: language).phrases),
      .paragraph(
        language.phrase(
          vi: "\(issuer) kính trình \(addressee) xem xét, quyết định với các nội dung chính như sau:",
          en: "The \(issuer) submits the following to the \(addressee) for consideration and decision:"
        )
      ),
    ]
  }

  private var letterhead: Report.Letterhead {
    Report.Letterhead(
      superior: Phrase(text: authority.superior[language].uppercased()),
      issuer: Phrase(text: issuer.uppercased()),
      number: language.phrase(vi: "Số: \(marks.number)", en: "No.: \(marks.number)"),
      placeAndDate: "\(authority.place[language]), \(marks.date)",
      documentType: language.text(vi: "TỜ TRÌNH", en: "PROPOSAL"),
      subject: Phrase(text: subject),
      addressees: [Phrase(text: addressee)],
      language: language
    )
  }
}

// MARK: - Closing

extension ProposalLetter {
  var closing: [Report.Block] {
    [
      .paragraph(
        language.phrase(
          vi: "\(issuer) kính trình \(addressee) xem xét, quyết định./.",
          en: "The \(issuer) respectfully submits this to the \(addressee) for decision./."
        )
      ),
      .signature(Report.Signature(authority.signer, name: proposal.particulars.signer, language: language)),
      .recipients(
        Report.Recipients(
          title: language.text(vi: "Nơi nhận:", en: "Recipients:"),
          items: [language.phrase(vi: "Như trên", en: "As above")] + copies + [
            language.phrase(
              vi: "Lưu: VT, \(placeholder: "đơn vị soạn thảo")",
              en: "File: records, \(placeholder: "drafting office")"
            )
          ]
        )
      ),
    ]
  }

  private var copies: [Phrase] {
    guard authority.recipients.isEmpty else { return authority.recipients.map { Phrase(text: $0[language]) } }
    return [Phrase(.placeholder(language.text(vi: "các nơi nhận khác", en: "other recipients")))]
  }
}
