import CommandLine

/// The forms in which a report can be printed: the values of `--format`.
enum ReportFormat: String, CaseIterable, LosslessStringConvertible, Sendable {
  case text
  case json
  case csv
  case md
}
