extension LexicographicSolver {
  /// Takes, among all best selections, the one that a tie rule prefers, and tells what would have been as good.
  ///
  /// Each claim is met if any of the best selections that meet the claims before as the winner does meets it too. If that
  /// takes more states than the limit allows, the selection stays as it has been found: one of the best, and always the
  /// same.
  ///
  /// - Parameter wantsAlternatives: Whether to look for a selection just as good for each claim.
  /// - Returns: What would have been as good; nothing if the limit on states was met.
  /// - Complexity: At most a search for each claim. Groups that are alike share one where it finds nothing, and mostly
  ///   need none where it would find something.
  mutating func settle(_ rule: TieRule, wantsAlternatives: Bool) -> [Alternative]? {
    guard !table.openGroups.isEmpty else { return [] }
    let prices = relaxationOfCost().prices
    narrow(scores(prices))
    pastPrices.removeLast()
    guard !table.openGroups.isEmpty else { return [] }
    let claims = rule.claims(on: table.open)
    guard let search = ClaimSearch(self, scores: scores(prices)) else { return nil }
    let groups = Dictionary(uniqueKeysWithValues: table.members.enumerated().map { ($1, $0) })
    guard let picks = winner(claims, groups, search) else { return nil }
    self.picks = picks
    return wantsAlternatives ? alternatives(claims, groups, search) : []
  }

  /// The selection that meets the claims, the most important first.
  private func winner(_ claims: [Claim], _ groups: [Int: Int], _ search: ClaimSearch) -> [Int]? {
    var search = search
    let order = Array(table.openGroups)
    for claim in claims {
      guard let group = groups[claim.group] else { continue }
      let slots = search.slots(group)
      let wanted = slots.filter { claim.choices.contains(table.labels[$0]) }
      guard !wanted.isEmpty, wanted.count < slots.count else { continue }
      let others = slots.filter { !wanted.contains($0) }
      guard !wanted.contains(search.picks[group]) else {
        search.forbid(others)
        continue
      }
      switch search.selection(of: group, taking: wanted, asking: order) {
      case .found(let picks):
        search.picks = picks
        search.forbid(others)
      case .none:
        search.forbid(search.alike(group, wanted))
      case .unknown:
        return nil
      }
    }
    return search.picks
  }

  /// For each claim that a selection as good would decide otherwise, that selection.
  ///
  /// Where it takes the place of another, that is the one that won or lost by least.
  private func alternatives(_ claims: [Claim], _ groups: [Int: Int], _ search: ClaimSearch) -> [Alternative]? {
    var search = search
    search.picks = picks
    var order: [Int] = []
    var isListed = Array(repeating: false, count: table.openGroups.count)
    for claim in claims {
      guard let group = groups[claim.group], !isListed[group] else { continue }
      isListed[group] = true
      order.append(group)
    }
    let reversed = Array(order.reversed())
    var alternatives: [Alternative] = []
    for claim in claims {
      guard let group = groups[claim.group] else { continue }
      let meeting = table.slots(group).filter { claim.choices.contains(table.labels[$0]) }
      let isMet = meeting.contains(picks[group])
      let wanted = isMet ? table.slots(group).filter { !meeting.contains($0) } : meeting
      guard !wanted.isEmpty else { continue }
      switch search.selection(of: group, taking: wanted, asking: isMet ? order : reversed) {
      case .found(let other):
        let changes = table.openGroups.filter { picks[$0] != other[$0] }.map { changed in
          Alternative.Change(group: table.members[changed], choice: table.labels[other[changed]])
        }
        alternatives.append(Alternative(claim: claim, isMet: isMet, changes: changes))
      case .none: continue
      case .unknown: return nil
      }
    }
    return alternatives
  }
}

extension ChoiceProblem {
  /// Finds the best selection, proves that it is the best, and tells which other selections are just as good.
  ///
  /// - Parameter stateLimit: As for `solve`.
  /// - Complexity: That of `solve`, and at most one search for each claim of the rule.
  package func solution(stateLimit: Int = Self.usualStateLimit, breakingTies rule: TieRule) -> Solution {
    solution(stateLimit: stateLimit, breakingTies: rule, wantsAlternatives: true)
  }

  func solution(stateLimit: Int, breakingTies rule: TieRule, wantsAlternatives: Bool) -> Solution {
    let leastCost = leastCost
    guard leastCost <= budget else {
      return Solution(outcome: .infeasible(leastCost: leastCost), alternatives: [], isComplete: true)
    }
    var solver = LexicographicSolver(self, stateLimit: stateLimit)
    if let unfinished = solver.settleObjectives() {
      return Solution(outcome: unfinished, alternatives: [], isComplete: false)
    }
    let alternatives = solver.settle(rule, wantsAlternatives: wantsAlternatives)
    return Solution(
      outcome: .optimal(solver.selection),
      alternatives: alternatives ?? [],
      isComplete: alternatives != nil
    )
  }
}
