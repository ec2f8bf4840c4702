package import Vocabulary

/// A goal of the policy in an earlier and a later round, before any funding, and where it goes at that pace.
package struct GoalProgress: Sendable, Hashable {
  /// When a target is reached if every month brings as much as those between the rounds.
  package enum Forecast: Sendable, Hashable {
    case reached
    /// In the first month in which the pace suffices.
    case reachedIn(Round)
    /// Things stand still or go back.
    case notAtThisPace
  }

  package let goal: Goal
  package let before: Int
  package let after: Int
  /// What the city wishes for; for gaps it is that none is open.
  package let target: Int?
  /// Absent without a target.
  package let forecast: Forecast?

  /// Whether anything can count for it: no unit can for a goal about recognised stars where none is known.
  package var applies: Bool { target != nil || !goal.kind.comparesWithRating }
  /// Whether less is better: what is counted is gaps that are open.
  package var countsOpenGaps: Bool { Self.countsOpenGaps(goal) }

  private static func countsOpenGaps(_ goal: Goal) -> Bool { goal.kind == .essentials || goal.kind == .uniformity }

  init?(_ goal: Goal, from: Round, _ before: [UnitAssessment], to: Round, _ after: [UnitAssessment]) {
    guard let old = Self.value(of: goal, before), let new = Self.value(of: goal, after) else { return nil }
    self.goal = goal
    self.before = old
    self.after = new
    target =
      switch goal.kind {
      case .floor: after.count
      case .upgrades, .retain: goal.comparisonTarget(after.lazy.map(\.unit))
      case .essentials, .uniformity: 0
      case .stars, .points, .cost: nil
      }
    let months = to.months(since: from)
    let sign = Self.countsOpenGaps(goal) ? -1 : 1
    forecast = target.map { target in
      Self.forecast(gained: (new - old) * sign, left: (target - new) * sign, after: months, at: to)
    }
  }

  /// What a goal counts as things stand; nothing for the goal to save money.
  private static func value(of goal: Goal, _ units: [UnitAssessment]) -> Int? {
    switch goal.kind {
    case .floor: units.count { ($0.projectedStar ?? -1) >= goal.stars }
    case .upgrades: units.count { $0.unit.compares($0.projectedStar, by: >) }
    case .retain: units.count { $0.unit.compares($0.projectedStar, by: >=) }
    case .essentials: units.flatMap(\.gaps).count(where: \.isEssential)
    case .uniformity: units.flatMap(\.gaps).count(where: \.isUniformity)
    case .stars: units.reduce(0) { $0 + ($1.projectedStar ?? 0) }
    case .points:
      units.flatMap(\.requirements).filter { $0.status == .met }.reduce(0) { $0 + $1.requirement.points }
    case .cost: nil
    }
  }

  private static func forecast(gained: Int, left: Int, after months: Int, at round: Round) -> Forecast {
    guard left > 0 else { return .reached }
    guard gained > 0, months > 0 else { return .notAtThisPace }
    return .reachedIn(round.adding(months: (left * months + gained - 1) / gained))
  }
}
