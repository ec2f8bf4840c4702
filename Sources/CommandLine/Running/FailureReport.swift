import Vocabulary

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
      text = "Error: \(error)"
      exitCode = .internalFault
    }
  }
}
