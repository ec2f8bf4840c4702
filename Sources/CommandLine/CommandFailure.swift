package import Vocabulary

/// What stops a command although its line was right: a missing file, an unreadable one, a full disk.
package struct CommandFailure: Error {
  package let message: LocalizedText
  package let exitCode: ExitCode

  package init(message: LocalizedText, exitCode: ExitCode) {
    self.message = message
    self.exitCode = exitCode
  }
}
