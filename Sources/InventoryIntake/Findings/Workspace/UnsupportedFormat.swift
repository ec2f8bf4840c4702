import FacilityPlanning
import Vocabulary

/// A file of a format, or of a version of it, that this program does not read.
struct UnsupportedFormat: FindingKind {
  static let id = "unsupported-format"
  static let severity = Finding.Severity.error

  let found: String
  let expected: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Định dạng \(found.quoted) không đọc được; cần \(expected.quoted).",
      en: "The format \(found.quoted) is not read; \(expected.quoted) is."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy kiểm tra có nhầm tệp không; nếu nội dung đúng, hãy ghi \"format\": \"\(expected)\".",
      en: "Check that it is the right file; if its content is right, write \"format\": \"\(expected)\"."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "2:13", in: .register, replacing: "onestop.register/1", with: "onestop.register/2"),
    .triggers(at: "2:13", in: .criteria, replacing: "onestop.criteria/1", with: "onestop.policy/1"),
    .triggers(at: "2:13", in: .json, replacing: "onestop.submission/1", with: "onestop.register/1"),
    .passes(.register),
  ]
}
