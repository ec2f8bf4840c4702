import FacilityPlanning
import Vocabulary

/// A proposal that a decision answers and that is not where the decision says.
struct ProposalNotThere: RoundFinding {
  static let id = "proposal-not-there"
  static let severity = Finding.Severity.warning

  let name: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Không mở được tờ trình \(name.quoted), nên các dòng chưa đối chiếu được với đề nghị.",
      en: "The proposal \(name.quoted) cannot be opened, so its lines are not held against what was proposed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi thư mục của tờ trình, như «proposals/2025-02», tính từ nơi đặt thư mục dữ liệu.",
      en: "Write the folder of the proposal, like «proposals/2025-02», from where the workspace lies."
    )
  }
}
