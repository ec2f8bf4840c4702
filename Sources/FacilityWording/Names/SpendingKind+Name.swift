package import FacilityPlanning
package import Vocabulary

extension SpendingKind {
  package var name: LocalizedText {
    switch self {
    case .fixedAsset: LocalizedText(vi: "Mua sắm tài sản cố định", en: "Purchase of fixed assets")
    case .tool: LocalizedText(vi: "Mua sắm công cụ, dụng cụ", en: "Purchase of tools")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .upgrade: LocalizedText(vi: "Cải tạo, nâng cấp", en: "Upgrade")
    case .undetermined:
      LocalizedText(vi: "Mua sắm chưa phân loại được", en: "Purchase that cannot be classed")
    }
  }
}
