/// Finds the sets of gaps that nothing cheaper betters.
///
/// A set is better than another if it costs no more, is worth no less and gives no fewer of the points still needed. One
/// gap after the other is added to a list of such sets; dominated sets are dropped at once. Where the unit's own money is
/// limited, a better set must need no more of that either, and sets that need more than there is are dropped.
///
/// - Complexity: O(g · s · p) for g gaps, s sets in the list and p points needed, after sorting. The list never holds
///   more than one set for each pair of worth and points (Bellman 1957, dynamic programming with dominance). With a limit
///   of own money there may be several of each pair, and a set is held against all of them.
struct GapFrontier {
  /// A set of gaps with its totals.
  struct Member {
    var closes = GapSet()
    var cost = 0
    var worth = 0
    /// What the unit pays itself.
    var own = 0
    /// Counted up to the points needed.
    var points = 0
  }

  private let neededPoints: Int
  private let ownFunds: Int?
  private(set) var members: [Member]

  /// Starts from a set that is taken in any case.
  ///
  /// - Parameter ownFunds: The most that the unit can pay itself, if there is a limit.
  init(start: Member, neededPoints: Int, ownFunds: Int?) {
    self.neededPoints = max(0, neededPoints)
    self.ownFunds = ownFunds
    var start = start
    start.points = min(start.points, self.neededPoints)
    members = ownFunds.map { start.own <= $0 } ?? true ? [start] : []
  }

  /// Offers one more gap.
  mutating func add(_ gap: FundableGap, worth: Int) {
    let extended = members.map { member in
      Member(
        closes: member.closes.inserting(gap.index),
        cost: member.cost + gap.cost,
        worth: member.worth + worth,
        own: member.own + gap.ownPart,
        points: min(member.points + gap.points, neededPoints)
      )
    }
    members = ownFunds.map { undominated(members + extended, within: $0) } ?? undominated(members + extended)
  }

  /// The sets that reach the points needed, cheapest first; each next one is worth more.
  ///
  /// Of sets that are equal in both, the one is left that holds the requirement which the edition names first.
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
    // For each number of points, the best of the cheaper sets with at least so many points.
    var best = [Member?](repeating: nil, count: neededPoints + 1)
    var kept: [Member] = []
    for member in candidates.sorted(by: Self.isCheaper) {
      if let rival = best[member.points], !Self.isPreferred(member, to: rival) { continue }
      kept.append(member)
      for points in 0...member.points where best[points].map({ Self.isPreferred(member, to: $0) }) ?? true {
        best[points] = member
      }
    }
    return kept
  }

  private func undominated(_ candidates: [Member], within ownFunds: Int) -> [Member] {
    // For each number of points, the cheaper sets with at least so many points of which none makes another needless.
    var best = [[Member]](repeating: [], count: neededPoints + 1)
    var kept: [Member] = []
    for member in candidates.sorted(by: Self.isCheaper) where member.own <= ownFunds {
      if best[member.points].contains(where: { $0.own <= member.own && !Self.isPreferred(member, to: $0) }) { continue }
      kept.append(member)
      for points in 0...member.points {
        best[points].removeAll { member.own <= $0.own && Self.isPreferred(member, to: $0) }
        best[points].append(member)
      }
    }
    return kept
  }

  /// Tells whether a set that costs as much or more is worth more, or just as good and first by the rule for ties.
  private static func isPreferred(_ member: Member, to rival: Member) -> Bool {
    if member.worth != rival.worth { return member.worth > rival.worth }
    return member.cost == rival.cost && member.closes.precedes(rival.closes)
  }
}
