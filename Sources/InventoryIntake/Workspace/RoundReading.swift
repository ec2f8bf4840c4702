package import FacilityPlanning
package import Vocabulary

/// What reading the submissions of a round came to.
package struct RoundReading: Sendable {
  package let round: Round
  /// One for each submission without an error, in the order of the units' codes.
  package var inventories: [Inventory] = []
  package var findings: [Finding] = []
  package var inputs: [InputFile] = []
  /// The rows about items that were read.
  package var rows = 0

  package init(round: Round) { self.round = round }
}
