extension FundingLadder {
  /// Which budgets the steps of a ladder stand for.
  package enum Coverage: Sendable, Hashable {
    /// Every budget at which the best outcome improves.
    case everyStep
    /// Budgets named beforehand, with the plan that is best for all goals at each; between two of them more may improve.
    case levels
  }
}
