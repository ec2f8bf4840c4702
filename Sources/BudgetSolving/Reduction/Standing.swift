/// What a choice, or a partial selection, has come to: all that decides whether one can replace another.
struct Standing: Sendable, Hashable {
  /// The sums for all goals that more is always better for.
  var key: Int128

  /// The sums for all goals that more is better for up to a cap.
  var counters: Int128

  /// The cost.
  var cost: Int
}

extension Standing {
  /// Orders by cost, then by key, so that nothing is beaten by what follows it.
  static func precedes(_ left: Standing, _ right: Standing) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.key != right.key { return left.key > right.key }
    return left.counters > right.counters
  }

  /// Tells whether no optimal selection contains `other`, because this one in its place would be better.
  ///
  /// More of a capped goal may be worth nothing, so counters alone do not make it better. Goals behind `leastCost`
  /// count only at the same cost.
  func beats(_ other: Standing, layout: ValueLayout) -> Bool {
    guard cost <= other.cost, layout.guards == 0 || layout.covers(counters, other.counters) else { return false }
    let before = key >> Int128(layout.bitsAfterCost)
    let otherBefore = other.key >> Int128(layout.bitsAfterCost)
    if before != otherBefore { return before > otherBefore }
    return cost < other.cost || key > other.key
  }

  /// Tells whether this can stand in for `other`, which it precedes.
  func matches(_ other: Standing, layout: ValueLayout) -> Bool {
    let shift = Int128(layout.bitsAfterCost)
    return key &>> shift >= other.key &>> shift && (layout.guards == 0 || layout.covers(counters, other.counters))
  }
}
