package import Vocabulary

/// What each budget buys: every budget at which the best outcome for the first goals improves.
///
/// The goals are compared in their order: a step may give up something of a later goal for more of an earlier one. The plan
/// of a step costs exactly its budget; with one đồng less it is out of reach, and with more nothing improves before
/// the next step. A ladder of levels (``Coverage/levels``) says less: what the best plan is at some budgets.
package struct FundingLadder: Sendable, Hashable {
  /// How many of the policy's goals a ladder looks at, from the most important.
  package static let goalCount = 5

  package let round: Round
  package let policy: Policy
  /// The goals looked at, in the policy's order.
  package let goals: [Goal]
  /// What the city wishes for, for each of these goals, where there is a target.
  package let targets: [Int?]
  /// The first step is what the least budget asked for buys; it is never absent.
  package let steps: [Step]
  /// The budgets asked for.
  package let range: ClosedRange<Money>
  /// The budget up to which all steps are known; less than the greatest asked for if there are too many.
  package let reach: Money
  /// Which budgets there is a step for.
  package let coverage: Coverage
  /// What is known of each target.
  private let sights: [Sight]

  package init(
    round: Round,
    policy: Policy,
    goals: [Goal],
    targets: [Int?],
    steps: [Step],
    range: ClosedRange<Money>,
    reach: Money,
    coverage: Coverage = .everyStep,
    sights: [Sight]? = nil
  ) {
    self.round = round
    self.policy = policy
    self.goals = goals
    self.targets = targets
    self.steps = steps
    self.range = range
    self.reach = reach
    self.coverage = coverage
    self.sights = sights ?? goals.map { _ in .everyStep }
  }

  /// Whether every step of the range is there.
  package var isComplete: Bool { reach >= range.upperBound }
}

extension FundingLadder {
  /// Finds the step that a budget stands on; none below the first.
  package func step(at budget: Money) -> Step? {
    let end = firstPlace(above: budget)
    return end > 0 ? steps[end - 1] : nil
  }

  /// Finds the first step that takes more than a budget; none at the top.
  package func next(above budget: Money) -> Step? {
    let place = firstPlace(above: budget)
    return place < steps.count ? steps[place] : nil
  }

  private func firstPlace(above budget: Money) -> Int {
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].budget > budget { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// When the best plan reaches the target of a goal.
  package struct Reaching: Sendable, Hashable {
    /// The place of the goal.
    package let place: Int
    package let target: Int
    /// The cheapest step that reaches the target, if any does.
    package let first: Step?
    /// The step from which on every step reaches it: a greater budget may serve an earlier goal at this one's expense.
    package let lasting: Step?
    /// What is known of both.
    package let sight: Sight
  }

  /// When the best plan reaches each target.
  package var reachings: [Reaching] {
    targets.enumerated().compactMap { place, target -> Reaching? in
      guard let target else { return nil }
      let isReached = { (step: Step) in step.achieved[place] >= target }
      let first = sights[place] == .nothing ? nil : steps.first(where: isReached)
      let lasting: Step? =
        switch sights[place] {
        case .everyStep: steps.lastIndex { !isReached($0) }.map { steps.dropFirst($0 + 1).first } ?? steps.first
        case .kept: first
        case .first, .nothing: nil
        }
      return Reaching(place: place, target: target, first: first, lasting: lasting, sight: sights[place])
    }
  }

  /// The steps of the range, between which no other lacks.
  package var closeSteps: [Step] {
    coverage == .around ? steps.filter { range.contains($0.budget) } : steps
  }

  /// The longest ways from one step to the next, the longest first; the lower one first of those that are equally long.
  package func plateaus(_ count: Int) -> [(from: Step, to: Step)] {
    zip(closeSteps, closeSteps.dropFirst()).map { (from: $0, to: $1) }.sorted { left, right in
      let (leftLength, rightLength) = (left.to.budget - left.from.budget, right.to.budget - right.from.budget)
      return leftLength != rightLength ? leftLength > rightLength : left.from.budget < right.from.budget
    }.prefix(count).map(\.self)
  }
}

extension FundingLadder {
  /// Which budgets the steps of a ladder stand for.
  package enum Coverage: Sendable, Hashable {
    /// Every budget at which the best outcome improves.
    case everyStep
    /// Budgets named beforehand, with the plan that is best for all goals at each; between two of them more may improve.
    case levels
    /// Every step of the range, which lies around the budget of the policy, and beyond it the first that reaches a target.
    case around
  }

  /// What the steps tell of when a target is reached.
  package enum Sight: Sendable, Hashable {
    /// All of it.
    case everyStep
    /// The first step that reaches it, from which on every step does; or that none does.
    case kept
    /// The first step that reaches it, and no more.
    case first
    /// Nothing: the search met its bound.
    case nothing
  }
}

extension FundingLadder {
  /// A budget at which more becomes possible, and what the best plan does there.
  package struct Step: Sendable, Hashable {
    /// The least budget for this outcome; the best plan costs all of it.
    package let budget: Money
    /// What is achieved for each goal of the ladder; for `cost` the đồng spent.
    package let achieved: [Int]
    /// The place of the most important goal that improves; none on the first step.
    package let improved: Int?
    /// Where the plan differs from that of the step before, in the order of the units' codes; on the first step, from doing
    /// nothing.
    package let changes: [OptionChange]

    package init(budget: Money, achieved: [Int], improved: Int?, changes: [OptionChange]) {
      self.budget = budget
      self.achieved = achieved
      self.improved = improved
      self.changes = changes
    }
  }
}
