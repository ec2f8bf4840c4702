import FacilityPlanning
import FacilityWording
import Vocabulary

/// What the page says of the proposed plan in sentences; the program says the same of other budgets.
struct PageSentences {
  let proposal: Proposal
  let outlook: PageOutlook
  let words: PageWords

  private var plan: FundingPlan { proposal.plan }
  private var ladder: FundingLadder { outlook.ladder }
  private var budget: String { words.unit(words.millions(plan.policy.budget)) }

  /// What the money buys.
  var headline: PageMarkup {
    guard let first = plan.goals.first(where: { $0.goal.kind == .floor }) ?? plan.goals.first else { return "" }
    let (before, after) = (PageOutlook.before(first.goal, plan), first.achieved)
    let what =
      first.goal.kind == .floor
      ? words.text(
        "trong \(words.number(plan.units.count)) đơn vị đạt \(first.goal.stars) sao",
        "of \(words.number(plan.units.count)) units with \(first.goal.stars.counted("star"))"
      ) : first.goal.counted[words.language]
    let number = PageMarkup.strong(words.number(after))
    guard before != after else {
      // The money did something else.
      let closed = plan.goals.first { $0.goal.kind == .essentials }?.achieved ?? 0
      let gain =
        closed == 0
        ? ""
        : words.text(
          "\(words.number(closed)) thiếu hụt thiết yếu được khắc phục; ",
          "\(words.number(closed)) essential \(closed == 1 ? "gap" : "gaps") closed; "
        )
      return words.language == .vietnamese
        ? "\(budget) đồng: \(gain)vẫn \(number) \(what)" : "\(budget) đồng: \(gain)still \(number) \(what)"
    }
    return words.language == .vietnamese
      ? "\(budget) đồng: từ \(words.number(before)) lên \(number) \(what)"
      : "\(budget) đồng: from \(words.number(before)) to \(number) \(what)"
  }

  /// How many targets are reached, and what the next small sum changes, losses included.
  var verdict: PageMarkup {
    let targets = plan.goals.filter { $0.target != nil }
    let reached = targets.count { $0.isReached }
    let count: PageMarkup =
      "\(words.text("\(reached) trong \(targets.count) chỉ tiêu đạt.", "\(reached) of \(targets.count) targets reached."))"
    return count + next
  }

  private var next: PageMarkup {
    guard let step = ladder.next(above: plan.policy.budget) else {
      guard outlook.isExact else { return "" }
      let reach = words.unit(words.number(max(ladder.reach, plan.policy.budget).dong / 1_000_000))
      return
        " \(words.text("Từ đây đến \(reach), thêm tiền không làm các mục tiêu này tốt hơn.", "From here to \(reach) more money does not better these goals."))"
    }
    let changes = outlook.sights.enumerated().compactMap { column, sight -> PageMarkup? in
      let (now, then) = (sight.outcome.achieved, step.achieved[column])
      guard now != then, sight.outcome.goal.kind != .cost else { return nil }
      let name = words.inside(sight.outcome.goal.name[words.language])
      let lead = then < now ? words.text("đổi lại ", "in exchange ") : ""
      return "\(lead)<span class=\"nb\">\(name) \(words.number(now))\u{A0}→\u{A0}\(words.number(then))</span>"
    }
    guard !changes.isEmpty else { return "" }
    let more = Money(dong: (step.budget.dong - plan.policy.budget.dong + 99_999) / 100_000 * 100_000)
    let list = PageMarkup(html: changes.map(\.html).joined(separator: ", "))
    let lead = words.unit(words.tenths(more))
    return words.language == .vietnamese ? " Thêm \(lead) thì \(list)." : " Another \(lead) moves \(list)."
  }

  // MARK: - The goals

