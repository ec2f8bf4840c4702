import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What a unit's proposal says: its state, what it asks for, the money, the time, the result.
struct UnitLetterBody {
  let proposal: Proposal
  let unit: UnitPlan
  let language: Language

  private var totals: ProposalTotals { ProposalTotals(unit.lines) }
  private var payers: PayerColumns { PayerColumns(policy: proposal.policy, language: language) }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "1. Hiện trạng", en: "1. Present state")),
      .paragraph(state),
      .heading(level: 2, language.phrase(vi: "2. Nội dung và dự toán", en: "2. What is proposed, and its estimate")),
      .table(table),
      .paragraph(CostFormula(lines: unit.lines, policy: proposal.policy, language: language).rule),
      .heading(level: 2, language.phrase(vi: "3. Nguồn kinh phí", en: "3. Sources of money")),
      .list(Report.List(.bulleted, Phrase.clauses(sources))),
      .heading(level: 2, language.phrase(vi: "4. Thời gian và kết quả dự kiến", en: "4. Time and expected result")),
      .paragraph(ProposalTime(proposal: proposal, language: language).deadline),
      .paragraph(result),
      .heading(level: 2, language.phrase(vi: "5. Kiến nghị", en: "5. Request")),
      .paragraph(request),
    ]
  }

  private var state: Phrase {
    let year = String(proposal.register.baselineYear)
    let name = unit.unit.nameInSentence
    let round = proposal.plan.round.name
    let rating =
      switch unit.unit.recognisedStar {
      case nil:
        language.phrase(
          vi: "Chưa có kết quả xếp loại chính quyền thân thiện năm \(year) của \(name.vi).",
          en: "No friendly-government rating of \(year) is known for \(name.en)."
        )
      case 0:
        language.phrase(
          vi: "Năm \(year), \(name.vi) chưa được xếp loại chính quyền thân thiện.",
          en: "In \(year), \(name.en) was not rated as a friendly government."
        )
      case let stars:
        language.phrase(
          vi: "Năm \(year), \(name.vi) được công nhận \(stars: stars) chính quyền thân thiện.",
          en: "In \(year), \(name.en) was recognised with \(stars: stars) as a friendly government."
        )
      }
    let gaps = unit.assessment.gaps
    let open = language.phrase(
      vi:
        "Kiểm kê kỳ \(round.vi) cho thấy \(gaps.count) thiếu hụt so với bộ tiêu chí, trong đó \(gaps.count(where: \.isEssential)) thiếu hụt thiết yếu; mức sao dự kiến: \(stars: unit.starBefore).",
      en:
        "The inventory of \(round.en) shows gaps: \(gaps.count), of which essential: \(gaps.count(where: \.isEssential)); the projected rating: \(stars: unit.starBefore)."
    )
    return "\(rating) \(open)"
  }

  private var table: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Hiện trạng", en: "Finding")),
        Report.Table.Column(language.text(vi: "Biện pháp", en: "Remedy")),
        Report.Table.Column(language.text(vi: "Số lượng", en: "Quantity"), .integer),
        Report.Table.Column(language.text(vi: "ĐVT", en: "Measure")),
        Report.Table.Column(language.text(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), .money),
      ] + (payers.isShared ? payers.columns : []),
      rows: unit.lines.enumerated().map { place, line in
        [
          Phrase(.integer(place + 1)),
          Phrase(text: line.requirement.title[language]),
          line.assessment.finding(in: proposal.edition)[language],
          Phrase(text: line.remedy.price.name[language]),
          Phrase(.integer(line.remedy.quantity)),
          Phrase(text: proposal.edition.unitOfMeasure(of: line.remedy.price)[language]),
          Phrase(.money(line.remedy.price.base)),
          Phrase(.money(line.remedy.amount)),
          Phrase(.money(line.cost)),
        ] + (payers.isShared ? payers.cells(line.remedy) : [])
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(), Phrase(),
          Phrase(), Phrase(.money(totals.amount)), Phrase(.money(totals.cost)),
        ] + (payers.isShared ? payers.cells(totals) : [])
      ]
    )
  }

  private var sources: [Phrase] {
    let budget = proposal.budgetName
    let share = proposal.policy.share(for: unit.unit)
    return [
      language.phrase(
        vi: "Tổng kinh phí, cả dự phòng \(proposal.policy.contingencyPercent)%: \(totals.gross) đồng",
        en: "Whole cost, with \(proposal.policy.contingencyPercent)% contingency: \(totals.gross) đồng"
      ),
      language.phrase(
        vi: "Đề nghị \(budget.vi) hỗ trợ \(share)%: \(totals.cost) đồng",
        en: "Support of \(share)% asked of \(budget.en): \(totals.cost) đồng"
      ),
      language.phrase(
        vi: "Ngân sách của đơn vị bảo đảm: \(totals.ownPart) đồng",
        en: "From the unit's own budget: \(totals.ownPart) đồng"
      ),
    ] + others
  }

  /// What others give for the lines of the unit.
  private var others: [Phrase] {
    guard totals.contribution > .zero else { return [] }
    let names = payers.sources(of: unit.lines)
    return [
      language.phrase(
        vi: "Nguồn khác đóng góp (\(names)): \(totals.contribution) đồng",
        en: "From other sources (\(names)): \(totals.contribution) đồng"
      )
    ]
  }

  private var result: Phrase {
    let rest = unit.assessment.gaps.count - unit.lines.count
    return language.phrase(
      vi: "Mức sao dự kiến sau hỗ trợ: \(stars: unit.starAfter); số thiếu hụt còn lại: \(rest).",
      en: "Projected rating after the support: \(stars: unit.starAfter); gaps that stay open: \(rest)."
    )
  }

  private var request: Phrase {
    let addressee = proposal.authority.addressee
    return language.phrase(
      vi:
        "Đề nghị \(addressee.vi) hỗ trợ kinh phí \(totals.cost) đồng (Bằng chữ: \(totals.cost.words.vi)) để thực hiện các nội dung nêu tại mục 2.",
      en:
        "The \(addressee.en) is asked to grant \(totals.cost) đồng (in words: \(totals.cost.words.en)) for what section 2 lists."
    )
  }
}
