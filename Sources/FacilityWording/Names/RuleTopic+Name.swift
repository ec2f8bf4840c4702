package import FacilityPlanning
package import Vocabulary

extension RuleTopic {
  package var name: LocalizedText {
    switch self {
    case .grounds: LocalizedText(vi: "Căn cứ pháp lý", en: "Legal ground")
    case .fixedAssets: LocalizedText(vi: "Tiêu chuẩn tài sản cố định", en: "Definition of fixed assets")
    case .procurement: LocalizedText(vi: "Hạn mức lựa chọn nhà thầu", en: "Limit of procurement")
    case .ceilings: LocalizedText(vi: "Mức giá tối đa", en: "Price ceiling")
    case .norms: LocalizedText(vi: "Định mức sử dụng", en: "Norm of equipment")
    case .classes: LocalizedText(vi: "Sử dụng kinh phí", en: "Use of money")
    case .surveys: LocalizedText(vi: "Khảo sát hằng năm", en: "Yearly survey")
    }
  }
}
