import CommandLine

/// The forms in which an audit can be printed: those of reports, and two for build servers.
enum AuditFormat: String, CaseIterable, LosslessStringConvertible, Sendable {
  case text
  case json
  case csv
  case md
  case sarif
  case junit
}
