import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 9: what goes with the letter.
struct ProposalEnclosures {
  let words: LetterWords

  var blocks: [Report.Block] {
    [
      .heading(level: 2, words.phrase(vi: "9. Hồ sơ kèm theo", en: "9. Attached")),
      .paragraph(
        "\(.joined(items.enumerated().map { Phrase(text: "(\($0 + 1)) \($1)") }, separator: "; "))."
      ),
    ]
  }

  private var items: [String] {
    let (proposal, language) = (words.proposal, words.language)
    let annexes = AnnexNumber.filled(in: proposal).map {
      "\($0.label(of: proposal, in: language)): \($0.title[language])"
    }
    let files = words.proposal.inputs.count { $0.role == .inventory }
    let units =
      words.reorganised == nil
      ? LocalizedText(vi: words.kinds.vi, en: words.kinds.en)
      : LocalizedText(vi: "phường, xã trước sắp xếp", en: "former units")
    let decision = words.text(
      vi: "Dự thảo Quyết định của \(words.names.committee.vi)",
      en: "Draft Decision of the \(words.names.committee.en)"
    )
    let rest = [
      words.text(vi: "Bản tóm tắt", en: "Summary"),
      words.text(
        vi: "Biểu kiểm kê của \(Count(files).vi) \(units.vi)",
        en: "Inventories of \(Count(files).en) \(units.en)"
      ),
      words.text(vi: "Hồ sơ kiểm chứng", en: "Verification dossier"),
      words.text(
        vi: "Ý kiến của \(words.names.finance.vi)",
        en: "Opinion of the \(words.names.finance.en)"
      ),
    ]
    return annexes + (words.plan.lines.isEmpty ? [] : [decision]) + rest
  }
}

/// Section 10: what the addressee is asked to do.
struct ProposalRequest {
  let words: LetterWords

  private var names: OfficialNames { words.names }
  private var totals: ProposalTotals { words.proposal.totals }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, words.phrase(vi: "10. Kiến nghị", en: "10. Request")),
      .paragraph(
        words.phrase(
          vi: "\(names.own.vi) kính đề nghị \(names.committee.vi):",
          en: "The \(names.own.en) respectfully asks the \(names.committee.en):"
        )
      ),
    ] + Phrase.clauses(marked).map { .paragraph($0) }
  }

  private var marked: [Phrase] {
    zip(["a", "b", "c"], money + data).map { mark, phrase in "\(words.text(vi: "\(mark))", en: "(\(mark))")) \(phrase)"
    }
  }

  /// The last day of the month after the letter's.
  var dataDeadline: CalendarDate { Round(containing: words.day).adding(months: 1).lastDay }

  private var money: [Phrase] {
    guard totals.lines > 0 else {
      guard let least = words.plan.unfunded.filter(\.reason.isOfBudget).compactMap(\.gap.cost).min() else {
        return [
          words.phrase(
            vi: "Ghi nhận đợt này không đề nghị kinh phí",
            en: "to take note that no money is asked this time"
          )
        ]
      }
      return [
        words.phrase(
          vi: "Xem xét, bố trí tối thiểu \(least) đồng để thực hiện các hạng mục cần thiết nhất",
          en: "to provide at least \(least) đồng for what is needed most"
        )
      ]
    }
    let (lines, units) = (Count(totals.lines), Count(words.plan.units.count { !$0.lines.isEmpty }))
    let list = LocalizedText(
      vi: "danh mục \(lines.vi) hạng mục của \(units.vi) \(words.kinds.vi)",
      en: "the list of \(lines.en(of: "item")) of \(units.en) \(words.kinds.en)"
    )
    let asked = words.phrase(
      vi:
        "\(strong: "\(Figures(.vietnamese).money(totals.cost)) đồng") (Bằng chữ: \(totals.cost.words.vi))",
      en: "\(strong: "\(Figures(.english).money(totals.cost)) đồng") (in words: \(totals.cost.words.en))"
    )
    let own = words.phrase(
      vi:
        "Giao Ủy ban nhân dân các \(words.kinds.vi) bố trí vốn đối ứng \(totals.ownPart) đồng, tổ chức thực hiện theo mục 5, 6, 7 Tờ trình này",
      en:
        "to charge their People's Committees with providing their own share of \(totals.ownPart) đồng and carrying out the work under sections 5, 6 and 7"
    )
    guard let council = words.council else {
      return [
        words.phrase(
          vi: "Phê duyệt \(list.vi) và bổ sung có mục tiêu cho ngân sách các \(words.kinds.vi) \(asked)",
          en: "to approve \(list.en) and a targeted supplement of \(asked) to their budgets"
        ), own,
      ]
    }
    return [
      words.phrase(
        vi:
          "Xem xét \(list.vi), trình \(council.vi) quyết định bổ sung có mục tiêu cho ngân sách các \(words.kinds.vi) \(asked)",
        en:
          "to consider \(list.en), and to submit to the \(council.en) a targeted supplement of \(asked) to their budgets"
      ), own,
    ]
  }

  private var data: [Phrase] {
    let blocked = words.blocked
    guard !blocked.isEmpty else { return [] }
    let who =
      blocked.count == words.plan.units.count
      ? LocalizedText(vi: "các \(words.kinds.vi)", en: "all \(words.kinds.en)")
      : LocalizedText(vi: words.list(blocked), en: words.list(blocked))
    return [
      words.phrase(
        vi: "Chỉ đạo Ủy ban nhân dân \(who.vi) bổ sung số liệu còn thiếu trước ngày \(dataDeadline.figures.vi)",
        en: "to direct \(who.en) to supply the missing data by \(dataDeadline.figures.en)"
      )
    ]
  }
}
