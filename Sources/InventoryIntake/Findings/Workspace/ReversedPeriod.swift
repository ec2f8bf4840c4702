import FacilityPlanning
import Vocabulary

/// A period that ends before it begins.
struct ReversedPeriod: FindingKind {
  static let id = "reversed-period"
  static let severity = Finding.Severity.error

  let first: String
  let last: String
  let period: Period

  private var days: (from: String, until: String) {
    (period.from?.description ?? "", period.until?.description ?? "")
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Thời hạn kết thúc ngày \(days.until), trước khi bắt đầu ngày \(days.from).",
      en: "The period ends on \(days.until), before it begins on \(days.from)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa \(first.quoted) hoặc \(last.quoted); bỏ \(last.quoted) nếu chưa có ngày kết thúc.",
      en: "Change \(first.quoted) or \(last.quoted); leave \(last.quoted) out if no end is known."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "9:47", in: .rules, replacing: "\"2025-12-31\"", with: "\"2016-12-31\""),
    .passes(in: .rules, replacing: "\"2025-12-31\"", with: "\"2017-01-01\""),
  ]
}
