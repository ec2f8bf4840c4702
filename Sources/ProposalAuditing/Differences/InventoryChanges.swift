import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The cells that state something else about an item in two inventories of a unit.
struct InventoryChanges {
  /// What one row states in one column.
  private struct Statement {
    let name: LocalizedText
    let value: LocalizedText
    let source: Source
  }

  let edition: CriteriaEdition

  /// The changes about one item, or about all of them, row by row.
  func causes(from before: Inventory, to after: Inventory, item: Slug?) -> [DifferenceCause] {
    let items = item.map { [$0] } ?? edition.items.map(\.id)
    return items.flatMap { item -> [DifferenceCause] in
      let (old, new) = (before.rows(of: item), after.rows(of: item))
      return (0..<max(old.count, new.count)).flatMap { place in
        changes(place < old.count ? old[place] : nil, place < new.count ? new[place] : nil)
      }
    }
  }

  private func changes(_ old: InventoryRow?, _ new: InventoryRow?) -> [DifferenceCause] {
    let (before, after) = (old.map(statements) ?? [:], new.map(statements) ?? [:])
    return Set(before.keys).union(after.keys).sorted().compactMap { key in
      let (old, new) = (before[key], after[key])
      guard old?.value != new?.value, let any = new ?? old else { return nil }
      return DifferenceCause(
        cell: any.source.description,
        name: any.name,
        before: old?.value,
        after: new?.value
      )
    }
  }

  /// What a row states, by a key that orders the columns.
  private func statements(_ row: InventoryRow) -> [String: Statement] {
    var statements: [String: Statement] = [:]
    func add(_ key: String, _ name: LocalizedText, _ value: LocalizedText, _ source: Source) {
      statements[key] = Statement(name: name, value: value, source: source)
    }
    func same(_ number: Int) -> LocalizedText { LocalizedText(vi: "\(number)", en: "\(number)") }
    if let fact = row.quantity {
      add("1", LocalizedText(vi: "số lượng", en: "quantity"), same(fact.value), fact.source)
    }
    if let fact = row.condition {
      add("2", LocalizedText(vi: "tình trạng", en: "condition"), fact.value.name, fact.source)
    }
    if let fact = row.year {
      add("3", LocalizedText(vi: "năm sử dụng", en: "in use since"), same(fact.value), fact.source)
    }
    if let fact = row.area {
      let value = LocalizedText(vi: Figures(.vietnamese).area(fact.value), en: Figures(.english).area(fact.value))
      add("4", LocalizedText(vi: "diện tích (m²)", en: "floor (m²)"), value, fact.source)
    }
    for (attribute, fact) in row.attributes {
      let value = edition.name(of: fact.value, attribute: attribute)
      add("5 \(attribute)", edition.attributeName(attribute), value, fact.source)
    }
    return statements
  }
}
