import BudgetSolving
import Vocabulary

/// Answers "why not us?" for one unit by solving again with other options for it.
///
/// Forcing something in or leaving it out is a lock more, another price is another cost of one gap. In either case only
/// the options of this unit change.
struct UnitExplainer: Sendable {
  let trial: PlanTrial
  let plan: FundingPlan
  /// The place of the unit.
  let place: Int
  /// Whether to seek price limits and the least money more, which takes nine tenths of the time.
  let seeksLimits: Bool
  /// Who answers the questions about its gaps.
  let workers: Workers

  private var planner: FundingPlanner { trial.planner }
  private var policy: Policy { planner.policy }
  private var assessment: UnitAssessment { trial.assessments[place] }
  private var unit: UnitPlan { plan.units[place] }

  /// What is asked about a unit; no question needs the answer to another.
  private enum Question {
    case funded(PlanLine)
    case open(UnfundedGap)
    case nextStar
    case withoutUnit
  }

  private enum Answer {
    case funded(FundedGap)
    case open(OpenGap)
    case nextStar(OpenStar?)
    case withoutUnit(Consequence?)
  }

  func explain(_ search: WaySearch) throws(PlanningError) -> UnitExplanation {
    let lacking = plan.unfunded.filter { $0.unit.code == unit.unit.code }
    let questions = unit.lines.map(Question.funded) + lacking.map(Question.open) + [.nextStar, .withoutUnit]
    let answers = try workers.map(questions) { question throws(PlanningError) -> Answer in
      switch question {
      case .funded(let line): .funded(try self.funded(line))
      case .open(let gap): .open(try self.open(gap, search))
      case .nextStar: .nextStar(try nextStar(search))
      case .withoutUnit: .withoutUnit(try withoutUnit())
      }
    }
    var (funded, open): ([FundedGap], [OpenGap]) = ([], [])
    var star: OpenStar?
    var without: Consequence?
    for answer in answers {
      switch answer {
      case .funded(let gap): funded.append(gap)
      case .open(let gap): open.append(gap)
      case .nextStar(let next): star = next
      case .withoutUnit(let consequence): without = consequence
      }
    }
    return UnitExplanation(
      plan: plan,
      unit: unit,
      funded: funded,
      open: open,
      nextStar: star,
      withoutUnit: without,
      blocked: plan.blocked.filter { $0.unit.code == unit.unit.code }.map(\.reason)
    )
  }

  private func funded(_ line: PlanLine) throws(PlanningError) -> FundedGap {
    let requirement = line.requirement.id
    let isLocked = policy.locks.contains {
      $0.action == .fund && $0.concerns(unit: unit.unit.code, requirement: requirement)
    }
    let rival = try trial.best(place, try options(.exclude, requirement))
    return FundedGap(
      line: line,
      isLocked: isLocked,
      ifLeftOut: rival.map { trial.consequence(of: $0, against: plan) },
      priceLimit: isLocked || !seeksLimits ? nil : try priceLimit(of: requirement, against: rival?.selection)
    )
  }

  private func open(_ gap: UnfundedGap, _ search: WaySearch) throws(PlanningError) -> OpenGap {
    let requirement = gap.gap.requirement.id
    switch gap.reason {
    case .excluded, .noRemedy: return OpenGap(gap: gap, ways: nil, priceLimit: nil)
    case .budget, .noGoal, .tie, .ownFunds: break
    }
    let forced: [UpgradeOption]
    do {
      forced = try options(.fund, requirement)
    } catch .locksExceedOwnFunds(_, let needed, let available) {
      let shortage = OwnShortage(needed: needed, available: available)
      return OpenGap(gap: gap, ways: nil, priceLimit: nil, ownShortage: shortage)
    }
    let index = assessment.requirements.firstIndex { $0.requirement.id == requirement }
    return OpenGap(
      gap: gap,
      ways: try search.ways(forced, seeksExtra: seeksLimits) { option in
        index.map { option.closes.contains($0) } ?? false
      },
      priceLimit: seeksLimits ? try priceLimit(of: requirement, against: search.selection) : nil
    )
  }

  private func nextStar(_ search: WaySearch) throws(PlanningError) -> OpenStar? {
    guard let stars = unit.starAfter.map({ $0 + 1 }) else { return nil }
    let options = trial.options[place].filter { ($0.projectedStar ?? 0) >= stars }
    guard let cheapest = options.first else { return nil }
    let ways = try search.ways(options, seeksExtra: seeksLimits) { ($0.projectedStar ?? 0) >= stars }
    return OpenStar(stars: stars, cost: cheapest.cost - unit.cost, ways: ways)
  }

  private func withoutUnit() throws(PlanningError) -> Consequence? {
    guard !unit.option.closes.isEmpty else { return nil }
    let rival = try trial.best(place, try options(.exclude, nil))
    return rival.map { trial.consequence(of: $0, against: plan) }
  }

  /// The options of the unit under one lock more.
  ///
  /// - Throws: `PlanningError.locksExceedOwnFunds` if the unit cannot pay its own part of what has to be funded then.
  private func options(
    _ action: Lock.Action,
    _ requirement: Slug?,
    of assessment: UnitAssessment? = nil
  ) throws(PlanningError) -> [UpgradeOption] {
    var policy = policy
    let reason = LocalizedText(vi: "", en: "")
    policy.locks.append(Lock(unit: unit.unit.code, requirement: requirement, action: action, reason: reason))
    return try OptionGenerator(edition: planner.edition, policy: policy).options(for: assessment ?? self.assessment)
  }
}

extension UnitExplainer {
  /// Finds the greatest cost at which the best plan funds a gap, from the best plan that does not.
  ///
  /// Let *A* be the least cost of everything else for an outcome better than the rival's: then the gap may cost what the
  /// budget leaves of it. Let *E* be the same for an equal outcome: then gap and *E* together may cost what the rival does.
  private func priceLimit(of requirement: Slug, against rival: Selection?) throws(PlanningError) -> PriceLimit {
    guard let rival else { return .unknown }
    let costs = try trial.leastCosts(
      place,
      try options(.fund, requirement, of: assessment.repriced(requirement, to: .zero)),
      against: trial.values(of: rival),
      within: policy.budget
    )
    guard let costs else { return .unknown }
    let ifBetter = costs.better.map { policy.budget - $0 }
    let ifEqual = costs.asGood.map { Money(dong: rival.cost) - $0 }
    if let ifEqual, ifEqual >= .zero, ifBetter.map({ ifEqual > $0 }) ?? true {
      // At this cost both are equally good: the rule for ties decides, and one đồng less decides without it.
      if try isFunded(requirement, at: ifEqual) { return .upTo(ifEqual) }
      return ifEqual > .zero ? .upTo(ifEqual - Money(dong: 1)) : .never
    }
    return ifBetter.map { .upTo($0) } ?? .never
  }

  /// Whether the best plan closes a gap if that costs so much.
  private func isFunded(_ requirement: Slug, at cost: Money) throws(PlanningError) -> Bool {
    let generator = OptionGenerator(edition: planner.edition, policy: policy)
    let options = try generator.options(for: assessment.repriced(requirement, to: cost))
    let index = assessment.requirements.firstIndex { $0.requirement.id == requirement }
    guard let best = try trial.best(place, options), let index else { return false }
    return best.options[place].closes.contains(index)
  }
}
