import BudgetSolving
import FacilityPlanning
import TestSupport
import Vocabulary

/// Computes by trying everything, straight from the definition of the model and with none of the planner's code.
enum BruteForce {
  /// The stars of a unit once some of its gaps are closed.
  static func stars(_ assessment: UnitAssessment, closing: Set<Int>, edition: CriteriaEdition) -> Int? {
    guard let otherScore = assessment.unit.otherScore else { return nil }
    var score = otherScore
    var met: Set<Int> = closing
    for (index, requirement) in assessment.requirements.enumerated() {
      if requirement.status == .met { met.insert(index) }
    }
    for index in met { score += assessment.requirements[index].requirement.points }
    var best = 0
    for level in edition.levels where score >= level.minimumScore {
      let isComplete = assessment.requirements.indices.allSatisfy { index in
        let from = assessment.requirements[index].requirement.mandatoryFrom
        return !(from >= 1 && from <= level.stars) || met.contains(index)
      }
      if isComplete { best = max(best, level.stars) }
    }
    return best
  }

  /// Every set of gaps that a unit may have closed under the locks, and can pay its own part of.
  static func choices(_ assessment: UnitAssessment, policy: Policy) -> [Set<Int>] {
    var sets: [Set<Int>] = [[]]
    for (index, requirement) in assessment.requirements.enumerated() {
      guard requirement.gap?.cost != nil else { continue }
      let actions = policy.locks.filter {
        $0.concerns(unit: assessment.unit.code, requirement: requirement.requirement.id)
      }.map(\.action)
      if actions.contains(.exclude) { continue }
      let with = sets.map { $0.union([index]) }
      sets = actions.contains(.fund) ? with : sets + with
    }
    guard let ownFunds = assessment.unit.ownFunds else { return sets }
    return sets.filter { own(assessment, closing: $0) <= ownFunds.dong }
  }

  /// What a unit pays itself once some of its gaps are closed.
  static func own(_ assessment: UnitAssessment, closing: Set<Int>) -> Int {
    closing.reduce(0) { $0 + (assessment.requirements[$1].gap?.remedy?.ownPart.dong ?? 0) }
  }

  /// The best goal values under the budget, goal by goal with the cap applied, or nothing if the locks cost too much.
  static func bestValues(_ city: RandomCity) -> [Int]? {
    best(leastCosts(city, budget: city.policy.budget.dong), city)
  }

  /// Every cost at which the best values of the first goals change, with the best values of all goals.
  static func ladder(_ city: RandomCity, goals count: Int) -> [(budget: Int, values: [Int])] {
    let sums = Dictionary(grouping: leastCosts(city, budget: Int.max / 2)) { $0.value }
    let deciding = city.policy.goals.prefix(count).prefix { $0.kind != .cost }.count
    var best: [Int]?
    var steps: [(budget: Int, values: [Int])] = []
    for (budget, sums) in sums.sorted(by: { $0.key < $1.key }) {
      let ranks = (best.map { [$0] } ?? []) + sums.map { rank(of: $0.key, at: budget, city) }
      guard let rank = ranks.max(by: { $0.lexicographicallyPrecedes($1) }) else { continue }
      best = rank
      let values = values(ranked: rank, city)
      if steps.last?.values[..<deciding] != values[..<deciding] { steps.append((budget, values)) }
    }
    return steps
  }

  /// The least cost of each sum of values that all units together can come to within a budget.
  private static func leastCosts(_ city: RandomCity, budget: Int) -> [[Int]: Int] {
    var totals: [[Int]: Int] = [city.policy.goals.map { _ in 0 }: 0]
    for assessment in city.assessments {
      var own: [[Int]: Int] = [:]
      for choice in choices(assessment, policy: city.policy) {
        let cost = choice.reduce(0) { $0 + (assessment.requirements[$1].gap?.cost?.dong ?? 0) }
        let values = values(of: city.policy.goals, assessment, choice, city.edition)
        own[values] = min(own[values] ?? Int.max, cost)
      }
      var next: [[Int]: Int] = [:]
      for (values, cost) in own {
        for (sum, spent) in totals where spent + cost <= budget {
          var key = sum
          for index in key.indices { key[index] += values[index] }
          next[key] = min(next[key] ?? Int.max, spent + cost)
        }
      }
      totals = next
    }
    return totals
  }

