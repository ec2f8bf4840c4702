import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// One line of the form about an item, with what the last round knew.
struct FormRow {
  let form: InventoryForm
  let item: Item
  let facts: InventoryRow?
  /// The number in front.
  let number: Int
  private let required: Set<Column>

  init(form: InventoryForm, item: Item, facts: InventoryRow?, number: Int) {
    self.form = form
    self.item = item
    self.facts = facts
    self.number = number
    self.required = form.required(for: item.id)
  }

  func cell(_ column: Column) -> WorkbookDocument.Cell {
    let style = Self.style(of: column)
    return .init(
      value(column),
      column.isFixed ? style : SheetStyles.input(style, isUsed: isUsed(column)),
      note: column == .quantity ? FormDeliveries(form: form).question(about: item.id) : nil
    )
  }

  /// Whether the cell is worth filling in.
  private func isUsed(_ column: Column) -> Bool {
    switch column {
    case .unitOfMeasure, .originalCost, .note, .year: true
    default: required.contains(column)
    }
  }

  private func value(_ column: Column) -> WorkbookDocument.Cell.Value {
    switch column {
    case .number: .integer(number)
    case .code: .text(item.id.description)
    case .item: .text(item.name[form.language])
    case .unitOfMeasure: .text(item.unitOfMeasure[form.language])
    case .quantity: facts?.quantity.map { .integer($0.value) } ?? .empty
    case .condition: facts?.condition.map { .text(form.word(for: $0.value)) } ?? .empty
    case .year: facts?.year.map { .integer($0.value) } ?? .empty
    case .area: facts?.area.map { Self.number($0.value) } ?? .empty
    case .attribute(let id): facts?.attributes[id].map { value($0.value, of: id) } ?? .empty
    case .originalCost: facts?.originalCost.map { .integer($0.value.dong) } ?? .empty
    case .note: facts?.note.map { .text($0.value) } ?? .empty
    case .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused: .empty
    }
  }

  private func value(_ value: AttributeValue, of attribute: Slug) -> WorkbookDocument.Cell.Value {
    switch value {
    case .length(let length): .integer(length)
    case .word: .text(form.edition.name(of: value, attribute: attribute)[form.language])
    case .text(let text): .text(text)
    }
  }

  /// An area without zeros at its end.
  private static func number(_ area: Area) -> WorkbookDocument.Cell.Value {
    if area.hundredths.isMultiple(of: 100) { return .integer(area.hundredths / 100) }
    return area.hundredths.isMultiple(of: 10)
      ? .decimal(area.hundredths / 10, scale: 1) : .decimal(area.hundredths, scale: 2)
  }

  /// How the cells of a column look.
  static func style(of column: Column) -> WorkbookDocument.Style {
    switch column {
    case .number, .unitOfMeasure, .condition, .year, .quantity: SheetStyles.centeredCell
    case .code: SheetStyles.codeCell
    case .item, .attribute, .note, .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused:
      SheetStyles.cell
    case .area: SheetStyles.centeredCell
    case .originalCost: SheetStyles.numberCell
    }
  }
}
