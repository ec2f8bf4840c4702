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

extension Inventory {
  /// What one of the units that were merged brings into an inventory.
  package struct Part: Sendable, Hashable {
    /// The unit that was.
    package var name: LocalizedText?
    /// Its submission; absent if there is none.
    package var file: String?
    /// The items that it reports.
    package var items: Set<Slug>

    package init(name: LocalizedText?, file: String?, items: Set<Slug>) {
      self.name = name
      self.file = file
      self.items = items
    }
  }

  /// What it brings into the inventory of a unit into which its own goes: its parts, or itself.
  func partsOrWhole(named name: LocalizedText?) -> [Part] {
    parts.isEmpty ? [Part(name: name, file: file, items: items)] : parts
  }

  /// The files that it comes from.
  package var files: [String] { parts.isEmpty ? [file] : parts.compactMap(\.file) }

  /// The items about which there are rows.
  var items: Set<Slug> { Set(rows.map(\.item.value)) }

  /// The parts that say nothing about an item; none in the inventory of a unit that was never merged.
  func silentParts(on item: Slug) -> [Part] { parts.filter { !$0.items.contains(item) } }
}

/// What an inventory can state at most; anything beyond is a slip of the pen.
package enum InventoryLimits {
  /// The pieces of one row.
  package static let pieces = 100_000
  /// A length in millimetres.
  package static let millimetres = 100_000
  /// A floor in square metres.
  package static let squareMetres = 1_000_000
  /// The first year in which something still there can have come into use.
  package static let earliestYear = 1950
}
