package import FacilityPlanning
import Vocabulary

/// What the inputs say about the figures of a record, as far as they can be read now.
package struct TraceInputs: Sendable {
  package let edition: CriteriaEdition?
  /// By the code of the unit.
  package let assessments: [String: UnitAssessment]
  private let facts: [InventoryFacts]
  /// By the file, as the record names it.
  private let cells: [String: CellTexts]

  package init(
    edition: CriteriaEdition? = nil,
    assessments: [UnitAssessment] = [],
    facts: [InventoryFacts] = [],
    cells: [String: CellTexts] = [:]
  ) {
    self.edition = edition
    let named = assessments.map { ($0.unit.code.description, $0) }
    self.assessments = Dictionary(named, uniquingKeysWith: { first, _ in first })
    self.facts = facts
    self.cells = cells
  }

  /// The cell at a place, with what stands in it now.
  func cell(_ source: Source) -> TracedCell {
    TracedCell(
      source: source,
      text: cells[source.file]?[source.place],
      fact: facts.lazy.compactMap { $0[source] }.first
    )
  }
}
