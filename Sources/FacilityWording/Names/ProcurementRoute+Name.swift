package import FacilityPlanning
package import Vocabulary

extension ProcurementRoute {
  /// The way of buying in a cell of a table.
  package var name: LocalizedText {
    switch self {
    case .known(let rule): rule.content.route
    case .beyond(let rule):
      LocalizedText(
        vi: "Vượt hạn mức “\(rule.content.route.vi)”; chưa có căn cứ về hình thức tiếp theo",
        en: "Beyond the limit of “\(rule.content.route.en)”; no ground known for what follows"
      )
    case .unknown: LocalizedText(vi: "Chưa có căn cứ", en: "No ground known")
    }
  }

  /// The word that records use; the rule's id where there is one.
  package var rawValue: String {
    switch self {
    case .known(let rule): rule.id.description
    case .beyond: "beyond"
    case .unknown: "unknown"
    }
  }
}