  /// Whether a goal is reached, and why not.
  func verdict(on outcome: GoalOutcome) -> PageMarkup {
    guard let target = outcome.target else { return "" }
    let sight = outlook.sights.first { $0.outcome.goal == outcome.goal }
    if target == 0 { return "\(words.text("Không còn gì phải làm", "Nothing is left to do"))" }
    guard outcome.achieved < target else { return reached(sight) }
    let missing = words.number(target - outcome.achieved)
    let lead: PageMarkup =
      "<b>\(words.text("Thiếu \(missing)", "\(missing) short"))</b>. "
    guard let sight else { return lead }
    let from = words.unit(words.from(sight.from))
    if outcome.achieved < sight.best {
      guard sight.reachesTarget else {
        return lead
          + "\(words.text("Cao nhất \(words.number(sight.best)), từ \(from).", "At most \(words.number(sight.best)), from \(from)."))"
      }
      let more = words.unit(words.from(sight.from - plan.policy.budget))
      return lead
        + "\(words.text("Đủ \(words.number(target)) từ \(from): thêm \(more).", "All \(words.number(target)) from \(from): \(more) more."))"
    }
    guard outlook.isExact, let units = missed(by: outcome.goal), !units.isEmpty else { return lead }
    return lead + "\(words.text("Tiền không giúp thêm: ", "Money does not help: "))\(list(units))."
  }

  private func reached(_ sight: PageOutlook.Sight?) -> PageMarkup {
    let word: PageMarkup = "<b>\(words.text("Đạt", "Reached"))</b>"
    guard outlook.isExact, let sight, sight.reachesTarget, sight.lastingFrom(ladder) > .zero else { return word }
    let from = words.unit(words.from(sight.lastingFrom(ladder)))
    guard sight.lastingFrom(ladder) <= plan.policy.budget else {
      return word
        + "\(words.text("; luôn đủ từ \(from), trước đó có mức lại thiếu", "; for good from \(from), some budgets before that fall short"))"
    }
    return word + "\(words.text(", đủ từ \(from)", ", from \(from) on"))"
  }

  /// The units for which a goal is not met; nothing for a goal that does not count units.
  private func missed(by goal: Goal) -> [UnitPlan]? {
    switch goal.kind {
    case .floor: plan.units.filter { ($0.starAfter ?? -1) < goal.stars }
    case .retain: plan.units.filter { $0.unit.recognisedStar != nil && !$0.unit.compares($0.starAfter, by: >=) }
    default: nil
    }
  }

  private static let mostNamed = 3

  private func list(_ units: [UnitPlan]) -> PageMarkup {
    var pieces = units.prefix(Self.mostNamed).map { unit -> PageMarkup in
      "<a href=\"#unit=\(unit.unit.code.description)\">\(words.name(unit.unit))</a> (\(reason(unit)))"
    }
    if units.count > Self.mostNamed {
      let rest = words.number(units.count - Self.mostNamed)
      pieces.append("\(words.text("và \(rest) đơn vị khác", "and \(rest) more"))")
    }
    return PageMarkup(html: pieces.map(\.html).joined(separator: "; "))
  }

  /// Why money does not lift a unit.
  func reason(_ unit: UnitPlan) -> String {
    if unit.starAfter == nil { return words.text("thiếu dữ liệu", "data missing") }
    for gap in plan.unfunded where gap.unit.code == unit.unit.code {
      guard case .excluded = gap.reason else { continue }
      let name = words.inside(gap.gap.requirement.short[words.language])
      return words.text("\(name) bị loại trừ theo chính sách", "\(name) excluded by the policy")
    }
    if plan.blocked.contains(where: { $0.unit.code == unit.unit.code }) {
      return words.text("thiếu dữ liệu", "data missing")
    }
    return words.text(
      "các khoản khác được ưu tiên, hoặc cơ sở vật chất chưa đủ",
      "other items come first, or facilities do not suffice"
    )
  }
}

extension PageMarkup {
  static func strong(_ text: String) -> PageMarkup { "<b>\(text)</b>" }
}

extension PageOutlook.Sight {
  /// The least budget from which the target is reached for good; only where it is.
  func lastingFrom(_ ladder: FundingLadder) -> Money {
    let target = outcome.target ?? best
    return lasting.firstIndex { $0 >= target }.map { ladder.steps[$0].budget } ?? from
  }
}
