import Vocabulary

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

/// A gap that money can close, as numbers.
struct FundableGap {
  /// The place of the requirement in the edition.
  let index: Int
  let cost: Int
  /// What the unit pays itself.
  let ownPart: Int
  let points: Int
  let mandatoryFrom: Int
  let isEssential: Bool
  let isUniformity: Bool

  init?(_ assessment: RequirementAssessment, at index: Int) {
    guard let gap = assessment.gap, let remedy = gap.remedy else { return nil }
    self.index = index
    self.cost = remedy.cost.dong
    self.ownPart = remedy.ownPart.dong
    self.points = gap.requirement.points
    self.mandatoryFrom = gap.requirement.mandatoryFrom
    self.isEssential = gap.isEssential
    self.isUniformity = gap.isUniformity
  }

  /// The gaps of a unit that money can close, in the order of the edition.
  static func all(of requirements: [RequirementAssessment]) -> [FundableGap] {
    requirements.enumerated().compactMap { FundableGap($1, at: $0) }
  }
}
