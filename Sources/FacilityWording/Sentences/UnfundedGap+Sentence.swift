package import Documents
package import FacilityPlanning
import Vocabulary

extension UnfundedGap.Reason {
  /// Why the gap stays open, as a whole sentence.
  package var sentence: LocalizedPhrase {
    switch self {
    case .excluded(let reason):
      LocalizedPhrase(
        vi: "Chính sách phân bổ loại trừ: \(reason.vi)",
        en: "Excluded by the policy: \(reason.en)"
      )
    case .noRemedy:
      LocalizedPhrase(
        vi: "Chưa tính được chi phí: tiêu chí không nêu biện pháp phù hợp hoặc kiểm kê chưa ghi khối lượng.",
        en: "No cost can be computed: the criteria name no fitting remedy, or the inventory does not tell the extent."
      )
    case .noGoal:
      LocalizedPhrase(
        vi: "Việc khắc phục không làm tăng kết quả của mục tiêu nào trong chính sách phân bổ.",
        en: "Closing it would not add to any goal of the policy."
      )
    case .budget(let remaining):
      LocalizedPhrase(
        vi: "Các hạng mục được chọn đáp ứng mục tiêu tốt hơn; ngân sách còn lại \(remaining) đồng, không đủ.",
        en: "What is funded serves the goals better; the \(remaining) đồng that remain do not suffice."
      )
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .excluded: "excluded"
    case .noRemedy: "noRemedy"
    case .noGoal: "noGoal"
    case .budget: "budget"
    }
  }
}
