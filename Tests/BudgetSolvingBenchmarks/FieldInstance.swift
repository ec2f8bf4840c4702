import BudgetSolving
import TestSupport

/// Problems like those of the field: groups that lack some of fourteen things, and what closing the gaps achieves.
struct FieldInstance {
  /// How the prices of the fourteen things are drawn.
  enum Pricing: String, CaseIterable {
    case thousands
    case odd
    case equal
    case few
    case correlated
  }

  /// One thing that a group lacks.
  private struct Gap {
    let cost: Int
    let points: Int
    let level: Int
    let isEssential: Bool
    let isUniformity: Bool
  }

  let groupCount: Int
  let pricing: Pricing
  var generator: SeededGenerator

  init(groupCount: Int, pricing: Pricing, seed: UInt64) {
    self.groupCount = groupCount
    self.pricing = pricing
    generator = SeededGenerator(seed: seed)
  }
}

extension FieldInstance {
  /// The groups, each reduced by a plain comparison of values and cost.
  mutating func groups() -> [[ChoiceProblem.Choice]] {
    (0..<groupCount).map { _ in group() }
  }

  /// The default order of goals within a share of what the dearest selection costs.
  static func problem(_ groups: [[ChoiceProblem.Choice]], share: Double) throws -> ChoiceProblem {
    let dearest = groups.reduce(0) { $0 + ($1.map(\.cost).max() ?? 0) }
    let upgrades = ChoiceProblem.Objective.sum(cap: (groups.count + 4) / 5)
    return try ChoiceProblem(
      objectives: [.sum(cap: nil), upgrades] + Array(repeating: .sum(cap: nil), count: 5) + [.leastCost],
      groups: groups,
      budget: Int(Double(dearest) * share)
    )
  }

  private mutating func group() -> [ChoiceProblem.Choice] {
    let gaps = (0..<14).shuffled(using: &generator).prefix(Int.random(in: 3...7, using: &generator)).map { gap($0) }
    let recognised = Int.random(in: 0...3, using: &generator)
    let score = Int.random(in: 30...70, using: &generator)
    var choices: [ChoiceProblem.Choice] = []
    for set in 0..<(1 << gaps.count) {
      let closed = gaps.indices.filter { set & (1 << $0) != 0 }.map { gaps[$0] }
      let open = gaps.indices.filter { set & (1 << $0) == 0 }.map { gaps[$0] }
      let points = closed.reduce(0) { $0 + $1.points }
      let stars = (1...4).last { level in
        score + points >= 30 + 12 * level && open.allSatisfy { $0.level == 0 || $0.level > level }
      }
      choices.append(
        .init(
          cost: closed.reduce(0) { $0 + $1.cost },
          values: [
            (stars ?? 0) >= 2 ? 1 : 0, (stars ?? 0) > recognised ? 1 : 0, (stars ?? 0) >= recognised ? 1 : 0,
            closed.count { $0.isEssential }, stars ?? 0, closed.count { $0.isUniformity }, points, 0,
          ]
        )
      )
    }
    return undominated(choices)
  }

  private mutating func gap(_ kind: Int) -> Gap {
    let points = Int.random(in: 1...9, using: &generator)
    let quantity = Int.random(in: 1...4, using: &generator)
    let cost =
      switch pricing {
      case .thousands: quantity * ((kind + 1) * (kind + 2) * 487 + kind * kind * 113 % 97) * 1_000
      case .odd: quantity * (kind + 1) * (kind + 2) * 487_000 + Int.random(in: 0..<1_000_000, using: &generator)
      case .equal: 10_000_000
      case .few: (1 + kind % 3) * 25_000_000
      case .correlated: points * 10_000_000 + Int.random(in: 0..<100, using: &generator) * 1_000
      }
    return Gap(
      cost: cost,
      points: pricing == .few ? 1 + kind % 4 : points,
      level: kind % 5,
      isEssential: kind % 3 == 0,
      isUniformity: kind % 4 == 1
    )
  }

  /// Drops choices for which another is no dearer and nowhere worse.
  private func undominated(_ choices: [ChoiceProblem.Choice]) -> [ChoiceProblem.Choice] {
    var kept: [ChoiceProblem.Choice] = []
    for choice in choices.sorted(by: { $0.cost < $1.cost }) {
      let isWorse = kept.contains { other in zip(other.values, choice.values).allSatisfy { $0 >= $1 } }
      if !isWorse { kept.append(choice) }
    }
    return kept
  }
}
