package import FacilityPlanning
package import Vocabulary

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

extension FormWords {
  /// The words that the reader of submissions proposes.
  package init(_ vocabulary: WordBook, of edition: CriteriaEdition, in language: Language) {
    let columns = InventoryForm.Column.all(of: edition)
    self.init(
      headings: Dictionary(
        columns.map { ($0, vocabulary.heading(of: Column($0), in: language)) },
        uniquingKeysWith: { first, _ in first }
      ),
      conditions: Dictionary(
        uniqueKeysWithValues: Condition.allCases.map { ($0, vocabulary.word(for: $0, in: language)) }
      )
    )
  }
}

extension Column {
  /// The column that the reader finds in a column of the form.
  package init(_ column: InventoryForm.Column) {
    self =
      switch column {
      case .number: .number
      case .code: .code
      case .item: .item
      case .unitOfMeasure: .unitOfMeasure
      case .quantity: .quantity
      case .condition: .condition
      case .year: .year
      case .area: .area
      case .attribute(let id): .attribute(id)
      case .originalCost: .originalCost
      case .note: .note
      }
  }
}