  /// What the gaps closed in each unit come to, goal by goal with the caps applied.
  static func values(of closed: [Set<Int>], _ city: RandomCity) -> [Int] {
    var sums = city.policy.goals.map { _ in 0 }
    for (assessment, closing) in zip(city.assessments, closed) {
      let own = values(of: city.policy.goals, assessment, closing, city.edition)
      for index in sums.indices { sums[index] += own[index] }
    }
    return values(ranked: rank(of: sums, at: cost(of: closed, city), city), city)
  }

  /// What closing gaps in each unit costs, in đồng.
  static func cost(of closed: [Set<Int>], _ city: RandomCity) -> Int {
    zip(city.assessments, closed).reduce(0) { sum, unit in
      unit.1.reduce(sum) { $0 + (unit.0.requirements[$1].gap?.cost?.dong ?? 0) }
    }
  }

  /// The least cost at which a gap of a unit is closed and the outcome, goal by goal, is not worse than certain values.
  static func leastCost(_ city: RandomCity, closing gap: (unit: Slug, index: Int), notWorseThan values: [Int]) -> Int? {
    var forced = city
    guard let unit = city.assessments.first(where: { $0.unit.code == gap.unit }) else { return nil }
    forced.policy.locks.append(
      Lock(
        unit: gap.unit,
        requirement: unit.requirements[gap.index].requirement.id,
        action: .fund,
        reason: SampleCity.text("thử")
      )
    )
    let caps = caps(of: city)
    let count = city.policy.goals.firstIndex { $0.kind == .cost } ?? caps.count
    return leastCosts(forced, budget: Int.max / 2).filter { sums, _ in
      let reached = (0..<count).map { min(sums[$0], caps[$0]) }
      return !reached.lexicographicallyPrecedes(values[..<count])
    }.values.min()
  }

  private static func best(_ leastCosts: [[Int]: Int], _ city: RandomCity) -> [Int]? {
    leastCosts.map { rank(of: $0, at: $1, city) }.max { $0.lexicographicallyPrecedes($1) }.map {
      values(ranked: $0, city)
    }
  }

  /// What sums are worth, capped, with the cost below nothing: the greater, goal by goal, the better.
  private static func rank(of sums: [Int], at cost: Int, _ city: RandomCity) -> [Int] {
    let caps = caps(of: city)
    return sums.indices.map { city.policy.goals[$0].kind == .cost ? -cost : min(sums[$0], caps[$0]) }
  }

  private static func values(ranked rank: [Int], _ city: RandomCity) -> [Int] {
    rank.indices.map { city.policy.goals[$0].kind == .cost ? -rank[$0] : rank[$0] }
  }

  private static func caps(of city: RandomCity) -> [Int] {
    let rated = city.assessments.count { $0.unit.recognisedStar != nil }
    return city.policy.goals.map { goal in
      goal.kind == .upgrades ? (rated * goal.targetPercent + 99) / 100 : Int.max
    }
  }

  private static func values(
    of goals: [Goal],
    _ assessment: UnitAssessment,
    _ closing: Set<Int>,
    _ edition: CriteriaEdition
  ) -> [Int] {
    let gaps = closing.compactMap { assessment.requirements[$0].gap }
    let stars = stars(assessment, closing: closing, edition: edition)
    // A comparison with a star that nobody knows holds for no star.
    let recognised = assessment.unit.recognisedStar ?? Int.max - 1
    return goals.map { goal in
      switch goal.kind {
      case .floor: stars.map { $0 >= goal.stars ? 1 : 0 } ?? 0
      case .upgrades: stars.map { $0 > recognised ? 1 : 0 } ?? 0
      case .retain: stars.map { $0 >= recognised ? 1 : 0 } ?? 0
      case .essentials: gaps.count { $0.requirement.isEssential }
      case .stars: stars ?? 0
      case .uniformity: gaps.count { $0.shortfall.status == .deviates || $0.shortfall.status == .obsolete }
      case .points: gaps.reduce(0) { $0 + $1.requirement.points }
      case .cost: 0
      }
    }
  }
}
