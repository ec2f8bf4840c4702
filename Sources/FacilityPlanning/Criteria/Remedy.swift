package import Vocabulary

/// A way to close the gap of a requirement.
package struct Remedy: Sendable, Hashable {
  /// What is done.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case purchase
    case replace
    case repair
    case renovate
  }

  /// What the price is multiplied by.
  package enum Basis: Sendable, Hashable {
    /// So many price units for each piece of the gap.
    case piece(Int)
    /// The square metres of the gap.
    case area
    /// The same amount for every gap.
    case fixed(Int)
  }

  package var kind: Kind
  /// The entry of the price book.
  package var price: Slug
  package var basis: Basis
  /// The statuses that the remedy is meant for; none listed means all.
  package var statuses: [RequirementStatus]

  package init(kind: Kind, price: Slug, basis: Basis, statuses: [RequirementStatus] = []) {
    self.kind = kind
    self.price = price
    self.basis = basis
    self.statuses = statuses
  }

  /// Tells whether the remedy may close a gap: the requirement must be met afterwards.
  ///
  /// A repair only mends what is worn; it changes neither the design of a thing nor its age.
  package func isValid(for finding: Shortfall) -> Bool {
    if finding.leavesUnknown || (!statuses.isEmpty && !statuses.contains(finding.status)) { return false }
    return kind != .repair || (finding.status == .worn && finding.isMendable)
  }

  /// The number of price units that close a gap, or nothing if the inventory does not tell its area.
  package func quantity(for finding: Shortfall) -> Int? {
    switch basis {
    case .piece(let factor): finding.pieces * factor
    case .area: finding.area.map(\.squareMetresRoundedUp)
    case .fixed(let amount): max(0, amount - (finding.committed[price] ?? 0))
    }
  }
}
