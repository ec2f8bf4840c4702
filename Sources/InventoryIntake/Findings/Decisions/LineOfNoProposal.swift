import FacilityPlanning
import Vocabulary

/// A line of a decision that its proposal does not have.
struct LineOfNoProposal: RoundFinding {
  static let id = "line-of-no-proposal"
  static let severity = Finding.Severity.error

  let unit: Slug
  let requirement: Slug
  let proposal: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Tờ trình \(proposal.quoted) không đề nghị \(requirement.description.quoted) cho \(unit.description.quoted).",
      en:
        "The proposal \(proposal.quoted) does not ask for \(requirement.description.quoted) for \(unit.description.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu đơn vị và yêu cầu với phụ lục của tờ trình.",
      en: "Hold unit and requirement against the annexes of the proposal."
    )
  }
}
