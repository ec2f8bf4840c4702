package import FacilityPlanning
package import Vocabulary

extension Scenario.Strategy {
  /// What the strategy is called.
  package var name: LocalizedText {
    switch self {
    case .fixed: LocalizedText(vi: "Theo ngân sách cho trước", en: "Fixed budget")
    case .hold: LocalizedText(vi: "Giữ mức sao", en: "Hold")
    case .reach: LocalizedText(vi: "Đạt chỉ tiêu", en: "Reach the targets")
    }
  }
}
