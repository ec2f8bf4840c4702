package import FacilityPlanning
package import Vocabulary

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
