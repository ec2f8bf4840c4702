package import Vocabulary

extension Sensitivity {
  /// One change of the figures that a plan is made from.
  package enum Change: Sendable, Hashable {
    case budget(Percentage)
    /// All prices together.
    case prices(Percentage)
    case price(Slug, Percentage)

    package var amount: Percentage {
      switch self {
      case .budget(let amount), .prices(let amount), .price(_, let amount): amount
      }
    }

    /// Whether another change is about the same figures and in the same direction.
    func isAlike(_ other: Change) -> Bool {
      let isSameKind =
        switch (self, other) {
        case (.budget, .budget), (.prices, .prices): true
        case (.price(let item, _), .price(let otherItem, _)): item == otherItem
        default: false
        }
      return isSameKind && (amount < .zero) == (other.amount < .zero)
    }
  }
}
