import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex I: the items, unit by unit, with the reason once for all items that serve one goal together.
struct UnitAnnex {
  let words: LetterWords
  /// Made once: it goes through all units.
  private let reasons: LineReasons

  init(words: LetterWords) {
    self.words = words
    reasons = LineReasons(words.proposal)
  }

  private var plan: FundingPlan { words.plan }
  private var policy: Policy { words.proposal.policy }
  private var language: Language { words.language }

  var blocks: [Report.Block] { [.schedule(table), .note(.neutral, formula)] }

  private var table: Report.Schedule {
    let budget = words.budget[language].capitalisedSentence
    var rows: [Report.Schedule.Row] = []
    var number = 0
    for (place, kind) in kinds.enumerated() {
      let units = plan.units.filter { $0.unit.kind == kind && !$0.lines.isEmpty }.sorted {
        VietnameseOrder.precedes($0.unit.bareName.vi, $1.unit.bareName.vi)
      }
      rows.append(head(of: kind, mark: ["A", "B"][place], ProposalTotals(units.flatMap(\.lines))))
      for unit in units {
        number += 1
        rows += self.rows(of: unit, number)
      }
    }
    rows.append(sum(.total, words.text(vi: "TỔNG CỘNG", en: "TOTAL"), mark: "", words.proposal.totals))
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 10, .centre), .init(words.text(vi: "Nội dung hỗ trợ", en: "Work"), 44),
        .init(words.text(vi: "Hiện trạng", en: "Condition"), 33), .init(words.text(vi: "ĐVT", en: "Unit"), 11, .centre),
        .init(words.text(vi: "Số lượng", en: "Qty"), 11, .trailing),
        .init(words.text(vi: "Đơn giá", en: "Price"), 19, .trailing),
        .init(words.text(vi: "Thành tiền", en: "Amount"), 25, .trailing),
        .init(words.text(vi: "Dự toán cả dự phòng", en: "Estimate with contingency"), 25, .trailing),
        .init(budget, 23, .trailing),
        .init(
          policy.contributions.isEmpty
            ? words.text(vi: "Đối ứng", en: "Own share")
            : words.text(vi: "Đối ứng, nguồn khác", en: "Own share, others"),
          22,
          .trailing
        ),
        .init(words.text(vi: "Mục tiêu, lý do", en: "Goal and reason"), 29),
      ],
      rows: rows,
      measure: words.phrase(vi: "Đơn vị tính: đồng", en: "Amounts in đồng"),
      isLong: true,
      halfPoints: 20
    )
  }

  private var kinds: [AdministrativeUnit.Kind] {
    AdministrativeUnit.Kind.allCases.filter { kind in plan.lines.contains { $0.unit.kind == kind } }
  }

  private func head(of kind: AdministrativeUnit.Kind, mark: String, _ totals: ProposalTotals) -> Report.Schedule.Row {
    let share = words.shares.first { $0.kind == kind }.map { share in
      words.text(
        vi: " (\(words.budget.vi) \(share.percent)%)",
        en: " (\(words.budget.en) \(share.percent)%)"
      )
    }
    let name = words.text(vi: kind.name.vi.uppercased(), en: "\(kind.name.en)s".uppercased())
    return sum(.part, "\(name)\(share ?? "")", mark: mark, totals, keepsWithNext: true)
  }

  /// A row of sums: the mark, then one cell up to the amounts.
  private func sum(
    _ kind: Report.Schedule.Row.Kind,
    _ title: String,
    mark: String,
    _ totals: ProposalTotals,
    keepsWithNext: Bool = false
  ) -> Report.Schedule.Row {
    Report.Schedule.Row(
      kind,
      [.init(Phrase(text: mark)), .init(Phrase(text: title), span: 5)]
        + [totals.amount, totals.gross, totals.cost, totals.others].map { .init(Phrase(.money($0))) }
        + [.init(Phrase())],
      keepsWithNext: keepsWithNext
    )
  }

  private func rows(of unit: UnitPlan, _ number: Int) -> [Report.Schedule.Row] {
    let title = "\(unit.unit.name[language]) (\(star(of: unit)))"
    var rows = [
      sum(.group, title, mark: "\(number)", ProposalTotals(unit.lines), keepsWithNext: true)
    ]
    var rest = unit.lines[...]
    var place = 0
    while let first = rest.first {
      let climbs = reasons.package(of: first).map { $0.to > $0.from } ?? false
      let group = rest.prefix { line in
        line.purpose == first.purpose && (!climbs || reasons.package(of: line) == reasons.package(of: first))
      }
      rest = rest.dropFirst(group.count)
      for (offset, line) in group.enumerated() {
        place += 1
        let isLast = offset + 1 == group.count
        let reason: Report.Schedule.Cell = offset == 0 ? .init(self.reason(for: Array(group))) : .continued
        rows.append(
          Report.Schedule.Row(.item, cells(of: line, "\(number).\(place)") + [reason], keepsWithNext: !isLast)
        )
      }
    }
    return rows
  }

  private func cells(of line: PlanLine, _ number: String) -> [Report.Schedule.Cell] {
    let remedy = line.remedy
    return [
      .init(Phrase(text: number)), .init(Phrase(text: words.work(remedy.price))),
      .init(ConditionWords(words).phrase(line.assessment)),
      .init(Phrase(text: words.proposal.edition.unitOfMeasure(of: remedy.price)[language])),
      .init(Phrase(.integer(remedy.quantity))),
    ]
      + [remedy.price.base, remedy.amount, remedy.grossCost, remedy.cost, remedy.grossCost - remedy.cost].map {
        .init(Phrase(.money($0)))
      }
  }

  private func star(of unit: UnitPlan) -> String {
    guard let before = unit.starBefore, let after = unit.starAfter else {
      guard words.hasStars else {
        return words.text(
          vi: "\(Count(unit.lines.count).vi) hạng mục",
          en: Count(unit.lines.count).en(of: "item")
        )
      }
      return words.text(vi: "chưa đủ số liệu để dự kiến mức sao", en: "not enough data to project")
    }
    guard before != after else {
      guard after > 0 else { return words.text(vi: "chưa xếp loại", en: "unrated") }
      return words.text(vi: "giữ \(after) sao", en: "keeps \(Count(after).en(of: "star"))")
    }
    return "\(StarWords(before)[language]) → \(StarWords(after)[language])"
  }

  // MARK: - Reasons

  private func reason(for group: [PlanLine]) -> Phrase {
    guard let first = group.first else { return Phrase() }
    let package = reasons.package(of: first)
    let step = package.flatMap { package in
      package.to > package.from
        ? LocalizedText(
          vi: "từ \(StarWords(package.from).vi) lên \(package.to) sao",
          en: "from \(StarWords(package.from).en) to \(Count(package.to).en(of: "star"))"
        ) : nil
    }
    let together =
      group.count > 1
      ? LocalizedText(
        vi: " (\(Count(group.count).vi) hạng mục làm đồng thời)",
        en: " (\(Count(group.count).en) items together)"
      ) : LocalizedText(vi: "", en: "")
    let lock = words.proposal.lockEffects.first { effect in group.contains { $0.rank == effect.line.rank } }
    let start = lock.map { effect in
      let clause = LockSentences.clause(effect.lock.reason)
      return words.phrase(
        vi: "Bố trí theo khoản đã chốt: \(clause.vi)\(step.map { "; \($0.vi)" } ?? "")",
        en: "Provided in advance: \(clause.en)\(step.map { "; \($0.en)" } ?? "")"
      )
    }
    let ties = group.contains { $0.tie != nil } ? tied(group) : Phrase()
    return "\(start ?? reason(of: first, step, together))\(ties)"
  }

  private func reason(of line: PlanLine, _ step: LocalizedText?, _ together: LocalizedText) -> Phrase {
    let rise = step ?? LocalizedText(vi: "", en: "")
    switch line.purpose {
    case .lock: return words.phrase(vi: "Bố trí trước", en: "Provided in advance")
    case .goal(.floor):
      let floor = words.floor ?? 0
      return words.phrase(
        vi: "Đạt từ \(floor) sao trở lên: \(rise.vi)\(together.vi)",
        en: "Reaches \(Count(floor).en(of: "star")): \(rise.en)\(together.en)"
      )
    case .goal(.upgrades):
      return words.phrase(vi: "Nâng mức sao: \(rise.vi)\(together.vi)", en: "Rises \(rise.en)\(together.en)")
    case .goal(.retain):
      let (stars, now) = (line.unit.recognisedStar ?? 0, reasonsFrom(line))
      return words.phrase(
        vi: "Giữ mức \(stars) sao (hiện trạng: \(StarWords(now).vi))\(together.vi)",
        en: "Keeps \(Count(stars).en(of: "star")) (now: \(StarWords(now).en))\(together.en)"
      )
    case .goal(.essentials): return words.phrase(vi: "Khắc phục thiếu hụt thiết yếu", en: "Closes essential gaps")
    case .goal(.stars):
      return words.phrase(
        vi: "Nâng thêm mức sao: \(rise.vi)\(together.vi)",
        en: "Rises further: \(rise.en)\(together.en)"
      )
    case .goal(.uniformity): return words.phrase(vi: "Thống nhất nhận diện", en: "Uniform identity")
    case .goal(.points), .goal(.cost):
      let gain = Count(line.merit.gain)
      return words.phrase(vi: "Tăng \(gain.vi) điểm", en: "\(gain.en(of: "point").capitalisedSentence) more")
    }
  }

  private func reasonsFrom(_ line: PlanLine) -> Int { reasons.package(of: line)?.from ?? 0 }

  private func tied(_ group: [PlanLine]) -> Phrase {
    let names = group.filter { $0.tie != nil }.map { words.renamed($0.requirement.title).uncapitalisedSentence }
    let annex = AnnexNumber.unfunded.label(of: words.proposal, in: language)
    let list = names.joined(separator: ", ")
    return words.phrase(vi: " (\(list): mục I \(annex))", en: " (\(list): \(annex), Part I)")
  }

  // MARK: - Note

  private var formula: Phrase {
    let rate = 100 + policy.contingencyPercent
    let shares = words.shares
    let percent = LocalizedText(
      vi: shares.isEmpty
        ? "tỷ lệ hỗ trợ" : shares.map { "\($0.percent)% (\($0.kind.name.vi))" }.joined(separator: " hoặc "),
      en: shares.isEmpty
        ? "the share" : shares.map { "\($0.percent)% (\($0.kind.name.en))" }.joined(separator: " or ")
    )
    let less =
      policy.contributions.isEmpty
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(vi: ", trừ khoản đóng góp của nguồn khác", en: ", less what other sources give")
    let rounding = LocalizedText(
      vi: "mỗi số làm tròn lên bội số của \(Figures(.vietnamese).money(policy.rounding)) đồng",
      en: "each rounded up to a multiple of \(Figures(.english).money(policy.rounding)) đồng"
    )
    let arrow =
      words.hasStars
      ? LocalizedText(
        vi: " Mũi tên chỉ mức sao dự kiến trước và sau khi được hỗ trợ.",
        en: " The arrow shows the projected star before and after."
      ) : LocalizedText(vi: "", en: "")
    return words.phrase(
      vi:
        "Cách tính: thành tiền = khối lượng × đơn giá; dự toán cả dự phòng = thành tiền × \(rate)%; \(words.budget.vi) = thành tiền × \(rate)% × \(percent.vi)\(less.vi); \(rounding.vi); phần đối ứng là phần còn lại của dự toán.\(arrow.vi)",
      en:
        "Amount = quantity × price; estimate = amount × \(rate)%; \(words.budget.en) = amount × \(rate)% × \(percent.en)\(less.en); \(rounding.en); the own share is the rest of the estimate.\(arrow.en)"
    )
  }
}

