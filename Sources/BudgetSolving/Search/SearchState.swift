/// A selection that the search has come to: some groups decided, all others at their base.
struct SearchState: Sendable {
  /// What the whole selection comes to, groups at their base included.
  var standing: Standing

  /// What the decided groups have used up of the slacks.
  var losses: Window.Losses
}

/// How the states of each level came about, so that the choices behind a state can be told.
struct Trail: Sendable {
  /// One step of one state.
  struct Step: Sendable {
    /// The index of the state one level before.
    let parent: UInt32

    /// Which of the branches of its level it took.
    let branch: UInt32
  }

  private var levels: [[Step]] = []

  /// The number of steps that have been noted.
  private(set) var count = 0

  /// Notes how the states of the next level came about.
  mutating func append(_ steps: [Step]) {
    levels.append(steps)
    count += steps.count
  }

  /// Forgets all but some of the states of the last level.
  mutating func keep(_ kept: [Int]) {
    guard let last = levels.popLast() else { return }
    levels.append(kept.map { last[$0] })
  }

  /// Returns the branch taken on each level up to the last, by a state on the last.
  func branches(to state: Int) -> [Int] {
    branches(to: state, level: levels.count)
  }

  /// Returns the branch taken on each of the first levels, by a state behind them.
  func branches(to state: Int, level: Int) -> [Int] {
    var branches = Array(repeating: 0, count: level)
    var state = state
    for index in (0..<level).reversed() {
      let step = levels[index][state]
      branches[index] = Int(step.branch)
      state = Int(step.parent)
    }
    return branches
  }

  /// Reports every level on which the branches of two states of the last level differ, the last level first.
  func differences(_ first: Int, _ second: Int, _ report: (_ level: Int, _ one: UInt32, _ other: UInt32) -> Void) {
    var first = first
    var second = second
    for level in levels.indices.reversed() where first != second {
      let (one, other) = (levels[level][first], levels[level][second])
      if one.branch != other.branch { report(level, one.branch, other.branch) }
      first = Int(one.parent)
      second = Int(other.parent)
    }
  }

  /// Tells whether, at the last level on which their branches differ, the first state took the lower one.
  func precedes(_ first: Int, _ second: Int) -> Bool {
    var first = first
    var second = second
    for steps in levels.reversed() where first != second {
      if steps[first].branch != steps[second].branch { return steps[first].branch < steps[second].branch }
      first = Int(steps[first].parent)
      second = Int(steps[second].parent)
    }
    return false
  }
}
