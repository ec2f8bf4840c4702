import FacilityPlanning
import Vocabulary

/// A date that is not written as one, or that no calendar has.
struct InvalidDate: FindingKind {
  static let id = "invalid-date"
  static let severity = Finding.Severity.error

  let text: String
  let member: String

  /// The last day of the month, if the text is well written and only its day does not exist.
  private var lastDay: CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let day = Int(parts[2]), day > 28 else { return nil }
    return Round("\(parts[0])-\(parts[1])")?.lastDay
  }

  var message: LocalizedText {
    if let lastDay {
      return LocalizedText(
        vi:
          "\(text.quoted) ở \(member.quoted) là ngày không có: tháng \(lastDay.month)/\(lastDay.year) chỉ có \(lastDay.day) ngày.",
        en: "\(text.quoted) in \(member.quoted) does not exist: the month has only \(lastDay.day) days."
      )
    }
    return LocalizedText(
      vi: "\(text.quoted) ở \(member.quoted) không phải là một ngày viết theo dạng năm-tháng-ngày.",
      en: "\(text.quoted) in \(member.quoted) is not a date written as year-month-day."
    )
  }

  var remedy: LocalizedText {
    if let lastDay {
      return LocalizedText(
        vi: "Hãy xem lại văn bản gốc; nếu là ngày cuối tháng, hãy ghi \(lastDay).",
        en: "Look the day up; if the last of the month is meant, write \(lastDay)."
      )
    }
    return LocalizedText(vi: "Hãy ghi ngày như 2025-02-14.", en: "Write the date like 2025-02-14.")
  }

  var messageInSheet: LocalizedText? {
    guard lastDay == nil else { return nil }
    return LocalizedText(
      vi: "\(text.quoted) ở \(member.quoted) không phải là một ngày.",
      en: "\(text.quoted) in \(member.quoted) is not a date."
    )
  }

  var remedyInSheet: LocalizedText? {
    guard lastDay == nil else { return nil }
    return LocalizedText(vi: "Hãy ghi ngày như 14/02/2025.", en: "Write the day like 14/02/2025.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", in: .criteria, replacing: "2025-01-15", with: "15/01/2025"),
    .triggers(at: "4:23", in: .criteria, replacing: "2025-01-15", with: "2025-02-30"),
    .triggers(at: "2:96", in: .prices, replacing: "2025-02-10", with: "10/02/2025"),
    .passes(.criteria),
  ]
}
