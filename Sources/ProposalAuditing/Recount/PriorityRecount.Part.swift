import FacilityPlanning

extension PriorityRecount {
  /// Some of the funded gaps of a unit.
  struct Part {
    let cost: Int
    let points: Int
    /// In the order of the edition.
    let funded: [Funded]

    func adding(_ more: Funded, upTo lacking: Int) -> Part {
      let points = min(lacking, points + more.gap.requirement.points)
      return Part(cost: cost + more.cost, points: points, funded: funded + [more])
    }

    /// Cheaper; at the same cost, with more points; then, with the first requirement that only one of both has.
    static func isCheaper(_ left: Part, _ right: Part) -> Bool {
      if left.cost != right.cost { return left.cost < right.cost }
      if left.points != right.points { return left.points > right.points }
      for (one, other) in zip(left.funded, right.funded) where one.index != other.index {
        return one.index < other.index
      }
      return left.funded.count > right.funded.count
    }
  }
}
