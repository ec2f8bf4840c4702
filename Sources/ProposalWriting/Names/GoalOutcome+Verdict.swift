package import FacilityPlanning

extension GoalOutcome {
  /// Whether the target is reached, in words.
  package var verdict: LocalizedText {
    guard target != nil else { return LocalizedText(vi: "Không đặt chỉ tiêu", en: "No target") }
    return isReached ? LocalizedText(vi: "Đạt", en: "Reached") : LocalizedText(vi: "Chưa đạt", en: "Not reached")
  }

  package var tone: Tone {
    guard target != nil else { return .neutral }
    return isReached ? .good : .bad
  }

  /// Whether more is possible, in words.
  package var proof: LocalizedPhrase {
    if isProven {
      return LocalizedPhrase(vi: Phrase(.status("Đã chứng minh", .good)), en: Phrase(.status("Proven best", .good)))
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
