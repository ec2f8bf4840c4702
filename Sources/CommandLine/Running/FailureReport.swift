package import Vocabulary

/// What the user reads when a line or a command fails, and the exit code that goes with it.
struct FailureReport {
  let text: String
  let exitCode: ExitCode

  init(_ error: any Error, page: HelpPage, language: Language) {
    switch error {
    case let error as UsageError:
      let help = error.help(in: language).map { "Help:  \($0)\n" } ?? ""
      let seeAlso = page.offersHelp ? "\n  See '\(page.path) --help' for more information." : ""
      text = "Error: \(error.message(in: language))\n\(help)Usage: \(page.usage)\(seeAlso)"
      exitCode = .usage
    case let failure as CommandFailure:
      text = "Error: \(failure.message[language])"
      exitCode = failure.exitCode
    default:
      text = "Error: \(ShownText.written("\(error)"))"
      exitCode = .internalFault
    }
  }
}

/// What stops a command although its line was right: a missing file, an unreadable one, a full disk.
package struct CommandFailure: Error {
  /// One line, of which what came from outside is written out.
  package let message: LocalizedText
  package let exitCode: ExitCode

  package init(message: LocalizedText, exitCode: ExitCode) {
    self.message = ShownText.written(message)
    self.exitCode = exitCode
  }
}

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
