import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The end of the page for a member with ten minutes: what stays open, what may go wrong, and what is to be decided.
struct SummaryRemarks {
  let words: LetterWords

  private var proposal: Proposal { words.proposal }
  private var language: Language { words.language }
  private var plan: FundingPlan { words.plan }
  private var totals: ProposalTotals { proposal.totals }

  /// What the plan leaves open.
  var open: Phrase {
    guard !plan.unfunded.isEmpty else { return Phrase() }
    let cost = plan.unfunded.compactMap(\.gap.cost).total()
    let count = Count(plan.unfunded.count)
    let elsewhere = plan.unfunded.compactMap { gap in
      if case .excluded(let reason) = gap.reason { LockSentences.clause(reason) } else { nil as LocalizedText? }
    }
    let first: Phrase
    if elsewhere.count == count.number, let reason = elsewhere.first {
      first = words.phrase(
        vi: "\(count.vi) hạng mục có nguồn kinh phí khác (\(cost) đồng): \(reason.vi).",
        en: "\(count.en(of: "item").capitalisedSentence) funded elsewhere (\(cost) đồng): \(reason.en)."
      )
    } else {
      first = words.phrase(
        vi: "\(count.vi) hạng mục (cần thêm \(cost) đồng).",
        en: "\(count.en(of: "item").capitalisedSentence) (\(cost) đồng more)."
      )
    }
    let rest = ProposalResults(words: words).rest.prefix(3).map { "\(Figures(language).text($0).capitalisedSentence)." }
    return .joined([first] + rest.map { Phrase(text: $0) }, separator: " ")
  }

  var risks: [Phrase] {
    var risks: [Phrase] = []
    if let range = totals.range, totals.lines > 0 {
      risks.append(
        words.phrase(
          vi:
            "Giá: đơn giá là giá dự kiến, thành tiền có thể từ \(range.lowerBound) đồng đến \(range.upperBound) đồng; phải có báo giá trước khi phê duyệt dự toán.",
          en:
            "Prices are estimates: the works could cost between \(range.lowerBound) and \(range.upperBound) đồng; quotes come before any estimate is approved."
        )
      )
    }
    let blocked = words.blocked.count
    if blocked > 0 {
      let day = ProposalRequest(words: words).dataDeadline.figures
      risks.append(
        words.phrase(
          vi: "Số liệu: \(Count(blocked).vi) đơn vị còn thiếu một phần số liệu, phải bổ sung trước ngày \(day.vi).",
          en:
            "Data: \(Count(blocked).en(of: "unit")) \(blocked == 1 ? "has" : "have") not reported everything; it is due by \(day.en)."
        )
      )
    }
    let named = plan.lines.filter(\.requirement.showsName)
    if !named.isEmpty {
      risks.append(
        words.phrase(
          vi:
            "Sắp xếp đơn vị hành chính: \(Count(named.count).vi) hạng mục biển, sơ đồ ghi tên đơn vị hoặc tổ chức bộ máy (\(named.map(\.cost).total()) đồng) chỉ đặt làm sau khi rà soát tên gọi.",
          en:
            "Reorganisation: \(Count(named.count).en(of: "item")) of signs and charts that show names (\(named.map(\.cost).total()) đồng), ordered only after the names have been checked."
        )
      )
    }
    if ProposalTimetable(words: words).isTight {
      risks.append(
        words.phrase(
          vi:
            "Thời gian: từ nay đến \(words.surveyDay == nil ? "hết năm" : "kỳ khảo sát") không đủ cho đầy đủ các bước thực hiện.",
          en: "Time: there are fewer months left than the steps usually take."
        )
      )
    }
    return zip(["a", "b", "c", "d"], risks).map { "\(words.text(vi: "\($0))", en: "(\($0))")) \($1)" }
  }

  /// What the Committee has to decide besides.
  var points: [Phrase] {
    let reasons = LineReasons(proposal)
    let locks = proposal.lockEffects.prefix(2).map { effect in
      LockSentences(words: words, reasons: reasons, effect: effect).sentence
    }
    let ties = plan.unfunded.filter { if case .tie = $0.reason { true } else { false } }
    let tied =
      ties.isEmpty
      ? []
      : [
        words.phrase(
          vi:
            "Có \(Count(ties.count).vi) hạng mục ngang điều kiện với hạng mục được chọn (\(AnnexNumber.unfunded.label(of: proposal, in: language))): đồng ý với danh sách đã chọn hay chọn đơn vị khác.",
          en:
            "\(Count(ties.count).en(of: "item").capitalisedSentence) tie with what was chosen (\(AnnexNumber.unfunded.label(of: proposal, in: language))): keep the choice, or choose others."
        )
      ]
    let source = words.phrase(
      vi: "Nguồn cụ thể của \(words.budget.vi) năm \(words.year).",
      en: "The source within the \(words.budget.en) for \(words.year)."
    )
    let all = locks + tied + (plan.lines.isEmpty || plan.policy.source != nil ? [] : [source])
    return zip(["a", "b", "c", "d"], all).map { "\(words.text(vi: "\($0))", en: "(\($0))")) \($1)" }
  }
}
