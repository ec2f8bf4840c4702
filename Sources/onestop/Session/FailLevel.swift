import CommandLine
import FacilityPlanning

/// The weight from which on a finding of an audit makes the command fail: the values of `--fail-level`.
enum FailLevel: String, CaseIterable, LosslessStringConvertible, Sendable {
  case error
  case warning
  case note
  /// Whatever is found, the command succeeds.
  case none

  var level: AuditFinding.Level? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .none: nil
    }
  }
}
