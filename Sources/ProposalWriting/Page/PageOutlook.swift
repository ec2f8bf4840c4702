import FacilityPlanning
import FacilityWording
import Vocabulary

/// What the ladder says of each goal: how it stands today, what lasts at which budget, and the most that money reaches.
struct PageOutlook {
  /// One goal of the ladder.
  struct Sight {
    /// The place among the plan's goals.
    let place: Int
    let outcome: GoalOutcome
    let before: Int
    /// At each step what the best plan reaches.
    let reached: [Int]
    /// At each step the least that it and every greater one reach: what a greater budget does not give up again.
    let lasting: [Int]
    /// The most, and the least budget from which it lasts.
    let best: Int
    let from: Money

    /// Whether the target is reached for good at some budget.
    var reachesTarget: Bool { outcome.target.map { best >= $0 } ?? false }
  }

  /// A budget worth a look, and what it is good for.
  struct Mark {
    let budget: Money
    let text: LocalizedText
  }

  let ladder: FundingLadder
  let plan: FundingPlan
  let sights: [Sight]

  init(_ plan: FundingPlan, _ ladder: FundingLadder) {
    (self.plan, self.ladder) = (plan, ladder)
    sights = ladder.goals.enumerated().compactMap { column, goal in
      guard let place = plan.goals.firstIndex(where: { $0.goal == goal }) else { return nil }
      let reached = ladder.steps.map { $0.achieved[column] }
      var lasting = reached
      for step in lasting.indices.dropLast().reversed() { lasting[step] = min(lasting[step], lasting[step + 1]) }
      let best = lasting.last ?? 0
      return Sight(
        place: place,
        outcome: plan.goals[place],
        before: Self.before(goal, plan),
        reached: reached,
        lasting: lasting,
        best: best,
        from: ladder.steps[lasting.firstIndex(of: best) ?? 0].budget
      )
    }
  }

  /// Whether between two steps nothing improves.
  var isExact: Bool { ladder.coverage != .levels }

  /// How a goal stands with nothing funded.
  static func before(_ goal: Goal, _ plan: FundingPlan) -> Int {
    let units = plan.units
    let value =
      switch goal.kind {
      case .floor: units.count { ($0.starBefore ?? 0) >= goal.stars }
      case .upgrades: units.count { $0.unit.compares($0.starBefore, by: >) }
      case .retain: units.count { $0.unit.compares($0.starBefore, by: >=) }
      case .stars: units.reduce(0) { $0 + ($1.starBefore ?? 0) }
      case .essentials, .uniformity, .points, .cost: 0
      }
    return min(value, goal.cap(units.lazy.map(\.unit)) ?? Int.max)
  }

  // MARK: - The scale of money

  /// The greatest budget that the page has a place for, a round number above the last step.
  var scaleEnd: Money { Money(dong: tick.dong * ((greatest + tick.dong - 1) / tick.dong)) }
  /// From one tick of the scale to the next.
  var tick: Money { Money(dong: max(1_000_000, NiceNumber.step(for: greatest, parts: 5))) }
  private var greatest: Int { max(ladder.steps.last?.budget.dong ?? 0, plan.policy.budget.dong, 1_000_000) }

  /// The end of a closer look at the budgets where most steps lie; none where they are spread.
  var zoomEnd: Money? {
    guard isExact, ladder.steps.count > 12 else { return nil }
    let most = ladder.steps[ladder.steps.count * 2 / 3].budget.dong
    let step = max(1_000_000, NiceNumber.step(for: most, parts: 3))
    let end = step * ((most + step - 1) / step)
    return end * 3 <= scaleEnd.dong ? Money(dong: end) : nil
  }

  // MARK: - What is worth a look

  /// Budgets from which a goal is at its best, and the proposal; those too close to a more important one are left out.
  var marks: [Mark] {
    var marks = [
      Mark(budget: plan.policy.budget, text: LocalizedText(vi: "phương án đề nghị", en: "the proposal"))
    ]
    let last = sights.map(\.from).max()
    for sight in sights where sight.best > sight.before && sight.outcome.goal.kind != .cost {
      let (count, what) = (sight.best.grouped, sight.outcome.goal.counted)
      var text = LocalizedText(vi: "\(count.vi) \(what.vi)", en: "\(count.en) \(what.en)")
      if sight.reachesTarget { text = LocalizedText(vi: "đủ \(text.vi)", en: "all \(text.en)") }
      if isExact, sight.from == last { text = LocalizedText(vi: "không thêm được nữa", en: "nothing more to gain") }
      let gap = scaleEnd.dong / 50
      if marks.allSatisfy({ abs($0.budget.dong - sight.from.dong) > gap }) {
        marks.append(Mark(budget: sight.from, text: text))
      }
    }
    return marks.sorted { $0.budget < $1.budget }
  }

  /// A step at which a goal falls because an earlier one takes its money: the last fall of the first goal that falls.
  var fall: (column: Int, step: Int, reason: LocalizedText)? {
    guard isExact else { return nil }
    for (column, sight) in sights.enumerated() {
      let falls = sight.reached.indices.dropFirst().filter { sight.reached[$0] < sight.reached[$0 - 1] }
      guard let step = falls.last(where: { ladder.steps[$0].improved != nil }),
        let improved = ladder.steps[step].improved, improved < column
      else { continue }
      return (column, step, ladder.goals[improved].name)
    }
    return nil
  }
}

/// Round numbers for ticks: 1, 2, 2.5 and 5 with zeros.
enum NiceNumber {
  /// The least round number with which a few steps reach a value.
  ///
  ///     NiceNumber.step(for: 31, parts: 5)   // 10
  static func step(for value: Int, parts: Int) -> Int {
    let wanted = max(1, (value + parts - 1) / parts)
    var power = 1
    while power < wanted / 10 { power *= 10 }
    for scale in [power, power * 10] {
      let steps = [scale, scale * 2] + (scale >= 10 ? [scale / 2 * 5] : []) + [scale * 5]
      if let step = steps.first(where: { $0 >= wanted }) { return step }
    }
    return power * 100
  }
}
