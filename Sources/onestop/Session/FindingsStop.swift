import CommandLine
import InventoryIntake

/// Findings because of which a command cannot go on.
struct FindingsStop: Error {
  let findings: [Finding]

  /// 65 if no more than unreadable files stand in the way, else 1.
  var exitCode: ExitCode { Self.exitCode(of: findings) }

  static func exitCode(of findings: [Finding]) -> ExitCode {
    let errors = findings.filter { $0.severity == .error }
    return !errors.isEmpty && errors.allSatisfy(\.spoilsFile) ? .unreadable : .findings
  }
}
