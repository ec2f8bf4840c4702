extension Scenario {
  /// How the budget of a scenario is set.
  package enum Strategy: String, Sendable, Hashable, CaseIterable {
    /// The budget is given.
    case fixed
    /// The least budget with which no unit falls below its recognised star, or as few as can be.
    case hold
    /// The least budget that reaches the targets of `floor` and `upgrades`, or comes as near as can be.
    case reach

    /// What the money must suffice for, most important first; the rest of the policy's goals follow.
    package var aims: [Goal.Kind] {
      switch self {
      case .fixed: []
      case .hold: [.retain]
      case .reach: [.floor, .upgrades]
      }
    }

    /// The goals with the aims in front; an aim that the policy does not name has its usual figures.
    func order(_ goals: [Goal]) -> [Goal] {
      aims.map { kind in goals.first { $0.kind == kind } ?? Goal(kind) } + goals.filter { !aims.contains($0.kind) }
    }
  }
}
