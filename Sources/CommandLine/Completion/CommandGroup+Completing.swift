import Vocabulary

/// The one brain behind the completion of every shell.
extension CommandGroup {
  /// Finds what the half-typed word of a line could become.
  ///
  ///     candidates(for: CompletionRequest(["---completion", "1", "--", "plan", "--bu"])…)   // --budget
  func candidates(for request: CompletionRequest, in language: Language) -> Candidates {
    let start = HalfTypedLine.leading(request.earlier, under: Self.language)
    if let option = start.line.awaiting { return values(of: option, request.typed) }
    guard let name = request.earlier.dropFirst(start.count).first else {
      return firstWords(request.typed, language, hasLanguage: start.count > 0)
    }
    guard let command = command(named: name) else { return Candidates() }
    let line = HalfTypedLine(request.earlier.dropFirst(start.count + 1), under: command.declarations)
    var candidates = Candidates()
    if let option = line.awaiting {
      candidates = values(of: option, request.typed)
    } else if command.name == Self.help.name, !request.typed.hasPrefix("-") {
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

  private func values(of option: Declaration, _ typed: String) -> Candidates {
    var candidates = Candidates()
    candidates.addValues(of: option, to: typed == "=" ? "" : typed)
    return candidates
  }

  /// - Parameter hasLanguage: whether a language stands before, so that only help can follow.
  private func firstWords(_ typed: String, _ language: Language, hasLanguage: Bool) -> Candidates {
    var candidates = Candidates()
    for command in (hasLanguage ? [] : subcommands) + [Self.help] {
      candidates.add(command.name, note: command.abstract[language], to: typed)
    }
    if typed.hasPrefix("--language=") {
      for option in Self.language { candidates.addValues(of: option, prefix: "\(option.id)=", to: typed) }
    } else if typed.hasPrefix("-") {
      if !hasLanguage { addLanguage(to: &candidates, typed, language) }
      addStandardOptions(to: &candidates, typed, language)
    }
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
    if command.name == Self.help.name, !line.given.contains("--language") {
      addLanguage(to: &candidates, typed, language)
    }
    addStandardOptions(to: &candidates, typed, language)
    return candidates
  }

  private func addLanguage(to candidates: inout Candidates, _ typed: String, _ language: Language) {
    for option in Self.language { candidates.add(option.id, note: option.help[language], to: typed) }
  }

  private func addStandardOptions(to candidates: inout Candidates, _ typed: String, _ language: Language) {
    for option in StandardOption.allCases { candidates.add(option.name, note: option.help[language], to: typed) }
  }
}
