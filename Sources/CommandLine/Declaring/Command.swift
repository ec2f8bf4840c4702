package import Vocabulary

/// A command as a value: its name, its help, its parameters, and what it does with their values.
///
///     Command(
///       "plan",
///       abstract: LocalizedText(vi: "Chọn nâng cấp trong ngân sách.", en: "Choose the upgrades that a budget can fund."),
///       option("budget", Money?.self, help: …),
///       flag("strict", help: …)
///     ) { console, budget, strict in      // Console, Money?, Bool
///       print("…", to: &console.output)
///       return .success
///     }
package struct Command: Sendable {
  package let name: String
  let abstract: LocalizedText
  let discussion: LocalizedText?
  private(set) var declarations: [Declaration]

  /// Converts the words that belong to each parameter and runs the command.
  ///
  /// - Throws: `UsageError` for words that are no values; `CommandFailure` for what goes wrong later.
  let run: @Sendable (Console, Matches) throws -> ExitCode

  package init<each Value>(
    _ name: String,
    abstract: LocalizedText,
    discussion: LocalizedText? = nil,
    _ parameters: repeat Parameter<each Value>,
    run: @escaping @Sendable (Console, repeat each Value) throws -> ExitCode
  ) {
    var declarations: [Declaration] = []
    repeat declarations += (each parameters).declarations
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.declarations = declarations
    let parts = (repeat each parameters)
    self.run = { console, matches in
      let values = (repeat try (each parts).read(matches))
      return try run(console, repeat each values)
    }
  }
}

extension Command {
  /// The same command with Vietnamese words for what stands between angle brackets.
  func naming(_ words: [String: String]) -> Command {
    var command = self
    for place in declarations.indices {
      command.declarations[place].vietnameseValueName = words[declarations[place].valueName]
    }
    return command
  }
}

/// The tool: a name, a version, and the commands that it offers.
package struct CommandGroup: Sendable {
  let name: String
  let version: String
  let abstract: LocalizedText
  let discussion: LocalizedText?
  package let subcommands: [Command]

  /// Makes a tool.
  ///
  /// - Parameter valueNames: Vietnamese words for the names of values in help: `["file": "tệp"]`.
  package init(
    name: String,
    version: String,
    abstract: LocalizedText,
    discussion: LocalizedText? = nil,
    valueNames: [String: String] = [:],
    subcommands: [Command]
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.discussion = discussion
    self.subcommands = subcommands.map { $0.naming(valueNames) }
  }
}
