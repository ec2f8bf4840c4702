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
    let touched = Set(findings.map(\.source.file)).count
    let sentence =
      if findings.isEmpty {
        LocalizedText(
          vi: "Không có lỗi hay cảnh báo: đã đọc \(files) tệp, \(rows) dòng.",
          en: "No findings: \(files.counted("file")) and \(rows.counted("row")) read."
        )
      } else {
        LocalizedText(
          vi: "\(errors) lỗi, \(warnings) cảnh báo ở \(touched) nơi; đã đọc \(files) tệp, \(rows) dòng.",
          en: """
            \(errors.counted("error")) and \(warnings.counted("warning")) in \(touched.counted("place")); \
            \(files.counted("file")) and \(rows.counted("row")) read.
            """
        )
      }
    return sentence[language]
  }
}
