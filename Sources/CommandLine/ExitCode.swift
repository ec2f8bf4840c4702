/// How the tool ends, as the shell sees it.
///
/// The numbers are those of `sysexits.h`.
package enum ExitCode: Int32, Sendable {
  case success = 0
  /// The data has findings of severity error, a plan is not proven, a verification found a difference, or an audit what
  /// `--fail-level` names.
  case findings = 1
  /// The command line is wrong.
  case usage = 64
  /// A file is not what it claims to be.
  case unreadable = 65
  /// A named file is not there.
  case missingFile = 66
  /// The fault is ours.
  case internalFault = 70
  /// A file or the standard output cannot be written.
  case cannotWrite = 73
}
