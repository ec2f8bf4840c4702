import CommandLine
import Documents
import FacilityPlanning
import InventoryIntake
import ProposalMaking
import ProposalWriting
import Vocabulary

/// Lays out findings: grouped by file, with a count at the end.
///
/// Where a program may read them, one stands on a line, and the severity is the word of records in every language:
///
///     inventories/2025-02/tan-lieu.csv:14:3: error: «Bien ten» … [unknown-item]
///
/// On a terminal a person reads them: lines break between words, and the severity is said in the language.
struct FindingPrinter {
  let language: Language
  let palette: TextPalette
  /// The width of the terminal; nothing where there is none.
  let columns: Int?

  init(language: Language, palette: TextPalette, columns: Int? = nil) {
    (self.language, self.palette, self.columns) = (language, palette, columns)
  }

  /// A printer for a stream of a console.
  init(to output: Output, of console: Console, _ options: CommonOptions) {
    self.init(
      language: console.language,
      palette: options.palette(for: output, on: console),
      columns: output.isTerminal ? console.columns : nil
    )
  }

  func line(_ finding: Finding) -> String {
    let severity = columns == nil ? finding.severity.rawValue : finding.severity.name[language]
    let tone = finding.severity == .error ? palette.bad : palette.warning
    let text = "\(finding.message[language]) \(finding.remedy[language]) [\(finding.code)]"
    let place = finding.source.description
    let head = "\(palette.strong)\(place)\(palette.reset): \(tone)\(severity)\(palette.reset):"
    return wrapped(text, behind: head, width: DisplayWidth.of("\(place): \(severity):"))
  }

  /// A text behind a head that stays whole, broken between words and hanging where there is a terminal.
  private func wrapped(_ text: String, behind head: String, width headWidth: Int) -> String {
    guard let columns else { return "\(head) \(text)" }
    let margin = "  "
    var lines = ""
    var (line, width) = (head, headWidth)
    for word in text.split(separator: " ") {
      let wordWidth = DisplayWidth.of(word)
      if width + 1 + wordWidth > columns, width > margin.count {
        lines += "\(line)\n"
        (line, width) = (margin + word, margin.count + wordWidth)
      } else {
        line += " \(word)"
        width += 1 + wordWidth
      }
    }
    return lines + line
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

  /// The lines of what stops a command or is told beside an answer: on a terminal no more than a screen of them.
  func firstLines(_ findings: [Finding]) -> String {
    guard columns != nil, findings.count > Self.mostBeside else { return lines(findings) }
    let rest = findings.count - Self.mostBeside
    let more = language.text(
      vi: "… và \(rest.grouped.vi) lỗi, cảnh báo nữa. Xem tất cả: onestop check --all",
      en: "… and \(rest.grouped.en) more. All of them: onestop check --all"
    )
    return "\(lines(findings.gravest(Self.mostBeside)))\n\(more)\n"
  }

  private static let mostBeside = 12

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
    guard let columns else { return sentence[language] }
    return sentence[language].wrapped(to: columns)
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

extension Finding.Severity {
  /// The severity as a person reads it.
  var name: LocalizedText {
    switch self {
    case .error: LocalizedText(vi: "lỗi", en: "error")
    case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
    }
  }
}

extension [Finding] {
  /// So many findings, errors before all else, in the order in which they stand.
  func gravest(_ count: Int) -> [Finding] {
    let places = indices.filter { self[$0].severity == .error } + indices.filter { self[$0].severity != .error }
    return places.prefix(count).sorted().map { self[$0] }
  }
}
