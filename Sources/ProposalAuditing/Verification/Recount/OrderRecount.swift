import FacilityPlanning
import ProposalRecord
import Vocabulary

/// Derives again which goal each line serves and where it stands, and whether the locks are kept.
struct OrderRecount {
  let lines: [RecountedLine]
  let basis: VerificationBasis
  let closed: [Slug: Set<Slug>]

  /// The goal that each line serves, by the path of the line.
  let goals: [String: String]
  private let ranks: [String: Int]

  init(lines: [RecountedLine], basis: VerificationBasis, closed: [Slug: Set<Slug>]) {
    self.lines = lines
    self.basis = basis
    self.closed = closed
    let order = PriorityRecount(
      basis.assessments,
      levels: basis.edition.levels,
      policy: basis.policy,
      closed: closed
    )
    var goals: [String: String] = [:]
    var ranks: [String: Int] = [:]
    for (place, line) in order.lines.enumerated() {
      let path = "lines[\(line.unit)/\(line.requirement)]"
      goals[path] = line.goal?.rawValue ?? "lock"
      ranks[path] = place + 1
    }
    self.goals = goals
    self.ranks = ranks
  }

  func check(_ list: inout DifferenceList) {
    let source = basis.source(.policy, "goals")
    for line in lines {
      list.expect(line.recorded.goal, goals[line.path], .order, source: source)
      list.expect(line.recorded.rank, ranks[line.path], .order, source: source)
    }
    for (place, lock) in basis.policy.locks.enumerated() { check(lock, at: place, &list) }
  }

  private func check(_ lock: Lock, at place: Int, _ list: inout DifferenceList) {
    let source = basis.source(.policy, "locks[\(place + 1)]")
    let gaps = basis.assessments.first { $0.unit.code == lock.unit }?.gaps ?? []
    for gap in gaps where gap.remedy != nil && lock.concerns(unit: lock.unit, requirement: gap.requirement.id) {
      let id = gap.requirement.id
      let isExcluded = basis.policy.locks.contains {
        $0.action == .exclude && $0.concerns(unit: lock.unit, requirement: id)
      }
      let isFunded = closed[lock.unit]?.contains(id) ?? false
      guard isFunded == isExcluded else { continue }
      list.add(
        "lines[\(lock.unit)/\(id)]",
        recorded: isFunded ? Lock.Action.fund.rawValue : nil,
        recomputed: isExcluded ? Lock.Action.exclude.rawValue : Lock.Action.fund.rawValue,
        .policy,
        source: source
      )
    }
  }
}
