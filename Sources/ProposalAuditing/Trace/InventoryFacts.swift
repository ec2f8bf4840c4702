import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// What each cell of an inventory was read as, in words.
package struct InventoryFacts: Sendable {
  private var facts: [Source: LocalizedText] = [:]

  /// Collects the facts of an inventory.
  package init(_ inventory: Inventory, edition: CriteriaEdition) {
    for row in inventory.rows {
      if let item = edition.item(row.item.value) {
        facts[row.item.source] = LocalizedText(vi: "hạng mục: \(item.name.vi)", en: "item: \(item.name.en)")
      }
      if let quantity = row.quantity {
        add(quantity.source, "số lượng: \(quantity.value)", "quantity: \(quantity.value)")
      }
      if let condition = row.condition {
        let name = condition.value.name
        add(condition.source, "tình trạng: \(name.vi)", "condition: \(name.en)")
      }
      if let year = row.year { add(year.source, "năm sử dụng: \(year.value)", "in use since: \(year.value)") }
      if let area = row.area {
        let (vi, en) = (Figures(.vietnamese).area(area.value), Figures(.english).area(area.value))
        add(area.source, "diện tích: \(vi) m²", "floor: \(en) m²")
      }
      for (attribute, fact) in row.attributes {
        let name = edition.attributeName(attribute)
        let value = edition.name(of: fact.value, attribute: attribute)
        add(fact.source, "\(name.vi): \(value.vi)", "\(name.en): \(value.en)")
      }
    }
  }

  /// What the cell at a place was read as.
  package subscript(source: Source) -> LocalizedText? { facts[source] }

  private mutating func add(_ source: Source, _ vi: String, _ en: String) {
    facts[source] = LocalizedText(vi: vi, en: en)
  }
}
