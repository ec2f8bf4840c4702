package import Vocabulary

/// What a unit lacks on one requirement, before anybody asks for the price.
package struct Shortfall: Sendable, Hashable {
  package var status: RequirementStatus
  /// The pieces to buy, replace or repair.
  package var pieces: Int
  /// The floor concerned, where the inventory tells it.
  package var area: Area?
  /// How many of the pieces are usable but do not conform to the identity standard.
  package var deviatingPieces: Int

  package init(status: RequirementStatus, pieces: Int, area: Area? = nil, deviatingPieces: Int = 0) {
    self.status = status
    self.pieces = pieces
    self.area = area
    self.deviatingPieces = deviatingPieces
  }
}
