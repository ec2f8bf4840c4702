import Foundation
package import Vocabulary

/// Where a command writes, and what it may know of the place where it runs.
///
/// A console is shared by everything that writes to it, hence a class:
///
///     print("31 units", to: &console.output)
package final class Console {
  /// The stream of results.
  package var output: Output
  /// The stream of messages.
  package var error: Output
  package let environment: [String: String]
  /// The language of help and messages.
  package var language = Language.vietnamese
  /// The width that help is wrapped to.
  package let columns: Int

  private init(output: Output, error: Output, environment: [String: String], columns: Int) {
    self.output = output
    self.error = error
    self.environment = environment
    self.columns = columns
  }

  /// The console of this process.
  package static func standard() -> Console {
    let environment = ProcessInfo.processInfo.environment
    return Console(
      output: .standardOutput(),
      error: .standardError(),
      environment: environment,
      columns: TerminalWidth.columns(environment: environment)
    )
  }

  /// A console that keeps what it gets, for tests.
  package static func memory(environment: [String: String] = [:], columns: Int = 80) -> Console {
    Console(output: .memory(), error: .memory(), environment: environment, columns: columns)
  }

  /// Writes what is held back, and picks the code to end with: results that were lost make a success a failure.
  package func close(_ exitCode: ExitCode) -> ExitCode {
    output.flush()
    error.flush()
    guard let failure = output.failure else { return exitCode }
    print("Error: \(Self.cannotWrite(failure)[language])", to: &error)
    return .cannotWrite
  }

  private static func cannotWrite(_ failure: Int32) -> LocalizedText {
    let reason = String(cString: strerror(failure))
    return LocalizedText(
      vi: "không ghi được kết quả ra đầu ra chuẩn: \(reason)",
      en: "The standard output cannot be written: \(reason)"
    )
  }
}
