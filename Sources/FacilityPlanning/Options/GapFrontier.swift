/// Finds the sets of gaps that nothing cheaper betters.
///
/// A set is better than another if it costs no more, is worth no less and gives no fewer of the points still needed. One
/// gap after the other is added to a list of such sets; dominated sets are dropped at once.
///
/// - Complexity: O(g · s · p) for g gaps, s sets in the list and p points needed, after sorting. The list never holds
///   more than one set for each pair of worth and points (Bellman 1957, dynamic programming with dominance).
struct GapFrontier {
  /// A set of gaps with its totals.
  struct Member {
    var closes = GapSet()
    var cost = 0
    var worth = 0
    /// Counted up to the points needed.
    var points = 0
  }

  private let neededPoints: Int
  private(set) var members: [Member]

  /// Starts from a set that is taken in any case.
  init(start: Member, neededPoints: Int) {
    self.neededPoints = max(0, neededPoints)
    var start = start
    start.points = min(start.points, self.neededPoints)
    members = [start]
  }

  /// Offers one more gap.
  mutating func add(_ gap: FundableGap, worth: Int) {
    let extended = members.map { member in
      Member(
        closes: member.closes.inserting(gap.index),
        cost: member.cost + gap.cost,
        worth: member.worth + worth,
        points: min(member.points + gap.points, neededPoints)
      )
    }
    members = undominated(members + extended)
  }

  /// The sets that reach the points needed, cheapest first; each next one is worth more.
  func reaching() -> [Member] {
    var kept: [Member] = []
    for member in members.sorted(by: Self.isCheaper) where member.points >= neededPoints {
      if kept.last.map({ member.worth > $0.worth }) ?? true { kept.append(member) }
    }
    return kept
  }

  private static func isCheaper(_ left: Member, _ right: Member) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.worth != right.worth { return left.worth > right.worth }
    if left.points != right.points { return left.points > right.points }
    return left.closes.precedes(right.closes)
  }

  private func undominated(_ candidates: [Member]) -> [Member] {
    // For each number of points, the most that a cheaper set with at least so many points is worth.
    var bestWorth = [Int](repeating: -1, count: neededPoints + 1)
    var kept: [Member] = []
    for member in candidates.sorted(by: Self.isCheaper) where member.worth > bestWorth[member.points] {
      kept.append(member)
      for points in 0...member.points where bestWorth[points] < member.worth { bestWorth[points] = member.worth }
    }
    return kept
  }
}
