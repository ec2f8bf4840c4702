import Vocabulary

extension CommandGroup {
  /// Runs the tool with the words of a command line, its own name left out.
  ///
  ///     onestop.run(["plan", "--budget", "1500000000"], on: console)   // .success
  package func run(_ words: [String], on console: Console) -> ExitCode {
    console.language = Language.preferred(by: words, in: console.environment)
    if let request = CompletionRequest(words) {
      print(candidates(for: request, in: console.language).text, terminator: "", to: &console.output)
      return .success
    }
    var command: Command?
    do {
      var line = try Line(words)
      let shell = console.environment["SHELL"]?.split(separator: "/").last.map(String.init)
      if let request = try completionRequest(in: line, shell: shell) {
        return try perform(request, on: console)
      }
      command = follow(&line)
      return try perform(try interpret(line, for: command), on: console)
    } catch {
      let report = FailureReport(
        error,
        page: HelpPage(of: self, command),
        language: console.language,
        columns: console.error.isTerminal ? console.columns : nil
      )
      if !report.text.isEmpty { print(report.text, to: &console.error) }
      return report.exitCode
    }
  }

  private func perform(_ request: Request, on console: Console) throws -> ExitCode {
    switch request {
    case .run(let command, let matches):
      return try command.run(console, matches)
    case .help(let command):
      print(
        HelpPage(of: self, command).text(in: console.language, columns: console.columns),
        to: &console.output
      )
    case .version:
      print(version, to: &console.output)
    case .completionScript(let shell):
      print(shell.completionScript(for: name), to: &console.output)
    }
    return .success
  }
}

extension Language: LosslessStringConvertible {}

extension Language {
  /// The language of help and messages: `--language` if the line says it, else the locale's.
  ///
  /// A locale in English gives English; any other, or none, gives Vietnamese. A `--language` that names no language is
  /// left for the command to refuse.
  static func preferred(by words: [String], in environment: [String: String]) -> Language {
    let words = words.prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]).reversed() {
      if word == "--language", let language = Language(rawValue: next) { return language }
      if word.hasPrefix("--language="), let language = Language(rawValue: String(word.dropFirst(11))) {
        return language
      }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .english : .vietnamese
  }
}
