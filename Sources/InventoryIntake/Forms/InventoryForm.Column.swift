package import FacilityPlanning
package import Vocabulary

extension InventoryForm {
  /// A column of the form.
  package enum Column: Sendable, Hashable {
    case number
    case code
    case item
    case unitOfMeasure
    case quantity
    case condition
    case year
    case area
    case attribute(Slug)
    case originalCost
    case note
  }
}

extension InventoryForm.Column {
  /// The columns of an edition, from the left.
  package static func all(of edition: CriteriaEdition) -> [Self] {
    [.number, .code, .item, .unitOfMeasure, .quantity, .condition, .year, .area]
      + edition.attributes.map { .attribute($0.id) } + [.originalCost, .note]
  }

  /// Whether the tool fills the column in, and nobody else.
  var isFixed: Bool {
    switch self {
    case .number, .code, .item: true
    default: false
    }
  }

  /// The width in characters.
  func width(in edition: CriteriaEdition) -> Int {
    switch self {
    case .number: 5
    case .code: 12
    case .item: 32
    case .unitOfMeasure, .year: 8
    case .quantity: 9
    case .area: 9
    case .condition: 12
    case .attribute(let id):
      switch edition.attribute(id)?.kind {
      case .length: 8
      case .word, nil: 13
      case .text: 26
      }
    case .originalCost: 13
    case .note: 20
    }
  }
}
