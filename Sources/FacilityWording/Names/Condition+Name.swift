package import FacilityPlanning
package import Vocabulary

extension Condition {
  package var name: LocalizedText {
    switch self {
    case .good: LocalizedText(vi: "tốt", en: "good")
    case .usable: LocalizedText(vi: "còn sử dụng", en: "usable")
    case .broken: LocalizedText(vi: "hỏng", en: "broken")
    }
  }
}
