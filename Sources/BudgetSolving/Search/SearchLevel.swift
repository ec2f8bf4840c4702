/// One decision of a search: what each branch that the window admits would change.
///
/// Usually a level decides one group. Groups of which the branches would change the same are interchangeable, so that
/// only their number matters; then a level decides a bundle of them at once.
struct SearchLevel: Sendable {
  /// One way to decide.
  struct Branch: Sendable, Hashable {
    /// Tells whether this leaves everything as it is.
    let isBase: Bool

    /// What the branch adds to the key of a selection that has the groups at their base. Fields may be below zero.
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
  private(set) var members: [Member]

  /// What each branch changes, for all members together.
  private(set) var branches: [Branch]

  /// The least loss of a branch that leaves the base.
  var departureLoss: UInt32 {
    branches.reduce(UInt32.max) { $1.isBase ? $0 : min($0, $1.losses[0]) }
  }
}

extension SearchLevel {
  /// Compares the slots of a group that a window admits with its base, unless it admits only the base.
  init?(_ group: Int, base: Int, table: ChoiceTable, window: Window, target: SearchTarget) {
    let slots = table.slots(group).filter { window.admits[$0] }
    guard slots.count > 1 else { return nil }
    let layout = table.layout
    members = [Member(group: group, slots: slots)]
    branches = slots.map { slot in
      var branch = Branch(
        isBase: slot == base,
        key: 0,
        counters: 0,
        cost: table.costs[slot] - table.costs[base],
        losses: window.losses[slot]
      )
      for goal in target.keyGoals {
        branch.key += Int128(table.value(slot, goal) - table.value(base, goal)) * layout.keyUnit(goal)
      }
      for goal in target.counterGoals {
        branch.counters += Int128(table.value(slot, goal) - table.value(base, goal)) * layout.counterUnit(goal)
      }
      return branch
    }
  }

  /// Returns levels that together can do what the given ones can, with interchangeable groups in bundles.
  ///
  /// Where a group can only leave its base or not, a class of *m* groups becomes bundles of 1, 2, 4, … groups: they can
  /// make any number up to *m* leave, in about log *m* decisions.
  static func bundled(_ levels: [SearchLevel], slack: UInt32) -> [SearchLevel] {
    var classes: [[SearchLevel]] = []
    var classIndex: [[Branch]: Int] = [:]
    for level in levels {
      if level.branches.count == 2, let index = classIndex[level.branches] {
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
        let count = min(left.count, 1 << bundles.count)
        bundles.append(SearchLevel(bundling: left.prefix(count)))
        left = left.dropFirst(count)
      }
      return bundles
    }
  }

  private init(bundling levels: ArraySlice<SearchLevel>) {
    let count = levels.count
    members = levels.flatMap(\.members)
    branches = levels[levels.startIndex].branches.map { branch in
      var branch = branch
      branch.key *= Int128(count)
      branch.counters *= Int128(count)
      branch.cost *= count
      branch.losses = Window.multiply(branch.losses, by: count)
      return branch
    }
  }
}
