import FacilityPlanning
import Vocabulary

/// A line of a proposal that the decision does not answer.
struct UnansweredProposal: FindingKind {
  static let id = "unanswered-proposal"
  static let severity = Finding.Severity.error

  let name: String
  let known: [String]

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng này ghi thuộc tờ trình \(name.quoted), mà đầu bảng không có.",
      en: "The line belongs to the proposal \(name.quoted), which the head does not name."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi \(LocalizedText.choice(of: known).vi), hoặc thêm một dòng «Tờ trình» ở đầu bảng.",
      en: "Write \(LocalizedText.choice(of: known).en), or add a row «Proposal» to the head."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "8:18", document(of: "proposals/2024-12"), file: "decisions/2025-02.json"),
    .passes(document(of: "proposals/2025-02"), file: "decisions/2025-02.json"),
    .passes(.decision),
  ]

  private static func document(of proposal: String) -> String {
    """
    {
      "format": "onestop.decision/1",
      "number": "118/QĐ-UBND",
      "date": "2025-03-20",
      "proposals": [{"proposal": "proposals/2025-02"}],
      "asProposed": true,
      "lines": [
        {"proposal": "\(proposal)", "unit": "yen-lu", "requirement": "counter-computer", "remedy": "purchase",
         "proposedQuantity": 3, "proposedAmount": 42525000}
      ]
    }

    """
  }
}
