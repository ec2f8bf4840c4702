import Documents
import FacilityPlanning
import Vocabulary

/// What a proposal rests on: the law of its day, as far as the rules name it, then the criteria and the round.
struct ProposalGrounds {
  let proposal: Proposal
  let language: Language

  var phrases: [Phrase] { legal(see: annex) + [edition, rating, inventories] }

  /// The legal grounds that the rules name for the day; a placeholder if there are none.
  ///
  /// - Parameter annex: where the document says more about what is not checked, if it does.
  func legal(see annex: String? = nil) -> [Phrase] {
    let cited = proposal.rules?.rules.grounds.filter { $0.content == .cited } ?? []
    guard !cited.isEmpty else {
      return [Phrase(.placeholder(language.text(vi: "các căn cứ pháp lý", en: "legal grounds")))]
    }
    let unchecked = LocalizedText(
      vi: annex.map { " (chưa đối chiếu, xem \($0))" } ?? " (chưa đối chiếu)",
      en: annex.map { " (not checked, see \($0))" } ?? " (not checked)"
    )
    return cited.map { rule in
      language.phrase(
        vi: "Căn cứ \(rule.basis.vi)\(rule.isAssumption ? unchecked.vi : "")",
        en: "Pursuant to the \(rule.basis.en)\(rule.isAssumption ? unchecked.en : "")"
      )
    }
  }

  private var annex: String { AnnexNumber.sources.label(in: language) }

  private var edition: Phrase {
    let edition = proposal.edition
    return language.phrase(
      vi:
        "Căn cứ \(edition.name.vi), ngày \(edition.date.figures.vi)\(edition.isAssumption ? " (có nội dung giả định, xem \(annex))" : "")",
      en:
        "Pursuant to the \(edition.name.en) of \(edition.date.figures.en)\(edition.isAssumption ? " (it holds assumptions, see \(annex))" : "")"
    )
  }

  private var rating: Phrase {
    let year = String(proposal.register.baselineYear)
    let isAssumed = proposal.register.units.contains(where: \.isAssumption)
    return language.phrase(
      vi: "Căn cứ kết quả xếp loại năm \(year)\(isAssumed ? " (có số liệu giả định, xem \(annex))" : "")",
      en: "Pursuant to the rating of \(year)\(isAssumed ? " (figures assumed in part, see \(annex))" : "")"
    )
  }

  private var inventories: Phrase {
    let plan = proposal.plan
    let submitted = plan.units.count { $0.assessment.file != nil }
    return language.phrase(
      vi: "Căn cứ kết quả kiểm kê kỳ \(plan.round.name.vi) của \(submitted)/\(plan.units.count) đơn vị",
      en: "Pursuant to the inventories of \(plan.round.name.en) from \(submitted) of \(plan.units.count) units"
    )
  }
}
