/// The standings that beat most, among those that have been admitted in order of cost.
struct Front {
  private let layout: ValueLayout
  private let keepsTies: Bool
  private let shift: Int128

  /// The greatest of all keys, as far as goals before `leastCost` go.
  private var greatest = Int128.min

  /// The standings that none behind them replaces; in use only if there are counters.
  private var standings: [Standing] = []

  /// - Parameter keepsTies: Whether standings that are equal but for their counters may all be needed.
  init(layout: ValueLayout, keepsTies: Bool) {
    self.layout = layout
    self.keepsTies = keepsTies
    shift = Int128(layout.bitsAfterCost)
  }

  /// Forgets all standings.
  mutating func clear() {
    greatest = Int128.min
    standings.removeAll(keepingCapacity: true)
  }

  /// Tells whether nothing admitted before beats the standing, or equals it, and admits it if so.
  @inline(__always)
  mutating func admits(_ standing: Standing) -> Bool {
    guard layout.guards == 0 else { return admitsWithCounters(standing) }
    // What comes later costs as much or more, and at the same cost it has a lesser key or the same.
    let before = standing.key >> shift
    guard before > greatest else { return false }
    greatest = before
    return true
  }

  private mutating func admitsWithCounters(_ standing: Standing) -> Bool {
    for rival in standings {
      if rival.beats(standing, layout: layout) { return false }
      if !keepsTies, rival.key == standing.key, layout.covers(rival.counters, standing.counters) { return false }
    }
    standings.removeAll { $0.key <= standing.key && layout.covers(standing.counters, $0.counters) }
    standings.append(standing)
    return true
  }
}
