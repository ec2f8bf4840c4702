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

  /// Every set of gaps that a unit may have closed under the locks.
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
    return sets
  }

  /// The best goal values under the budget, goal by goal with the cap applied, or nothing if the locks cost too much.
  static func bestValues(_ city: RandomCity) -> [Int]? {
    best(leastCosts(city, budget: city.policy.budget.dong), city)
  }

  /// Every cost at which the best values of the first goals change, with the best values of all goals.
  static func ladder(_ city: RandomCity, goals count: Int) -> [(budget: Int, values: [Int])] {
    let leastCosts = leastCosts(city, budget: Int.max / 2)
    let deciding = city.policy.goals.prefix(count).prefix { $0.kind != .cost }.count
    var steps: [(budget: Int, values: [Int])] = []
    for budget in Set(leastCosts.values).sorted() {
      guard let values = best(leastCosts.filter { $0.value <= budget }, city) else { continue }
      if steps.last?.values[..<deciding] != values[..<deciding] { steps.append((budget, values)) }
    }
    return steps
  }

  /// The least cost of each sum of values that all units together can come to within a budget.
  private static func leastCosts(_ city: RandomCity, budget: Int) -> [[Int]: Int] {
    var totals: [[Int]: Int] = [city.policy.goals.map { _ in 0 }: 0]
    for assessment in city.assessments {
      var next: [[Int]: Int] = [:]
      for choice in choices(assessment, policy: city.policy) {
        let cost = choice.reduce(0) { $0 + (assessment.requirements[$1].gap?.cost?.dong ?? 0) }
        let values = city.policy.goals.map { value(of: $0, assessment, choice, city.edition) }
        for (sum, spent) in totals where spent + cost <= budget {
          let key = zip(sum, values).map { $0 + $1 }
          next[key] = min(next[key] ?? Int.max, spent + cost)
        }
      }
      totals = next
    }
    return totals
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
    let caps = caps(of: city)
    return leastCosts.map { values, cost in
      zip(city.policy.goals.indices, values).map { index, value in
        city.policy.goals[index].kind == .cost ? -cost : min(value, caps[index])
      }
    }.max { $0.lexicographicallyPrecedes($1) }?.enumerated().map { index, value in
      city.policy.goals[index].kind == .cost ? -value : value
    }
  }

  private static func caps(of city: RandomCity) -> [Int] {
    city.policy.goals.map { goal in
      goal.kind == .upgrades ? (city.assessments.count * goal.targetPercent + 99) / 100 : Int.max
    }
  }

  private static func value(
    of goal: Goal,
    _ assessment: UnitAssessment,
    _ closing: Set<Int>,
    _ edition: CriteriaEdition
  ) -> Int {
    let gaps = closing.compactMap { assessment.requirements[$0].gap }
    let stars = stars(assessment, closing: closing, edition: edition)
    switch goal.kind {
    case .floor: return stars.map { $0 >= goal.stars ? 1 : 0 } ?? 0
    case .upgrades: return stars.map { $0 > assessment.unit.recognisedStar ? 1 : 0 } ?? 0
    case .retain: return stars.map { $0 >= assessment.unit.recognisedStar ? 1 : 0 } ?? 0
    case .essentials: return gaps.count { $0.requirement.isEssential }
    case .stars: return stars ?? 0
    case .uniformity: return gaps.count { $0.shortfall.status == .deviates || $0.shortfall.status == .obsolete }
    case .points: return gaps.reduce(0) { $0 + $1.requirement.points }
    case .cost: return 0
    }
  }
}
