import FacilityPlanning
import FileFormats
import Vocabulary

/// A row without the year that a requirement needs.
struct YearNotReported: SubmissionCheck {
  static let id = "year-not-reported"
  static let severity = Finding.Severity.warning

  let item: Item

  var cause: String? { "" }

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng \(item.name.vi.quoted) không ghi năm sử dụng, nên yêu cầu về thời gian dùng chưa đánh giá được.",
      en: "The row about \(item.name.en.quoted) states no year, so that its age cannot be assessed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi năm bắt đầu sử dụng, ví dụ 2021.",
      en: "Write the year in which it came into use, like 2021."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.findings { row, item, requirements -> YearNotReported? in
      guard row.year.isAbsent, requirements.contains(where: \.measure.needsYear) else { return nil }
      return YearNotReported(item: item)
    } under: { _ in
      [.year]
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:38", replacing: "Còn sử dụng,2022", with: "Còn sử dụng,"),
    .passes(replacing: "1,Tốt,2021", with: "1,Tốt,"),
    .passes(replacing: "4,Còn sử dụng,2022", with: "0,,"),
  ]
}
