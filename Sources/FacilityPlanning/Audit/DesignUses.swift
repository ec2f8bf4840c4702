import Vocabulary

/// How often each design of an item is used, the majority first.
struct DesignUses {
  private let counts: [Int]
  private var designs: [Slug: [Int]] = [:]
  private let total: Int
  private let squares: Int

  init(_ units: [[Slug]]) {
    counts = units.map(\.count)
    total = counts.reduce(0, +)
    squares = counts.reduce(0) { $0 + $1 * $1 }
    for (design, units) in units.enumerated() {
      for unit in units { designs[unit, default: []].append(design) }
    }
  }

  var dispersion: Dispersion { Dispersion(total: total, squares: squares) }

  /// The dispersion once a unit has the majority's design and no other.
  ///
  /// - Complexity: O(*d*) for the *d* designs of the unit.
  func dispersion(ifChanged unit: Slug) -> Dispersion {
    let mine = designs[unit] ?? []
    // One use less turns n² into (n − 1)², one more into (n + 1)².
    var squares = squares - mine.reduce(0) { $0 + 2 * counts[$1] - 1 }
    let majority = (counts.first ?? 0) - (mine.contains(0) ? 1 : 0)
    squares += 2 * majority + 1
    return Dispersion(total: total - mine.count + 1, squares: squares)
  }
}
