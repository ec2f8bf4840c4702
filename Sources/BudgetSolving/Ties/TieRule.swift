/// A wish on which selections that are equally good may differ: that a group takes one of certain choices.
package struct Claim: Sendable, Hashable {
  /// The group.
  package let group: Int

  /// The choices that meet the wish, ascending.
  package let choices: [Int]

  package init(group: Int, choices: [Int]) {
    self.group = group
    self.choices = choices
  }
}

/// A group that may take several choices without the selection getting better or worse.
package struct OpenGroup: Sendable, Hashable {
  /// The group.
  package let group: Int

  /// The choices that have not been ruled out, ascending; at least two.
  package let choices: [Int]
}

/// Which of the selections wins that are equal in every objective and in cost.
///
/// The rule lists claims, the most important first. Of two selections, the one wins that meets the first claim that only
/// one of them meets: anyone can recompute it, claim by claim.
///
/// - Note: Of the choices of one group that are equal in cost and in every value, only the first ever counts.
package struct TieRule: Sendable {
  /// Returns the claims on groups that are still open, the most important first; absent if first choices win.
  private let ordered: (@Sendable ([OpenGroup]) -> [Claim])?

  /// Creates a rule.
  ///
  /// - Parameter claims: It is asked once, with all groups of which more than one choice may be in a best selection, in
  ///   ascending order. Claims on other groups are of no use.
  package init(_ claims: @escaping @Sendable ([OpenGroup]) -> [Claim]) {
    ordered = claims
  }

  private init() { ordered = nil }

  /// The first group takes its first choice if it can, else its second, and so on; then the second group.
  package static let firstChoices = TieRule()

  /// Returns the claims on groups that are still open, the most important first.
  func claims(on groups: [OpenGroup]) -> [Claim] {
    if let ordered { return ordered(groups) }
    return groups.flatMap { open in open.choices.dropLast().map { Claim(group: open.group, choices: [$0]) } }
  }

  /// For each slot of a table the ranks of the claims that it meets, ascending; nothing if first choices win.
  func ranks(in table: ChoiceTable) -> [[Int]]? {
    guard ordered != nil else { return nil }
    let groups = Dictionary(uniqueKeysWithValues: table.members.enumerated().map { ($1, $0) })
    var ranks = Array(repeating: [Int](), count: table.slotCount)
    for (rank, claim) in claims(on: table.open).enumerated() {
      guard let group = groups[claim.group] else { continue }
      for slot in table.slots(group) where claim.choices.contains(table.labels[slot]) { ranks[slot].append(rank) }
    }
    return ranks
  }
}

extension ChoiceTable {
  /// The groups of the problem that are open, with the choices behind their slots.
  var open: [OpenGroup] {
    openGroups.map { group in OpenGroup(group: members[group], choices: slots(group).map { labels[$0] }) }
  }
}

/// A selection that is as good as the best one and loses to it by the tie rule alone.
package struct Alternative: Sendable, Hashable {
  /// The claim that one of both meets and the other does not.
  package let claim: Claim

  /// Whether the best selection meets it.
  package let isMet: Bool

  /// The groups that take another choice than in the best selection, ascending.
  package let changes: [Change]

  /// Another choice for a group.
  package struct Change: Sendable, Hashable {
    package let group: Int
    package let choice: Int
  }
}

/// The best selection, and for each claim whether another one, just as good, would decide it otherwise.
package struct Solution: Sendable, Hashable {
  /// What solving came to.
  package let outcome: Outcome

  /// One alternative for each claim that equally good selections decide otherwise, in the order of the claims.
  package let alternatives: [Alternative]

  /// Whether every claim was settled and every alternative found within the limit on states.
  package let isComplete: Bool
}