/// What was found, as the annexes say it: "Còn thiếu: dùng được 28/40 m²".
struct ConditionWords {
  let words: LetterWords

  init(_ words: LetterWords) { self.words = words }

  func name(_ status: RequirementStatus) -> String {
    let text =
      switch status {
      case .missing: LocalizedText(vi: "Chưa có", en: "Missing")
      case .short: LocalizedText(vi: "Còn thiếu", en: "Too few")
      case .worn: LocalizedText(vi: "Hư hỏng, xuống cấp", en: "Worn or broken")
      case .deviates: LocalizedText(vi: "Sai quy cách", en: "Off standard")
      case .obsolete: LocalizedText(vi: "Nội dung không còn đúng", en: "Text out of date")
      case .met, .unknown: status.name
      }
    return text[words.language]
  }

  func phrase(_ assessment: RequirementAssessment) -> Phrase {
    let name = name(assessment.status)
    guard assessment.status == .short || assessment.status == .worn else { return Phrase(text: name) }
    let measure = words.proposal.edition.item(assessment.requirement.item)?.unitOfMeasure[words.language] ?? ""
    switch (assessment.have, assessment.need) {
    case (.pieces(let have)?, .pieces(let need)?):
      return words.phrase(
        vi: "\(name): dùng được \(have)/\(need) \(measure)",
        en: "\(name): \(have) of \(need) usable"
      )
    case (.area(let have)?, .area(let need)?):
      return words.phrase(
        vi: "\(name): dùng được \(.area(have))/\(.area(need)) m²",
        en: "\(name): \(.area(have)) of \(.area(need)) m² usable"
      )
    case (.years(let have)?, .years(let need)?):
      return words.phrase(
        vi: "Quá thời hạn: đã dùng \(have) năm (tối đa \(need))",
        en: "Too old: \(have) years in use (at most \(need))"
      )
    default: return Phrase(text: name)
    }
  }
}
