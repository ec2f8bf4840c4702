package import Vocabulary

/// What the user reads when a line or a command fails, and the exit code that goes with it.
struct FailureReport {
  let text: String
  let exitCode: ExitCode

  /// - Parameter columns: the width of the terminal on which a person reads it; nothing where there is none.
  init(_ error: any Error, page: HelpPage, language: Language, columns: Int?) {
    switch error {
    case let error as UsageError:
      let help = error.help(in: language).map { "\(language.text(vi: "Tham số", en: "Help")):  \($0)\n" } ?? ""
      let hint = language.text(
        vi: "Xem «\(page.path) --help» để biết thêm.",
        en: "See '\(page.path) --help' for more information."
      )
      let usage = "\(language.text(vi: "Cách dùng", en: "Usage")): \(page.usage(in: language))"
      let message = Self.line(error.message(in: language), in: language)
      text = "\(message)\n\(help)\(usage)" + (page.offersHelp ? "\n  \(hint)" : "")
      exitCode = .usage
    case let failure as CommandFailure:
      text = Self.line(failure.message[language], in: language).wrapped(to: columns ?? Int.max)
      exitCode = failure.exitCode
    default:
      text = Self.line(ShownText.written("\(error)"), in: language)
      exitCode = .internalFault
    }
  }

  /// A message behind the word that says what it is.
  static func line(_ message: String, in language: Language) -> String {
    "\(language.text(vi: "Lỗi", en: "Error")): \(message)"
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
