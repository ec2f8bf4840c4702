import FacilityPlanning
import FileFormats
import Vocabulary

/// A row without the condition that a requirement needs.
struct ConditionNotReported: SubmissionCheck {
  static let id = "condition-not-reported"
  static let severity = Finding.Severity.warning

  let item: Item

  var cause: String? { "" }

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng \(item.name.vi.quoted) không ghi tình trạng, nên yêu cầu về hạng mục này chưa đánh giá được.",
      en: "The row about \(item.name.en.quoted) states no condition, so that its requirement cannot be assessed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi «Tốt», «Còn sử dụng» hoặc «Hỏng».",
      en: "Write «Good», «Usable» or «Broken»."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.findings { row, item, requirements -> ConditionNotReported? in
      guard row.condition.isAbsent, requirements.contains(where: \.measure.needsCondition) else { return nil }
      return ConditionNotReported(item: item)
    } under: { _ in
      [.condition]
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:26", replacing: "4,Còn sử dụng,", with: "4,,"),
    .passes(replacing: "4,Còn sử dụng,2022", with: "0,,"),
    .passes(replacing: "48.500.000,\n", with: "48.500.000,\n4,Băng ghế chờ,băng,2,,,,,,,,\n"),
    .passes(replacing: "4,Còn sử dụng,", with: "4,được,"),
  ]
}
