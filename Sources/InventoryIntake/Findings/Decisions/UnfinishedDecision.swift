import FacilityPlanning
import Vocabulary

/// A decision without its number or its day; without its day it has not been taken.
struct UnfinishedDecision: FindingKind {
  static let id = "unfinished-decision"
  static let severity = Finding.Severity.warning

  let hasNumber: Bool
  let hasDate: Bool

  /// - Returns: nothing if both are there.
  init?(hasNumber: Bool, hasDate: Bool) {
    guard !hasNumber || !hasDate else { return nil }
    (self.hasNumber, self.hasDate) = (hasNumber, hasDate)
  }

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(hasDate ? "Quyết định chưa có số." : "Quyết định chưa có ngày: coi như chưa ban hành, chưa tính vào phương án nào.")",
      en:
        "\(hasDate ? "The decision has no number." : "The decision has no day: it has not been taken, and counts for no plan.")"
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Khi đã ban hành, hãy ghi số và ngày của quyết định.",
      en: "Once it is taken, write its number and its day."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:1", in: .decision, replacing: "118/QĐ-UBND", with: ""),
    .triggers(at: "4:1", in: .decision, replacing: "2025-03-20", with: ""),
    .passes(.decision),
  ]
}
