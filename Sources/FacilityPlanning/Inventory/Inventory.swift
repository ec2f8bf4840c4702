package import Vocabulary

/// The facts that a unit's submission yields; it exists only if the submission holds no error.
package struct Inventory: Sendable, Hashable {
  package let unit: Slug
  package let round: Round
  /// The file that the facts come from.
  package let file: String
  package let rows: [InventoryRow]
  /// What it was put together from, if its unit grew out of others; empty otherwise.
  package let parts: [Part]

  package init(unit: Slug, round: Round, file: String, rows: [InventoryRow], parts: [Part] = []) {
    self.unit = unit
    self.round = round
    self.file = file
    self.rows = rows
    self.parts = parts
  }

  /// The rows about one item, in the order of the file.
  package func rows(of item: Slug) -> [InventoryRow] { rows.filter { $0.item.value == item } }
}
