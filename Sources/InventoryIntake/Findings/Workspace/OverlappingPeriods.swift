import FacilityPlanning
import FileFormats
import Vocabulary

/// Two entries about the same thing that hold on the same day.
struct OverlappingPeriods: FindingKind {
  static let id = "overlapping-periods"
  static let severity = Finding.Severity.error

  let subject: String
  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi: "Mục này về \(subject.quoted) có thời hạn chồng lên mục ở \(first.wording.vi).",
      en: "This entry about \(subject.quoted) holds on days on which the one on \(first.wording.en) holds too."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa validFrom, validUntil để mỗi ngày chỉ có một mục, hoặc đặt mã khác nếu đây là việc khác.",
      en:
        "Change validFrom or validUntil so that one entry holds on each day, or give it another id if it is about something else."
    )
  }

  /// The entries whose period shares a day with that of an earlier entry about the same subject.
  ///
  /// An entry with a day that cannot be read has a finding already and overlaps nothing.
  static func findings(in entries: [(subject: String, value: JSONValue)], file: String) -> [Finding] {
    var earlier: [String: [(period: Period, position: Position)]] = [:]
    var findings: [Finding] = []
    for (subject, value) in entries where !["validFrom", "validUntil"].contains(where: { hasBadDay($0, of: value) }) {
      let period = Period(from: day(value["validFrom"]), until: day(value["validUntil"]))
      if let other = earlier[subject]?.first(where: { $0.period.overlaps(period) }) {
        let kind = OverlappingPeriods(subject: subject, first: other.position)
        findings.append(Finding(kind, at: Source(file: file, value.position)))
      }
      earlier[subject, default: []].append((period, value.position))
    }
    return findings
  }

  private static func hasBadDay(_ member: String, of value: JSONValue) -> Bool {
    guard let day = value[member], !day.isNull else { return false }
    return self.day(day) == nil
  }

  private static func day(_ value: JSONValue?) -> CalendarDate? { value?.string.flatMap { CalendarDate($0) } }

  static let examples: [FindingExample] = [
    .triggers(
      at: "10:5",
      in: .rules,
      replacing: "\"validUntil\": \"2025-12-31\"",
      with: "\"validUntil\": \"2026-01-01\""
    ),
    .triggers(
      at: "11:19",
      in: .register,
      replacing: "  \"city\"",
      with: authorities(from: "2025-07-01")
    ),
    .passes(in: .rules, replacing: "\"validUntil\": \"2025-12-31\"", with: "\"validUntil\": \"2025-12-32\""),
    .passes(.rules),
  ]

  private static func authorities(from day: String) -> String {
    let text = "{\"vi\": \"A\", \"en\": \"A\"}"
    let names = ["name", "superior", "place", "addressee"].map { "\"\($0)\": \(text)" }.joined(separator: ", ")
    return "  \"authorities\": [{\"validFrom\": \"\(day)\", \(names)}],\n  \"city\""
  }
}
