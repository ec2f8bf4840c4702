package import Vocabulary

/// The units whose inventories are not in a round, as a list and as letters to them need it.
package struct LateUnits: Sendable, Hashable {
  package let round: Round
  /// The last day for the round; absent if the policy has none for it.
  package let deadline: CalendarDate?
  /// Units of which nothing came, in the order of their codes.
  package var silent: [AdministrativeUnit]
  /// Units of which something came that could not be accepted, in the order of their codes.
  package var refused: [AdministrativeUnit]

  package init(
    round: Round,
    deadline: CalendarDate?,
    silent: [AdministrativeUnit] = [],
    refused: [AdministrativeUnit] = []
  ) {
    self.round = round
    self.deadline = deadline
    self.silent = silent
    self.refused = refused
  }

  /// All of them, in the order of their codes.
  package var all: [AdministrativeUnit] { (silent + refused).sorted { $0.code < $1.code } }
}
