/// When one partial selection makes another superfluous for a ladder.
///
/// Every goal has a field in one key, the most important in the highest bits. Goals that decide the ladder stand above
/// the cost, all others below it:
///
/// ```
/// │ goal 0 │ goal 1 │ goal 2 │ cost │ goal 3 │
///            ▲ has a cap
/// ```
///
/// Without caps this is one comparison. A capped goal of which both may still come to have enough does not decide: then
/// what makes another superfluous has to be at least as good behind it, too.
struct LadderOrder: Sendable {
  /// What a partial selection comes to.
  struct Standing: Sendable, Hashable {
    var key: Int128
    var cost: Int
  }

  /// The field of a goal with a cap.
  private struct Field {
    let shift: Int128
    let mask: Int128
    /// More than this counts for nothing.
    let enough: Int128
    /// A count below this can no longer come to be enough.
    let least: Int128

    @inline(__always)
    func cap(_ key: inout Int128) {
      let excess = (key &>> shift) & mask - enough
      if excess > 0 { key &-= excess &<< shift }
    }
  }

  private var before: [Field] = []
  private var behind: [Field] = []
  private let costShift: Int128

  /// Orders selections before any group is decided.
  ///
  /// - Parameter rises: By how much the groups that are open can raise each goal.
  init(_ table: ChoiceTable, goals: [Goal], layout: ValueLayout, rises: [Int]) {
    costShift = Int128(layout.bitsAfterCost)
    for (index, goal) in goals.enumerated() {
      guard let cap = goal.cap else { continue }
      let enough = Int128(max(0, cap - table.settledValues[index]))
      let field = Field(
        shift: layout.shift(index),
        mask: layout.mask(index),
        enough: enough,
        least: enough - Int128(rises[index])
      )
      if field.shift >= costShift { before.append(field) } else { behind.append(field) }
    }
  }

  /// Cuts the capped goals down to what counts.
  @inline(__always)
  func capped(_ key: Int128) -> Int128 {
    var key = key
    for field in before { field.cap(&key) }
    for field in behind { field.cap(&key) }
    return key
  }

  /// The part of a key that decides the ladder.
  func deciding(_ key: Int128) -> Int128 { key &>> costShift }

  /// Tells whether no selection that continues the second state is on the ladder, or better there than one that
  /// continues the first in the same way.
  ///
  /// - Precondition: The first costs no more.
  func beats(_ first: Standing, _ second: Standing) -> Bool {
    var (left, right) = (first.key, second.key)
    if let verdict = Self.compare(&left, &right, before) { return verdict }
    let (leftTop, rightTop) = (left &>> costShift, right &>> costShift)
    if leftTop != rightTop { return leftTop > rightTop }
    if first.cost < second.cost { return true }
    left -= leftTop &<< costShift
    right -= rightTop &<< costShift
    if let verdict = Self.compare(&left, &right, behind) { return verdict }
    return left > right
  }

  /// Tells whether whatever costs more than both, and is superfluous because of the second, is so because of the first.
  func covers(_ first: Standing, _ second: Standing) -> Bool {
    beats(Standing(key: first.key, cost: 0), Standing(key: second.key, cost: 1))
  }

  /// Compares down to the last capped goal; without a verdict, what stands behind it is left of both keys.
  private static func compare(_ left: inout Int128, _ right: inout Int128, _ fields: [Field]) -> Bool? {
    for field in fields {
      let (leftTop, rightTop) = (left &>> field.shift, right &>> field.shift)
      let (leftCount, rightCount) = (leftTop & field.mask, rightTop & field.mask)
      if leftTop - leftCount != rightTop - rightCount { return leftTop > rightTop }
      if leftCount < rightCount { return false }
      if leftCount > rightCount, rightCount < field.least { return true }
      left -= leftTop &<< field.shift
      right -= rightTop &<< field.shift
    }
    return nil
  }
}

/// The standings that make most others superfluous, among those that have been admitted in order of cost.
struct LadderFront {
  private let order: LadderOrder

  /// In descending order of the goals that decide.
  private var standings: [LadderOrder.Standing] = []

  init(_ order: LadderOrder) { self.order = order }

  /// Tells whether a standing that has been admitted beats one that costs as much or more.
  ///
  /// Only the next greater key is looked at. With one capped goal it has the least count of all that have as much, and
  /// so the most of the goals behind. With several it may miss a rival; that costs time and loses nothing.
  ///
  /// - Complexity: O(log *s*) for *s* standings.
  @inline(__always)
  func beats(_ standing: LadderOrder.Standing) -> Bool {
    let place = place(of: order.deciding(standing.key))
    return place > 0 && order.beats(standings[place - 1], standing)
  }

  /// Admits a standing unless one admitted before beats it.
  ///
  /// - Complexity: O(log *s*) for *s* standings, and what it removes.
  @inline(__always)
  mutating func admits(_ standing: LadderOrder.Standing) -> Bool {
    guard !beats(standing) else { return false }
    let place = place(of: order.deciding(standing.key))
    var end = place
    while end < standings.count, order.covers(standing, standings[end]) { end += 1 }
    standings.replaceSubrange(place..<end, with: CollectionOfOne(standing))
    return true
  }

  /// Returns where a standing belongs, behind all that are greater or the same in what decides.
  private func place(of key: Int128) -> Int {
    var low = 0
    var high = standings.count
    while low < high {
      let middle = (low + high) / 2
      if order.deciding(standings[middle].key) >= key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
