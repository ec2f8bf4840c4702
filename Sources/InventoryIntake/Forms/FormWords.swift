package import FacilityPlanning

/// The words by which whoever reads a filled-in form knows its columns and its conditions again.
package struct FormWords: Sendable {
  /// The heading of each column.
  package var headings: [InventoryForm.Column: String]
  /// The word for each condition.
  package var conditions: [Condition: String]

  /// Makes the words from those of the reader.
  package init(headings: [InventoryForm.Column: String], conditions: [Condition: String]) {
    self.headings = headings
    self.conditions = conditions
  }
}
