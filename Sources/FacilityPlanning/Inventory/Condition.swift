/// The state of an item, from broken to good.
package enum Condition: String, Sendable, Hashable, CaseIterable, Comparable {
  case broken
  case usable
  case good

  private var rank: Int {
    switch self {
    case .broken: 0
    case .usable: 1
    case .good: 2
    }
  }

  package static func < (left: Condition, right: Condition) -> Bool { left.rank < right.rank }
}
