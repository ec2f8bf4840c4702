import Documents
package import FacilityPlanning
package import Vocabulary

extension Sensitivity.Change {
  /// What is changed and by how much: "ngân sách -2%", "all prices +4%".
  package func name(in prices: PriceBook) -> LocalizedText {
    let vi = Figures(.vietnamese).change(amount)
    let en = Figures(.english).change(amount)
    switch self {
    case .budget: return LocalizedText(vi: "ngân sách \(vi)", en: "budget \(en)")
    case .prices: return LocalizedText(vi: "mọi đơn giá \(vi)", en: "all prices \(en)")
    case .price(let item, _):
      let name = prices[item]?.name ?? LocalizedText(vi: item.description, en: item.description)
      return LocalizedText(vi: "đơn giá «\(name.vi)» \(vi)", en: "price of '\(name.en)' \(en)")
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .budget: "budget"
    case .prices: "prices"
    case .price: "price"
    }
  }
}
