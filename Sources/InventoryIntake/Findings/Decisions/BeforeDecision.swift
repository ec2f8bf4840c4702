import FacilityPlanning
import Vocabulary

/// What is accepted or paid before it was approved.
struct BeforeDecision: FindingKind {
  static let id = "before-decision"
  static let severity = Finding.Severity.error

  let day: CalendarDate
  let decision: CalendarDate
  let isPayment: Bool

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(isPayment ? "Thanh toán" : "Nghiệm thu") ngày \(day.figures.vi), trước ngày quyết định \(decision.figures.vi).",
      en: "\(isPayment ? "Paid" : "Accepted") on \(day.figures.en), before the decision of \(decision.figures.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xem lại ngày trên chứng từ và ngày của quyết định.",
      en: "Look up the day on the papers and that of the decision."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:111", in: .decision, replacing: "2025-04-14", with: "2025-03-14"),
    .passes(in: .decision, replacing: "2025-04-14", with: "2025-03-20"),
  ]
}
