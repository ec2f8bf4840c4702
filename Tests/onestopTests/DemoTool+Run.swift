@testable import CommandLine
@testable import onestop

extension DemoTool {
  /// What a command line did: its two streams and its exit code.
  struct Result: Equatable {
    var output: String
    var error: String
    var exitCode: Int32
  }

  /// Runs a command line inside this process.
  static func run(
    _ words: [String],
    environment: [String: String] = ["LANG": "en_US.UTF-8"],
    columns: Int = 80
  ) -> Result {
    let console = Console.memory(environment: environment, columns: columns)
    let exitCode = tool.run(words, on: console)
    return Result(output: console.output.text, error: console.error.text, exitCode: exitCode.rawValue)
  }
}
