import CommandLine
import Documents
import FacilityPlanning
import InventoryIntake
import ProposalMaking
import Vocabulary

/// The findings of a whole round on a screen or two of a terminal: which files have how many, and the first of them.
struct FindingsOverview {
  /// Fewer findings are all shown.
  static let mostFindings = 15
  private static let mostShown = 8
  private static let mostFiles = 12

  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  /// Prints the overview.
  func show(_ options: CommonOptions, on console: Console) {
    let printer = FindingPrinter(to: console.output, of: console, options)
    let (language, files) = (console.language, files)
    print(printer.lines(findings.gravest(Self.mostShown)), to: &console.output)
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Tệp", en: "File")),
        Report.Table.Column(language.text(vi: "Lỗi", en: "Errors"), .integer),
        Report.Table.Column(language.text(vi: "Cảnh báo", en: "Warnings"), .integer),
      ],
      rows: files.prefix(Self.mostFiles).map { file in
        [Phrase(text: file.name), Phrase(.integer(file.errors)), Phrase(.integer(file.warnings))]
      }
    )
    console.show(
      Report(language: language, title: "", blocks: [.table(table), .paragraph(end(files, language))]),
      options
    )
    print(to: &console.output)
  }

  private struct File {
    let name: String
    let errors: Int
    let warnings: Int
  }

  /// The files with findings, those with most errors first.
  private var files: [File] {
    var order: [String] = []
    var byFile: [String: [Finding]] = [:]
    for finding in findings {
      if byFile[finding.source.file] == nil { order.append(finding.source.file) }
      byFile[finding.source.file, default: []].append(finding)
    }
    let files = order.map { name in
      let some = byFile[name] ?? []
      return File(name: name, errors: some.count(of: .error), warnings: some.count(of: .warning))
    }
    return files.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.errors, other.warnings, left.offset) < (one.errors, one.warnings, right.offset)
    }.map(\.element)
  }

  private func end(_ files: [File], _ language: Language) -> Phrase {
    let rest = max(0, findings.count - Self.mostShown)
    let others = max(0, files.count - Self.mostFiles)
    let file = Span.code("onestop check \(CommandWord.quoted(files.first?.name ?? ""))")
    let more: Phrase =
      others > 0
      ? language.phrase(vi: "; \(others) tệp khác", en: "; \(others) more of the files") : Phrase()
    return language.phrase(
      vi:
        "Đây là phần tóm tắt, chưa nêu: \(rest) lỗi, cảnh báo khác\(more). Thêm \(.code("--all")) để xem đầy đủ. Riêng một tệp: \(file).",
      en:
        "This is a summary. Left out: \(rest) more of the findings\(more). Add \(.code("--all")) to see everything. One file: \(file)."
    )
  }
}
