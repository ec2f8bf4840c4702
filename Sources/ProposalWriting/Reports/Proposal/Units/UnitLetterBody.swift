import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What a unit's proposal says: its state, what it asks for, the money, the time, the result.
struct UnitLetterBody {
  let words: LetterWords
  let unit: UnitPlan

  private var proposal: Proposal { words.proposal }
  private var language: Language { words.language }
  private var totals: ProposalTotals { ProposalTotals(unit.lines) }
  private var payers: PayerColumns { PayerColumns(policy: proposal.policy, language: language) }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "1. Hiện trạng", en: "1. Present state")),
      .paragraph(state),
      .heading(level: 2, language.phrase(vi: "2. Nội dung và dự toán", en: "2. What is proposed, and its estimate")),
      .schedule(table),
      .note(.neutral, CostFormula(lines: unit.lines, policy: proposal.policy, language: language).rule),
      .heading(level: 2, language.phrase(vi: "3. Nguồn kinh phí", en: "3. Sources of money")),
      .list(Report.List(.bulleted, Phrase.clauses(sources))),
      .heading(level: 2, language.phrase(vi: "4. Thời gian và kết quả dự kiến", en: "4. Time and expected result")),
      .paragraph(deadline),
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
          vi: "\(name.vi.capitalisedSentence) chưa được xếp loại chính quyền thân thiện.",
          en: "\(name.en) has not been rated as a friendly government."
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
    let committed = unit.assessment.requirements.count { $0.committed != nil }
    let star = unit.starBefore.map { stars in
      committed == 0
        ? LocalizedText(
          vi: "; mức sao dự kiến khi chưa được hỗ trợ: \(StarWords(stars).vi)",
          en: "; the projected rating without support: \(StarWords(stars).en)"
        )
        : LocalizedText(
          vi: "; mức sao dự kiến khi nhận đủ các khoản đã được duyệt: \(StarWords(stars).vi)",
          en: "; the projected rating with all that is approved: \(StarWords(stars).en)"
        )
    }
    let without =
      committed == 0
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(
        vi: ", không kể \(Count(committed).vi) nội dung đã được duyệt",
        en: " without the \(Count(committed).en) approved"
      )
    let open = language.phrase(
      vi:
        "Kiểm kê \(round.vi) cho thấy \(Count(gaps.count).vi) thiếu hụt so với tiêu chí\(without.vi), trong đó có \(Count(gaps.count(where: \.isEssential)).vi) thiếu hụt thiết yếu\(star?.vi ?? "").",
      en:
        "The inventory of \(round.en) shows \(Count(gaps.count).en(of: "gap"))\(without.en), \(Count(gaps.count(where: \.isEssential)).en) of them essential\(star?.en ?? "")."
    )
    return "\(rating) \(open)"
  }

  private var table: Report.Schedule {
    func cells(_ amounts: [Money]) -> [Report.Schedule.Cell] { amounts.map { .init(Phrase(.money($0))) } }
    let rows = unit.lines.enumerated().map { place, line in
      Report.Schedule.Row(
        .item,
        [
          .init(Phrase(.integer(place + 1))), .init(Phrase(text: words.work(line.remedy.price))),
          .init(ConditionWords(words).phrase(line.assessment)),
          .init(Phrase(text: proposal.edition.unitOfMeasure(of: line.remedy.price)[language])),
          .init(Phrase(.integer(line.remedy.quantity))),
        ] + cells([line.remedy.price.base, line.remedy.amount, line.cost])
      )
    }
    let sum = Report.Schedule.Row(
      .total,
      [.init(Phrase()), .init(Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), span: 5)]
        + cells([totals.amount, totals.cost])
    )
    return Report.Schedule(
      columns: [
        .init(language.text(vi: "TT", en: "No."), 8, .centre),
        .init(language.text(vi: "Nội dung hỗ trợ", en: "Work"), 45),
        .init(language.text(vi: "Hiện trạng", en: "Condition"), 28),
        .init(language.text(vi: "ĐVT", en: "Unit"), 11, .centre),
        .init(language.text(vi: "Số lượng", en: "Qty"), 11, .trailing),
        .init(language.text(vi: "Đơn giá", en: "Price"), 19, .trailing),
        .init(language.text(vi: "Thành tiền", en: "Amount"), 21, .trailing),
        .init(language.text(vi: "Đề nghị hỗ trợ", en: "Support asked"), 22, .trailing),
      ],
      rows: rows + [sum],
      measure: language.phrase(vi: "Đơn vị tính: đồng", en: "Amounts in đồng"),
      isLong: true,
      halfPoints: 20
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

  private var deadline: Phrase {
    let end = ProposalTimetable(words: words).end.figures
    let survey =
      words.surveyDay == nil
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(vi: ", trước kỳ khảo sát ý kiến người dân", en: ", before the survey of citizens")
    return language.phrase(
      vi: "Hoàn thành mua sắm, lắp đặt, nghiệm thu trước ngày \(end.vi)\(survey.vi).",
      en: "Everything is bought, installed and accepted before \(end.en)\(survey.en)."
    )
  }

  private var result: Phrase {
    let rest = unit.assessment.gaps.count - unit.lines.count
    guard let after = unit.starAfter else {
      return language.phrase(
        vi: "Khắc phục \(Count(unit.lines.count).vi) thiếu hụt; số thiếu hụt còn lại: \(Count(rest).vi).",
        en: "Gaps closed: \(unit.lines.count); gaps that stay open: \(rest)."
      )
    }
    return language.phrase(
      vi: "Mức sao dự kiến sau hỗ trợ: \(StarWords(after).vi); số thiếu hụt còn lại: \(Count(rest).vi).",
      en: "Projected rating after the support: \(StarWords(after).en); gaps that stay open: \(rest)."
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
