import Documents
import FacilityPlanning
import Vocabulary

/// Section 8: what the addressee is asked to do.
struct ProposalRequest {
  let proposal: Proposal
  let language: Language

  private var addressee: String { proposal.authority.addressee[language] }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "8. Kiến nghị", en: "8. Request")),
      .paragraph(language.phrase(vi: "Đề nghị \(addressee):", en: "The \(addressee) is asked to:")),
      .list(Report.List(.numbered, Phrase.clauses(money + data))),
    ]
  }

  private var money: [Phrase] {
    let totals = proposal.totals
    guard totals.lines > 0 else {
      return [
        language.phrase(
          vi: "Ghi nhận kỳ này không đề nghị kinh phí",
          en: "Take note that no money is requested in this round"
        )
      ]
    }
    let annex = AnnexNumber.priorities.label(in: language)
    return [
      language.phrase(
        vi:
          "Hỗ trợ kinh phí \(totals.cost) đồng (Bằng chữ: \(totals.cost.words.vi)) để thực hiện \(totals.lines) hạng mục tại \(annex)",
        en:
          "Grant \(totals.cost) đồng (in words: \(totals.cost.words.en)) for the \(totals.lines) lines of \(annex)"
      ),
      language.phrase(
        vi:
          "Giao các đơn vị được hỗ trợ bố trí phần kinh phí của mình, tổ chức mua sắm theo quy định và hoàn thành đúng thời gian nêu tại mục 6",
        en:
          "Charge the units supported with providing their own part, buying as the rules demand, and finishing in the time of section 6"
      ),
    ]
  }

  private var data: [Phrase] {
    guard !proposal.plan.blocked.isEmpty else { return [] }
    let annex = AnnexNumber.quality.label(in: language)
    return [
      language.phrase(
        vi: "Chỉ đạo các đơn vị nêu tại \(annex) bổ sung dữ liệu còn thiếu",
        en: "Have the units of \(annex) complete their data"
      )
    ]
  }
}
