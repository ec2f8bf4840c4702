/// The facts that a unit's submission yields; it exists only if the submission holds no error.
package struct Inventory: Sendable, Hashable {
  package let unit: Slug
  package let round: Round
  /// The file that the facts come from.
  package let file: String
  package let rows: [InventoryRow]

  package init(unit: Slug, round: Round, file: String, rows: [InventoryRow]) {
    self.unit = unit
    self.round = round
    self.file = file
    self.rows = rows
  }

  /// The rows about one item, in the order of the file.
  package func rows(of item: Slug) -> [InventoryRow] { rows.filter { $0.item.value == item } }
}
