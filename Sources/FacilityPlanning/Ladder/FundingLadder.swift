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

  package init(
    round: Round,
    policy: Policy,
    goals: [Goal],
    targets: [Int?],
    steps: [Step],
    range: ClosedRange<Money>,
    reach: Money,
    coverage: Coverage = .everyStep
  ) {
    self.round = round
    self.policy = policy
    self.goals = goals
    self.targets = targets
    self.steps = steps
    self.range = range
    self.reach = reach
    self.coverage = coverage
  }

  /// Whether every step of the range is there.
  package var isComplete: Bool { reach >= range.upperBound }
}
