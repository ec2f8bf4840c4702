import FacilityPlanning

/// The official frame of a proposal: letterhead, grounds and opening; request, signature and recipients.
struct ProposalLetter {
  let proposal: Proposal
  let language: Language

  private var authority: Authority { proposal.authority }
  private var issuer: String { authority.name[language] }
  private var addressee: String { authority.addressee[language] }

  var title: String { language.text(vi: "Tờ trình: \(subject)", en: "Proposal: \(subject)") }

  private var subject: String {
    language.text(
      vi:
        "Về việc hỗ trợ kinh phí hoàn thiện cơ sở vật chất và thống nhất nhận diện Bộ phận Một cửa của \(kinds) thuộc \(proposal.register.city.vi)",
      en:
        "Support for the facilities and the uniform identity of the one-stop shops of the \(kinds) of \(proposal.register.city.en)"
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
      .legalGrounds(grounds),
      .paragraph(
        language.phrase(
          vi: "\(issuer) kính trình \(addressee) xem xét, quyết định nội dung như sau:",
          en: "The \(issuer) submits the following to the \(addressee) for consideration and decision:"
        )
      ),
    ]
  }

  private var letterhead: Report.Letterhead {
    let date =
      proposal.particulars.date.map { Phrase(text: $0.name[language]) }
      ?? Phrase(.placeholder(language.text(vi: "ngày tháng năm", en: "date")))
    return Report.Letterhead(
      superior: Phrase(text: authority.superior[language].uppercased()),
      issuer: Phrase(text: issuer.uppercased()),
      number: language.phrase(
        vi: "Số: \(placeholder: "số ký hiệu")",
        en: "No.: \(placeholder: "number and symbol")"
      ),
      nation: language.text(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM"),
      motto: language.text(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness"),
      placeAndDate: "\(authority.place[language]), \(date)",
      documentType: language.text(vi: "TỜ TRÌNH", en: "PROPOSAL"),
      subject: Phrase(text: subject),
      salutation: language.text(vi: "Kính gửi:", en: "To:"),
      addressees: [Phrase(text: addressee)]
    )
  }

  /// Only what the data supply; the law is for the issuer to name.
  private var grounds: [Phrase] {
    let edition = proposal.edition
    let submitted = proposal.plan.units.count { $0.assessment.file != nil }
    let year = String(proposal.register.baselineYear)
    return [
      Phrase(.placeholder(language.text(vi: "các căn cứ pháp lý", en: "legal grounds"))),
      language.phrase(
        vi:
          "Căn cứ \(edition.name.vi), ngày \(edition.date.figures.vi)\(edition.isAssumption ? " (có nội dung giả định, xem mục 8)" : "")",
        en:
          "Pursuant to the \(edition.name.en) of \(edition.date.figures.en)\(edition.isAssumption ? " (it holds assumptions, see section 8)" : "")"
      ),
      language.phrase(
        vi:
          "Căn cứ chính sách phân bổ kinh phí áp dụng cho kỳ kiểm kê này\(proposal.policy.isAssumption ? " (giả định, xem mục 8)" : "")",
        en:
          "Pursuant to the funding policy for this round\(proposal.policy.isAssumption ? " (assumed, see section 8)" : "")"
      ),
      language.phrase(
        vi:
          "Căn cứ danh sách đơn vị và kết quả xếp loại năm \(year)\(hasAssumedUnits ? " (có số liệu giả định, xem mục 8)" : "")",
        en:
          "Pursuant to the register of units and the rating of \(year)\(hasAssumedUnits ? " (figures assumed in part, see section 8)" : "")"
      ),
      language.phrase(
        vi:
          "Căn cứ kết quả kiểm kê kỳ \(proposal.plan.round.name.vi) của \(submitted)/\(proposal.plan.units.count) đơn vị",
        en:
          "Pursuant to the inventories of \(proposal.plan.round.name.en) from \(submitted) of \(proposal.plan.units.count) units"
      ),
    ]
  }

  private var hasAssumedUnits: Bool { proposal.register.units.contains(where: \.isAssumption) }
}

// MARK: - Closing

extension ProposalLetter {
  var closing: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "9. Kiến nghị", en: "9. Request")),
      .paragraph(request),
      .paragraph(
        language.phrase(
          vi: "\(issuer) kính trình \(addressee) xem xét, quyết định./.",
          en: "The \(issuer) respectfully submits this to the \(addressee) for decision./."
        )
      ),
      .signature(
        Report.Signature(
          post: Phrase(
            .placeholder(language.text(vi: "quyền hạn, chức vụ của người ký", en: "authority and post of the signer"))
          ),
          note: language.phrase(vi: "(Chữ ký, dấu)", en: "(Signature and seal)"),
          name: Phrase(.placeholder(language.text(vi: "họ và tên người ký", en: "full name of the signer")))
        )
      ),
      .recipients(
        Report.Recipients(
          title: language.text(vi: "Nơi nhận:", en: "Recipients:"),
          items: [
            language.phrase(vi: "Như trên", en: "As above"),
            Phrase(.placeholder(language.text(vi: "các nơi nhận khác", en: "other recipients"))),
            language.phrase(
              vi: "Lưu: VT, \(placeholder: "đơn vị soạn thảo")",
              en: "File: records, \(placeholder: "drafting office")"
            ),
          ]
        )
      ),
    ]
  }

  private var request: Phrase {
    let totals = proposal.totals
    guard totals.lines > 0 else {
      return language.phrase(
        vi:
          "Kỳ này không đề nghị kinh phí. Đề nghị \(addressee) chỉ đạo các đơn vị nêu tại mục 7 bổ sung dữ liệu (nếu có).",
        en:
          "No money is requested in this round. The \(addressee) is asked to have the units of section 7, if any, complete their data."
      )
    }
    return language.phrase(
      vi:
        "Đề nghị \(addressee) hỗ trợ kinh phí \(totals.cost) đồng (Bằng chữ: \(totals.cost.words.vi)) để thực hiện \(totals.lines) hạng mục nêu tại mục 3; chỉ đạo các đơn vị nêu tại mục 7 (nếu có) bổ sung dữ liệu.",
      en:
        "The \(addressee) is asked to grant \(totals.cost) đồng (in words: \(totals.cost.words.en)) for the \(totals.lines) lines of section 3, and to have the units of section 7, if any, complete their data."
    )
  }
}
