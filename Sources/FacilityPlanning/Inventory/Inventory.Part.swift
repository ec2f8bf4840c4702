package import Vocabulary

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
