import Vocabulary

/// The one brain behind the completion of every shell.
extension CommandGroup {
  /// Finds what the half-typed word of a line could become.
  ///
  ///     candidates(for: CompletionRequest(["---completion", "1", "--", "plan", "--bu"])…)   // --budget
  func candidates(for request: CompletionRequest, in language: Language) -> Candidates {
    guard let name = request.earlier.first else { return firstWords(request.typed, language) }
    guard let command = command(named: name) else { return Candidates() }
    let line = HalfTypedLine(request.earlier.dropFirst(), under: command.declarations)
    var candidates = Candidates()
    if let option = line.awaiting {
      candidates.addValues(of: option, to: request.typed == "=" ? "" : request.typed)
    } else if command.name == Self.help.name {
      for command in subcommands { candidates.add(command.name, note: command.abstract[language], to: request.typed) }
    } else if request.typed.hasPrefix("-"), !line.isAfterTerminator {
      candidates = options(of: command, line, request.typed, language)
    } else if let argument = line.nextArgument {
      candidates.addValues(of: argument, to: request.typed)
    } else {
      candidates = options(of: command, line, request.typed, language)
    }
    return candidates
  }

  private func firstWords(_ typed: String, _ language: Language) -> Candidates {
    var candidates = Candidates()
    for command in subcommands + [Self.help] {
      candidates.add(command.name, note: command.abstract[language], to: typed)
    }
    if typed.hasPrefix("-") { addStandardOptions(to: &candidates, typed) }
    return candidates
  }

  /// The options that a line does not have yet, or the values after `--color=`.
  private func options(
    of command: Command,
    _ line: HalfTypedLine,
    _ typed: String,
    _ language: Language
  ) -> Candidates {
    var candidates = Candidates()
    if let sign = typed.firstIndex(of: "="), typed.hasPrefix("--") {
      let name = OptionName.long(String(typed[..<sign].dropFirst(2)))
      let option = command.declarations.first { $0.isNamed(name) }
      if let option { candidates.addValues(of: option, prefix: "\(name.text)=", to: typed) }
      return candidates
    }
    for declaration in command.declarations where declaration.kind != .argument && !declaration.isHidden {
      guard declaration.isRepeating || !line.given.contains(declaration.id) else { continue }
      candidates.add(declaration.id, note: declaration.help[language], to: typed)
    }
    addStandardOptions(to: &candidates, typed)
    return candidates
  }

  private func addStandardOptions(to candidates: inout Candidates, _ typed: String) {
    candidates.add("--version", note: "Show the version.", to: typed)
    candidates.add("--help", note: "Show help information.", to: typed)
  }
}
