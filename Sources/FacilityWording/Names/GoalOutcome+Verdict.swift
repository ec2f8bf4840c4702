package import Documents
package import FacilityPlanning
package import Vocabulary

extension GoalOutcome {
  /// Whether the target is reached, in words; a dash where there is none.
  package var verdict: LocalizedText {
    guard target != nil else { return LocalizedText(vi: "–", en: "–") }
    return isReached ? LocalizedText(vi: "Đạt", en: "Reached") : LocalizedText(vi: "Chưa đạt", en: "Not reached")
  }

  package var tone: Tone {
    guard target != nil else { return .neutral }
    return isReached ? .good : .bad
  }

  /// Whether more is possible, in words.
  package var proof: LocalizedPhrase {
    if isProven {
      return LocalizedPhrase(vi: Phrase(.status("Tối ưu", .good)), en: Phrase(.status("Proven", .good)))
    }
    return kind == .cost
      ? LocalizedPhrase(
        vi: "\(.status("Chưa chứng minh", .warning)); có thể thấp đến \(bound)",
        en: "\(.status("Not proven", .warning)); \(bound) may be possible"
      )
      : LocalizedPhrase(
        vi: "\(.status("Chưa chứng minh", .warning)); có thể đến \(bound)",
        en: "\(.status("Not proven", .warning)); up to \(bound) may be possible"
      )
  }

  private var kind: Goal.Kind { goal.kind }
}
