import FacilityPlanning
package import Vocabulary

extension VerificationRecord.Check {
  /// What the check looks at.
  package var name: LocalizedText {
    switch self {
    case .inputs: LocalizedText(vi: "Tệp số liệu gốc", en: "Inputs")
    case .lines: LocalizedText(vi: "Danh mục hạng mục", en: "Lines")
    case .gaps: LocalizedText(vi: "Thiếu hụt, biện pháp, đơn giá", en: "Gaps, remedies, prices")
    case .costs: LocalizedText(vi: "Cách tính từng hạng mục", en: "Arithmetic of the lines")
    case .sums: LocalizedText(vi: "Số cộng", en: "Sums")
    case .words: LocalizedText(vi: "Số tiền bằng chữ", en: "Amounts in words")
    case .stars: LocalizedText(vi: "Điểm và mức sao", en: "Scores and stars")
    case .goals: LocalizedText(vi: "Mục tiêu", en: "Goals")
    case .order: LocalizedText(vi: "Thứ tự ưu tiên", en: "Order of priority")
    case .policy: LocalizedText(vi: "Chính sách phân bổ", en: "Policy")
    case .optimality: LocalizedText(vi: "Tính tối ưu", en: "Optimality")
    case .record: LocalizedText(vi: "Nội dung khác của hồ sơ", en: "Other members of the record")
    case .documents: LocalizedText(vi: "Tài liệu kèm theo", en: "Documents")
    }
  }
}
