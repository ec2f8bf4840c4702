extension Relaxation {
  /// What stops an entering column from being taken further.
  private enum Block {
    case basic(Int)
    case key(group: Int)
  }

  /// Takes as much of a slot or a slack as the rest allows, and lets what has fallen to zero leave.
  mutating func enter(_ entering: Basic) {
    let enteringGroup = entering.group
    let rates = times(column(entering))
    guard let (block, step, keyRate) = firstBlock(rates: rates, enteringGroup: enteringGroup) else { return }
    for position in 0..<rowCount { levels[position] -= rates[position] * step }
    switch block {
    case .basic(let position):
      replace(position, by: entering, level: step, rates: rates)
    case .key(let group):
      guard let position = heir(of: group) else {
        // The group had nothing but its key: the entering slot takes its whole place.
        if case .slot(let slot, _) = entering { keys[group] = slot }
        return
      }
      passKey(of: group, to: position)
      var rates = rates
      rates[position] = -keyRate
      replace(position, by: entering, level: step, rates: rates)
    }
  }

  /// Returns what falls to zero first, after which step, and at which rate a blocking key changes.
  private func firstBlock(rates: [Double], enteringGroup: Int?) -> (Block, step: Double, keyRate: Double)? {
    let negligible = 1e-11
    var found: (Block, step: Double, keyRate: Double)?
    var size = 0.0
    func consider(_ block: Block, level: Double, rate: Double) {
      guard rate < -negligible else { return }
      let step = max(0, level) / -rate
      guard found.map({ step < $0.step - 1e-12 || (step <= $0.step + 1e-12 && -rate > size) }) ?? true else { return }
      found = (block, step, rate)
      size = -rate
    }
    for position in 0..<rowCount {
      consider(.basic(position), level: levels[position], rate: -rates[position])
      guard let group = basis[position].group, basis.firstIndex(where: { $0.group == group }) == position else {
        continue
      }
      let (level, rate) = key(of: group, rates: rates, enteringGroup: enteringGroup)
      consider(.key(group: group), level: level, rate: rate)
    }
    if let enteringGroup, heir(of: enteringGroup) == nil {
      consider(.key(group: enteringGroup), level: 1, rate: -1)
    }
    return found
  }

  /// Returns how much of the key of a group is taken, and at which rate that changes.
  private func key(of group: Int, rates: [Double], enteringGroup: Int?) -> (level: Double, rate: Double) {
    var level = 1.0
    var rate = group == enteringGroup ? -1.0 : 0.0
    for position in 0..<rowCount where basis[position].group == group {
      level -= levels[position]
      rate += rates[position]
    }
    return (level, rate)
  }

  /// Returns the column of the basis that holds most of a group besides its key.
  private func heir(of group: Int) -> Int? {
    var heir: Int?
    for position in 0..<rowCount where basis[position].group == group {
      if heir.map({ levels[position] > levels[$0] }) ?? true { heir = position }
    }
    return heir
  }

  /// Makes the slot in a column of the basis the key of its group, and puts the old key, of which none is left, there.
  private mutating func passKey(of group: Int, to heir: Int) {
    guard case .slot(let slot, _) = basis[heir] else { return }
    let members = (0..<rowCount).filter { basis[$0].group == group }
    for row in 0..<rowCount {
      inverse[heir * rowCount + row] = -members.reduce(0) { $0 + inverse[$1 * rowCount + row] }
    }
    basis[heir] = .slot(keys[group], group: group)
    keys[group] = slot
    levels[heir] = 0
  }

  private mutating func replace(_ position: Int, by entering: Basic, level: Double, rates: [Double]) {
    let pivot = rates[position]
    for row in 0..<rowCount { inverse[position * rowCount + row] /= pivot }
    for other in 0..<rowCount where other != position && rates[other] != 0 {
      for row in 0..<rowCount {
        inverse[other * rowCount + row] -= rates[other] * inverse[position * rowCount + row]
      }
    }
    basis[position] = entering
    levels[position] = level
    age += 1
    if age == 50 { refresh() }
    updatePrices()
  }
}

extension Relaxation {
  /// Returns the column of the basis matrix that a slot or slack would have.
  private func column(_ basic: Basic) -> [Double] {
    switch basic {
    case .slack(let row):
      return (0..<rowCount).map { $0 == row ? 1 : 0 }
    case .excess(let row):
      return (0..<rowCount).map { $0 == row ? -1 : 0 }
    case .slot(let slot, let group):
      return (0..<rowCount).map { columns[slot * rowCount + $0] - columns[keys[group] * rowCount + $0] }
    }
  }

  private func times(_ vector: [Double]) -> [Double] {
    (0..<rowCount).map { position in
      (0..<rowCount).reduce(0) { $0 + inverse[position * rowCount + $1] * vector[$1] }
    }
  }

  /// Computes the prices that the basis stands for.
  mutating func updatePrices() {
    let gains = basis.map { basic -> Double in
      switch basic {
      case .slack: 0
      case .excess(let row): -penalties[row]
      case .slot(let slot, let group): self.gains[slot] - self.gains[keys[group]]
      }
    }
    for row in 0..<rowCount {
      prices[row] = (0..<rowCount).reduce(0) { $0 + gains[$1] * inverse[$1 * rowCount + row] }
    }
  }

  /// Computes the inverse and the levels afresh, so that rounding errors do not grow.
  mutating func refresh() {
    age = 0
    guard let inverse = Self.inverted(basis.map(column)) else { return }
    self.inverse = inverse
    levels = times(remainders())
  }

  /// Returns the inverse, row by row, of the square matrix with these columns, unless it is nearly singular.
  private static func inverted(_ columns: [[Double]]) -> [Double]? {
    let size = columns.count
    var rows = (0..<size).map { row in columns.map { $0[row] } + (0..<size).map { $0 == row ? 1.0 : 0 } }
    for step in 0..<size {
      guard let pivot = (step..<size).max(by: { rows[$0][step].magnitude < rows[$1][step].magnitude }),
        rows[pivot][step].magnitude > 1e-12
      else { return nil }
      rows.swapAt(step, pivot)
      let factor = rows[step][step]
      for index in rows[step].indices { rows[step][index] /= factor }
      for row in 0..<size where row != step && rows[row][step] != 0 {
        let factor = rows[row][step]
        for index in rows[row].indices { rows[row][index] -= factor * rows[step][index] }
      }
    }
    return rows.flatMap { $0.suffix(size) }
  }
}

extension Relaxation.Basic {
  /// Tells whether this is the excess of a row.
  var isExcess: Bool {
    if case .excess = self { true } else { false }
  }

  /// The group of a slot.
  var group: Int? {
    guard case .slot(_, let group) = self else { return nil }
    return group
  }
}
