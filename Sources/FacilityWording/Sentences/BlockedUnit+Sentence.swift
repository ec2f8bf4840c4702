package import Documents
package import FacilityPlanning
import Vocabulary

extension BlockedUnit.Reason {
  /// What is missing and what follows, as a whole sentence.
  package func sentence(in edition: CriteriaEdition) -> LocalizedPhrase {
    switch self {
    case .noSubmission:
      LocalizedPhrase(
        vi: "Chưa gửi kiểm kê của kỳ này; không đánh giá được tiêu chí nào.",
        en: "No inventory of this round; no requirement can be judged."
      )
    case .noOtherScore:
      LocalizedPhrase(
        vi: "Chưa có điểm của các nội dung ngoài cơ sở vật chất; không dự kiến được mức sao.",
        en: "The score for everything other than facilities is not known; no star can be projected."
      )
    case .unknownRequirement(let id, let reason):
      LocalizedPhrase(
        vi: "\(edition.requirement(id)?.title.vi ?? id.description): \(reason.name.vi).",
        en: "\(edition.requirement(id)?.title.en ?? id.description): \(reason.name.en)."
      )
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .noSubmission: "noSubmission"
    case .noOtherScore: "noOtherScore"
    case .unknownRequirement: "unknownRequirement"
    }
  }
}
