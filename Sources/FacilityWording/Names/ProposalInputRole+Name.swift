package import FacilityPlanning
package import Vocabulary

extension ProposalInput.Role {
  package var name: LocalizedText {
    switch self {
    case .register: LocalizedText(vi: "Danh sách đơn vị", en: "Register")
    case .criteria: LocalizedText(vi: "Bộ tiêu chí", en: "Criteria")
    case .prices: LocalizedText(vi: "Bảng giá", en: "Price book")
    case .policy: LocalizedText(vi: "Chính sách phân bổ", en: "Policy")
    case .aliases: LocalizedText(vi: "Từ ngữ riêng của đơn vị", en: "Words of the units' own")
    case .waivers: LocalizedText(vi: "Các điểm được miễn", en: "Waivers")
    case .rules: LocalizedText(vi: "Quy định áp dụng", en: "Rules")
    case .inventory: LocalizedText(vi: "Kiểm kê", en: "Inventory")
    }
  }
}
