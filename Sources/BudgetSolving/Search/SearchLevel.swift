/// One decision of a search: what each branch that the window admits would change.
///
/// Usually a level decides one group. Groups of which the branches would change the same are interchangeable, so that
/// only their number matters; then a level decides a bundle of them at once.
struct SearchLevel: Sendable {
  /// One way to decide.
  struct Branch: Sendable, Hashable {
    /// Tells whether this leaves everything as it is.
    let isBase: Bool

    /// What the branch adds to the key of a selection with the groups at their base; fields may be below zero.
    var key: Int128

    /// What the branch adds to the counters.
    var counters: Int128

    /// What the branch adds to the cost.
    var cost: Int

    /// What the branch uses up of the slacks.
    var losses: Window.Losses
  }

  /// A group that is decided.
  struct Member: Sendable {
    /// The open group.
    let group: Int

    /// The slot that each branch stands for, in the order of the choices of the problem.
    let slots: [Int]
  }

  /// The groups, all of which take the same branch.
  let members: [Member]

  /// What each branch changes, for all members together.
  let branches: [Branch]

  /// The least loss of a branch that leaves the base.
  var departureLoss: UInt32 {
    branches.reduce(UInt32.max) { $1.isBase ? $0 : min($0, $1.losses[0]) }
  }
}

extension SearchLevel {
  /// Compares slots of a group with its base.
  init(_ group: Int, base: Int, slots: [Int], table: ChoiceTable, window: Window, target: SearchTarget) {
    let baseStanding = target.standing(of: base, in: table)
    members = [Member(group: group, slots: slots)]
    branches = slots.map { slot in
      let standing = target.standing(of: slot, in: table)
      return Branch(
        isBase: slot == base,
        key: standing.key - baseStanding.key,
        counters: standing.counters - baseStanding.counters,
        cost: standing.cost - baseStanding.cost,
        losses: window.losses[slot]
      )
    }
  }

  /// Returns levels that together can do what the given ones can, with interchangeable groups in bundles.
  ///
  /// A class of *m* groups with *r* branches each becomes about *r* log *m* bundles, of which each takes one branch.
  /// Every way to distribute the groups over the branches remains possible: the next bundle takes at most
  /// 1 + (*m* - 1) / *r* of the *m* groups left, and some branch is always short of at least as many.
  static func bundled(_ levels: [SearchLevel], slack: UInt32) -> [SearchLevel] {
    var classes: [[SearchLevel]] = []
    var classIndex: [[Branch]: Int] = [:]
    for level in levels {
      if let index = classIndex[level.branches] {
        classes[index].append(level)
      } else {
        classIndex[level.branches] = classes.count
        classes.append([level])
      }
    }
    return classes.flatMap { alike -> [SearchLevel] in
      var left = alike[...]
      let loss = alike[0].departureLoss
      // More than this many cannot leave within the slack.
      if loss > 0 { left = left.prefix(Int(slack / loss)) }
      var bundles: [SearchLevel] = []
      while !left.isEmpty {
        let count = 1 + (left.count - 1) / alike[0].branches.count
        bundles.append(SearchLevel(bundling: left.prefix(count)))
        left = left.dropFirst(count)
      }
      return bundles.reversed()
    }
  }

  private init(bundling levels: ArraySlice<SearchLevel>) {
    let count = levels.count
    let branches = levels[levels.startIndex].branches.map { branch in
      var branch = branch
      branch.key *= Int128(count)
      branch.counters *= Int128(count)
      branch.cost *= count
      branch.losses = Window.multiply(branch.losses, by: count)
      return branch
    }
    self.init(members: levels.flatMap(\.members), branches: branches)
  }
}
