import Documents
import FacilityPlanning
import InventoryIntake
import ProposalMaking
import ProposalWriting
import Vocabulary

/// Lays out findings for people: grouped by file, one a line, with a count at the end.
///
///     inventories/2025-02/tan-lieu.csv:14:3: error: «Bien ten» … [unknown-item]
struct FindingPrinter {
  let language: Language
  let palette: TextPalette

  func line(_ finding: Finding) -> String {
    let severity = finding.severity.rawValue
    let tone = finding.severity == .error ? palette.bad : palette.warning
    let text = "\(finding.message[language]) \(finding.remedy[language])"
    let place = palette.strong + finding.source.description + palette.reset
    return "\(place): \(tone)\(severity)\(palette.reset): \(text) [\(finding.code)]"
  }

  /// The lines of all findings, a blank line between files.
  func lines(_ findings: [Finding]) -> String {
    var text = ""
    var file: String?
    for finding in findings {
      if let file, file != finding.source.file { text += "\n" }
      file = finding.source.file
      text += line(finding) + "\n"
    }
    return text
  }

  /// What was read and what was found, in one sentence.
  func summary(_ result: CheckResult) -> String {
    let (findings, files, rows) = (result.findings, result.files, result.rows)
    let errors = findings.count(of: .error)
    let warnings = findings.count(of: .warning)
    let roles = Self.roles(result.roles)
    let touched = Set(findings.map(\.source.file)).count
    let sentence =
      if findings.isEmpty {
        LocalizedText(
          vi: "Không có lỗi hay cảnh báo: đã đọc \(files) tệp, \(rows) dòng\(roles.vi).",
          en: "No findings: \(files.counted("file")) and \(rows.counted("row")) read\(roles.en)."
        )
      } else {
        LocalizedText(
          vi: "\(errors) lỗi, \(warnings) cảnh báo ở \(touched) nơi; đã đọc \(files) tệp, \(rows) dòng\(roles.vi).",
          en: """
            \(errors.counted("error")) and \(warnings.counted("warning")) in \(touched.counted("place")); \
            \(files.counted("file")) and \(rows.counted("row")) read\(roles.en).
            """
        )
      }
    return sentence[language]
  }

  /// The rows that are about no item, by their roles: " (2 title, 1 heading, 1 total)".
  private static func roles(_ counts: [RowRole: Int]) -> LocalizedText {
    let others = RowRole.allCases.filter { $0 != .item }.compactMap { role in counts[role].map { (role.wording, $0) } }
    guard !others.isEmpty else { return LocalizedText(vi: "", en: "") }
    return LocalizedText(
      vi: " hạng mục (dòng khác: " + others.map { "\($1) \($0.vi)" }.joined(separator: ", ") + ")",
      en: " (other rows: " + others.map { "\($1) \($0.en)" }.joined(separator: ", ") + ")"
    )
  }
}
