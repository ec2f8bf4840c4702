import FacilityPlanning
import Vocabulary

/// A year of use that lies after the round.
struct FutureYear: FindingKind {
  static let id = "future-year"
  static let severity = Finding.Severity.error

  let text: String
  /// The year of the round.
  let latest: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) sau năm của kỳ báo cáo (\(latest)).",
      en: "\(text.quoted) is after the year of the round (\(latest))."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi năm bắt đầu sử dụng thực tế; thứ chưa được trang bị thì ghi số lượng 0.",
      en: "Write the year in which it really came into use; for what is not there yet, write the quantity 0."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:29", replacing: "2021", with: "2026"),
    .triggers(at: "4:29", replacing: "2021", with: "01/03/2031"),
    .passes(replacing: "2021", with: "2025"),
  ]
}
