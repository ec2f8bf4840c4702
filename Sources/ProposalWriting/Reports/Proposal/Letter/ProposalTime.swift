import Documents
import FacilityPlanning
import Vocabulary

/// Section 6: by when everything has to stand.
struct ProposalTime {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "6. Thời gian thực hiện", en: "6. Time")),
      .paragraph(deadline),
    ]
  }

  /// The survey before which everything has to stand, if the rules know it.
  var deadline: Phrase {
    guard let rule = proposal.rules?.nextSurvey, let opens = rule.content.days.from else {
      return language.phrase(
        vi:
          "Hoàn thành trước đợt khảo sát ý kiến người dân của năm xếp loại; ngày khảo sát: \(placeholder: "chưa có căn cứ").",
        en:
          "Everything has to stand before the survey of citizens of the rated year; its day: \(placeholder: "no ground known")."
      )
    }
    let basis = language.text(
      vi: rule.isAssumption ? "giả định theo \(rule.basis.vi)" : rule.basis.vi,
      en: rule.isAssumption ? "assumed from \(rule.basis.en)" : rule.basis.en
    )
    return language.phrase(
      vi:
        "Hoàn thành mua sắm, lắp đặt, nghiệm thu trước ngày \(opens.figures.vi), ngày bắt đầu khảo sát ý kiến người dân (\(basis)).",
      en:
        "Everything has to be bought, installed and accepted before \(opens.figures.en), when the survey of citizens begins (\(basis))."
    )
  }
}
