import Vocabulary

/// The stages from words to a request: follow the name of a command, sort the words under its parameters, and see to
/// what is left over.
extension CommandGroup {
  /// The command that answers `onestop help plan`; every tool has it.
  static let help = Command(
    "help",
    abstract: LocalizedText(vi: "Xem hướng dẫn của một lệnh.", en: "Show subcommand help information."),
    argument("subcommands", [String].self, help: LocalizedText(vi: "", en: "")),
    option(
      "language",
      Language?.self,
      help: LocalizedText(vi: "Ngôn ngữ; mặc định theo máy.", en: "The language. (default: the locale's)")
    ).hidden
  ) { _, _, _ in .success }.naming(["subcommands": "lệnh", "language": "ngôn ngữ"])

  /// The language of help, which may stand anywhere in a line that asks for it.
  ///
  /// It is not shown on pages, which stay those of swift-argument-parser.
  static var language: [Declaration] { help.declarations.filter { $0.kind == .option } }

  /// Finds the command that the first word names, and takes the word away.
  ///
  /// Before `help` its language may stand.
  func follow(_ line: inout Line) -> Command? {
    guard let first = line.elements.first else { return nil }
    var name = first
    if case .option(.long("language"), let attached) = first.content {
      guard let next = line.elements.dropFirst(attached == nil ? 2 : 1).first else { return nil }
      guard next.value == Self.help.name else { return nil }
      name = next
    }
    guard let command = name.value.flatMap(command(named:)) else { return nil }
    line.remove(word: name.word)
    return command
  }

  /// Finds a command by its name.
  func command(named name: String) -> Command? {
    subcommands.first { $0.name == name } ?? (name == Self.help.name && !subcommands.isEmpty ? Self.help : nil)
  }

  /// Tells what a line asks of a command, or without one of the tool.
  ///
  /// A request for help outranks what is missing and what is too much, but not a bad value: whoever typed one is told.
  func interpret(_ line: Line, for command: Command?) throws(UsageError) -> Request {
    let declarations = command?.declarations ?? Self.language
    let sorting = try Sorting(line, under: declarations)
    let isHelp = command?.name == Self.help.name
    let leftovers = sorting.leftovers.filter { !(isHelp && Self.asksForHelp($0)) }
    if leftovers.contains(where: Self.asksForHelp) { return .help(command) }
    if leftovers.contains(where: { $0.optionName == .long("version") }) { return .version }
    for declaration in declarations where !declaration.isOptional && !sorting.matches.contains(declaration) {
      throw .missingArgument(declaration)
    }
    if let unknown = leftovers.lazy.compactMap(\.optionName).first {
      throw .unknownOption(unknown, known: declarations.shownNames)
    }
    let values = leftovers.compactMap(\.value)
    guard values.isEmpty else { throw .unexpectedArguments(values) }
    guard let command else { return .help(nil) }
    guard isHelp else { return .run(command, sorting.matches) }
    let name = sorting.matches.words(of: Self.help.declarations[0]).first
    return .help(name.flatMap { self.command(named: $0) })
  }

  /// Reads `--generate-completion-script bash`, which may stand anywhere; without a shell, the user's is taken.
  func completionRequest(in line: Line, shell: String?) throws(UsageError) -> Request? {
    for (position, element) in line.elements.enumerated() {
      guard case .option(.long("generate-completion-script"), let attached) = element.content else { continue }
      let name = attached ?? line.elements[(position + 1)...].first?.value ?? shell
      guard let name, let known = Shell(rawValue: name) else { throw .unsupportedShell(name) }
      return .completionScript(known)
    }
    return nil
  }

  private static func asksForHelp(_ element: Line.Element) -> Bool {
    element.optionName == .long("help") || element.optionName == .short("h")
  }
}

/// What a right command line asks for.
enum Request {
  case run(Command, Matches)
  case help(Command?)
  case version
  case completionScript(Shell)
}
