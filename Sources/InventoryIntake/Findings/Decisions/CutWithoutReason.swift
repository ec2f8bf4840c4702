import FacilityPlanning
import Vocabulary

/// Less approved than proposed, and nobody says why.
struct CutWithoutReason: FindingKind {
  static let id = "cut-without-reason"
  static let severity = Finding.Severity.warning

  var message: LocalizedText {
    LocalizedText(
      vi: "Duyệt ít hơn đề nghị mà chưa ghi lý do.",
      en: "Less is approved than was proposed, and no reason is given."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi lý do cắt giảm như trong quyết định hoặc biên bản họp.",
      en: "Give the reason, as the decision or the minutes have it."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:54", in: .decision, replacing: "Chuyển sang năm sau", with: ""),
    .passes(.decision),
  ]
}
