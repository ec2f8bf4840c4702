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
