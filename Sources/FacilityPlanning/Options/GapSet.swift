/// A set of requirements of one edition, by their places in it.
package struct GapSet: Sendable, Hashable {
  private var bits: UInt128

  package init() { bits = 0 }

  package init(_ indices: some Sequence<Int>) {
    self.init()
    for index in indices { insert(index) }
  }

  package var isEmpty: Bool { bits == 0 }

  package mutating func insert(_ index: Int) { bits |= 1 << UInt128(index) }

  package func inserting(_ index: Int) -> GapSet {
    var copy = self
    copy.insert(index)
    return copy
  }

  package func contains(_ index: Int) -> Bool { bits & (1 << UInt128(index)) != 0 }
  package func isSubset(of other: GapSet) -> Bool { bits & ~other.bits == 0 }

  package func union(_ other: GapSet) -> GapSet {
    var copy = self
    copy.bits |= other.bits
    return copy
  }

  package func subtracting(_ other: GapSet) -> GapSet {
    var copy = self
    copy.bits &= ~other.bits
    return copy
  }

  /// The places, ascending.
  package var indices: [Int] {
    var indices: [Int] = []
    var rest = bits
    while rest != 0 {
      indices.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return indices
  }

  /// Tells which of two sets comes first: the one that holds the first requirement that only one of them holds.
  package func precedes(_ other: GapSet) -> Bool {
    let difference = bits ^ other.bits
    return difference != 0 && bits & (1 << UInt128(difference.trailingZeroBitCount)) != 0
  }
}
