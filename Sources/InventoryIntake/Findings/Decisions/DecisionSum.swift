import FacilityPlanning
import Vocabulary

/// A sum of a decision that its lines do not make.
struct DecisionSum: FindingKind {
  static let id = "decision-sum"
  static let severity = Finding.Severity.error

  let heading: String
  let written: Int
  let sum: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Tổng ở \(heading.quoted) ghi \(written.grouped.vi), mà các dòng cộng lại là \(sum.grouped.vi).",
      en: "The sum of \(heading.quoted) is written as \(written.grouped.en), and its lines make \(sum.grouped.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu từng dòng và dòng tổng với quyết định; có dòng ghi sai hoặc thiếu.",
      en: "Hold the lines and the sum against the decision: one is wrong or lacks."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "7:10", in: .decision, replacing: "47560000", with: "47560001"),
    .passes(.decision),
  ]
}
