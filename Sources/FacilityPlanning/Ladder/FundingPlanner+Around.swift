import BudgetSolving
import Vocabulary

extension FundingPlanner {
  /// How many steps are shown on either side of the budget where not all are.
  package static let stepsAround = 5

  /// Finds the steps next to the budget of the policy, and the first that reaches each target.
  ///
  /// A country has a step every few million đồng, and nobody reads tens of thousands of them.
  ///
  /// - Parameter count: The steps above the one on which the budget stands, and those below it.
  /// - Throws: `PlanningError` if the totals are too large, or so many plans are nearly as good as each other that they cannot
  ///   be told apart.
  /// - Complexity: About that of as many plans as there are goals, for each step and each step looked at on the way to a target.
  package func ladderAround(
    _ assessments: [UnitAssessment],
    count: Int = Self.stepsAround
  ) throws(PlanningError) -> FundingLadder {
    let generator = OptionGenerator(edition: edition, policy: policy)
    let options = try generator.options(for: assessments, workers: workers)
    let least = options.compactMap { $0.first?.cost }.total()
    let greatest = options.compactMap { $0.last?.cost }.total()
    var policy = policy
    policy.budget = greatest
    let planner = FundingPlanner(edition: edition, policy: policy, round: round)
    let rungs = try planner.choiceProblem(assessments, options: options).ladderSteps(
      deciding: FundingLadder.goalCount,
      breakingTies: TieOrder(assessments: assessments, options: options).rule
    )
    let goals = Array(policy.goals.prefix(FundingLadder.goalCount))
    let targets = goals.map(GoalTargets(policy: policy, assessments: assessments).target(of:))
    let budget = self.policy.isWithoutBudget ? least : min(max(self.policy.budget, least), greatest)
    let steps = try StepsAround(rungs, budget: budget, greatest: greatest, count: count)
    let found = try steps.found(by: workers, goals: goals, targets: targets)

    var walk = LadderWalk(goals: goals, assessments: assessments)
    var shown: [FundingLadder.Step] = []
    for rung in found.rungs {
      let all = zip(options, rung.selection.choices).enumerated().map { (unit: $0, option: $1.0[$1.1]) }
      let step = walk.step(to: all, budget: Money(dong: rung.selection.cost))
      if rung.isShown { shown.append(step) }
    }
    return FundingLadder(
      round: round,
      policy: self.policy,
      goals: goals,
      targets: targets,
      steps: shown,
      range: found.range,
      reach: found.range.upperBound,
      coverage: .around,
      sights: found.sights
    )
  }
}

/// Looks for the steps next to a budget and for those that first reach targets.
private struct StepsAround: Sendable {
  /// A step of the ladder; one that is not shown tells what the next one changes.
  struct Rung: Sendable {
    let selection: Selection
    let isShown: Bool
  }

  /// What is looked for; nothing hangs on anything else.
  private enum Question: Sendable {
    case below
    case above
    case target(place: Int, Int)
    case top
  }

  private enum Answer: Sendable {
    case rungs([Rung])
    case target(place: Int, LadderSteps.Search, before: Selection?)
    case top(Selection?)
  }

  private let ladder: LadderSteps
  private let start: Selection
  private let greatest: Money
  private let count: Int

  init(_ ladder: LadderSteps, budget: Money, greatest: Money, count: Int) throws(PlanningError) {
    guard let start = ladder.rung(at: budget.dong) else { throw .searchTooLarge }
    self.ladder = ladder
    self.start = start
    self.greatest = greatest
    self.count = count
  }

  /// The rungs, the lowest first; the budgets between which none lacks; what is known of each target.
  func found(
    by workers: Workers,
    goals: [Goal],
    targets: [Int?]
  ) throws(PlanningError) -> (rungs: [Rung], range: ClosedRange<Money>, sights: [FundingLadder.Sight]) {
    // What stands behind `cost` is not what a ladder climbs for.
    let deciding = goals.firstIndex { $0.kind == .cost } ?? goals.count
    let wanted = targets.indices.prefix(deciding).compactMap { place in
      targets[place].map { Question.target(place: place, $0) }
    }
    let answers = workers.map(wanted + [.above, .below, .top]) { answer($0) }
    var rungs: [Int: Rung] = [start.cost: Rung(selection: start, isShown: true)]
    func add(_ rung: Rung) {
      let isShown = rung.isShown || rungs[rung.selection.cost]?.isShown == true
      rungs[rung.selection.cost] = Rung(selection: rung.selection, isShown: isShown)
    }
    var sights = goals.map { _ in FundingLadder.Sight.nothing }
    var (low, high) = (start.cost, start.cost)
    var top: Selection?
    for case .top(let selection) in answers { top = selection }
    for answer in answers {
      switch answer {
      case .top: break
      case .rungs(let found):
        for rung in found {
          add(rung)
          if rung.isShown { (low, high) = (min(low, rung.selection.cost), max(high, rung.selection.cost)) }
        }
      case .target(let place, .found(let first), let before):
        add(Rung(selection: first, isShown: true))
        if let before { add(Rung(selection: before, isShown: false)) }
        let isKept = top.map { first.values[..<place] == $0.values[..<place] } ?? false
        sights[place] = isKept ? .kept : .first
      case .target(let place, .none, _): sights[place] = .kept
      case .target(_, .unknown, _): break
      }
    }
    let ascending = rungs.sorted { $0.key < $1.key }.map(\.value)
    return (ascending, Money(dong: low)...Money(dong: high), sights)
  }

  private func answer(_ question: Question) -> Answer {
    switch question {
    case .top: return .top(ladder.rung(at: greatest.dong))
    case .target(let place, let target):
      let search = ladder.first(reaching: target, of: place)
      guard case .found(let first) = search else { return .target(place: place, search, before: nil) }
      return .target(place: place, search, before: ladder.rung(at: first.cost - 1))
    case .above:
      var rungs: [Rung] = []
      var last = start
      while rungs.count < count, let next = ladder.rung(above: last) {
        rungs.append(Rung(selection: next, isShown: true))
        last = next
      }
      return .rungs(rungs)
    case .below:
      var rungs: [Rung] = []
      var last = start
      while rungs.count <= count, let next = ladder.rung(at: last.cost - 1) {
        rungs.append(Rung(selection: next, isShown: rungs.count < count))
        last = next
      }
      return .rungs(rungs)
    }
  }
}
