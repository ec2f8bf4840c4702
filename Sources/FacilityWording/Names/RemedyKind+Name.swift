package import FacilityPlanning
package import Vocabulary

extension Remedy.Kind {
  package var name: LocalizedText {
    switch self {
    case .purchase: LocalizedText(vi: "Mua sắm mới", en: "Purchase")
    case .replace: LocalizedText(vi: "Thay thế", en: "Replacement")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .renovate: LocalizedText(vi: "Cải tạo", en: "Renovation")
    }
  }
}
