package import FacilityPlanning
package import Vocabulary

extension Price.Class {
  package var name: LocalizedText {
    switch self {
    case .equipment: LocalizedText(vi: "Thiết bị", en: "Equipment")
    case .tool: LocalizedText(vi: "Công cụ, dụng cụ", en: "Tools")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .upgrade: LocalizedText(vi: "Cải tạo, nâng cấp", en: "Upgrade")
    }
  }
}
