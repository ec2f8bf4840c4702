import Vocabulary

/// The help of the tool or of one of its commands, laid out like swift-argument-parser does, and in English in its words.
struct HelpPage {
  /// The words that lead to the page, like `onestop plan`.
  let path: String
  /// Whether `--help` leads to the page; the command `help` has none of its own.
  let offersHelp: Bool
  private let toolName: String
  private let version: String
  private let abstract: LocalizedText
  private let discussion: LocalizedText?
  private let declarations: [Declaration]
  private let subcommands: [Command]

  /// Describes the page of a command, or without one the first page of the tool.
  init(of tool: CommandGroup, _ command: Command?) {
    path = [tool.name, command?.name].compactMap(\.self).joined(separator: " ")
    offersHelp = command?.name != CommandGroup.help.name
    toolName = tool.name
    version = tool.version
    abstract = command?.abstract ?? tool.abstract
    discussion = command == nil ? tool.discussion : command?.discussion
    declarations = (command?.declarations ?? []).filter { !$0.isHidden }
    subcommands = command == nil ? tool.subcommands : []
  }

  /// The line after `USAGE:`, without the word.
  ///
  /// Past twelve parameters it names only those that must be given, and the arguments.
  func usage(in language: Language) -> String {
    var words = declarations
    var start = path
    if declarations.count > 12 {
      words = declarations.filter { $0.kind == .argument || !$0.isOptional }
      let options = language.text(vi: "<tùy chọn>", en: "<options>")
      start += (1...12).contains(words.count) ? " [\(options)]" : " \(options)"
      if words.count > 12 { words = [] }
    }
    let subcommand = subcommands.isEmpty ? [] : [Self.subcommand[language]]
    return ([start] + words.map { $0.synopsis(in: language) } + subcommand).joined(separator: " ")
  }

  /// The whole page.
  func text(in language: Language, columns: Int) -> String {
    var overview = abstract[language]
    if let discussion = discussion?[language], !discussion.isEmpty {
      overview += overview.isEmpty ? "\n\(discussion)" : "\n\n\(discussion)"
    }
    let title = language.text(vi: "TỔNG QUAN", en: "OVERVIEW")
    let head = overview.isEmpty ? "" : "\(title): \(overview)".wrapped(to: columns) + "\n\n"
    let sections = self.sections(in: language).filter { !$0.rows.isEmpty }.map { $0.text(columns: columns) }
    let hint = language.text(
      vi: "Xem «\(toolName) help \(Self.subcommand.vi)» để biết chi tiết từng lệnh.",
      en: "See '\(toolName) help \(Self.subcommand.en)' for detailed help."
    )
    let tail = subcommands.isEmpty ? "" : "\n  \(hint)"
    let usage = "\(language.text(vi: "CÁCH DÙNG", en: "USAGE")): \(usage(in: language))"
    return "\(head)\(usage)\n\n\(sections.joined(separator: "\n"))\(tail)"
  }

  private static let subcommand = LocalizedText(vi: "<lệnh>", en: "<subcommand>")

  private func sections(in language: Language) -> [HelpSection] {
    let parameters = declarations.map { (isArgument: $0.kind == .argument, row: row($0, language)) }
    let version = HelpSection.Row(label: "--version", text: StandardOption.version.help[language])
    let help = offersHelp ? [HelpSection.Row(label: "-h, --help", text: StandardOption.help.help[language])] : []
    return [
      HelpSection(
        title: language.text(vi: "THAM SỐ", en: "ARGUMENTS"),
        rows: parameters.filter(\.isArgument).map(\.row)
      ),
      HelpSection(
        title: language.text(vi: "TÙY CHỌN", en: "OPTIONS"),
        rows: parameters.filter { !$0.isArgument }.map(\.row) + [version] + help
      ),
      HelpSection(
        title: language.text(vi: "CÁC LỆNH", en: "SUBCOMMANDS"),
        rows: subcommands.map { HelpSection.Row(label: $0.name, text: $0.abstract[language]) }
      ),
    ]
  }

  private func row(_ declaration: Declaration, _ language: Language) -> HelpSection.Row {
    var facts: [String] = []
    if !declaration.values.isEmpty {
      let values = declaration.values.joined(separator: ", ")
      facts.append(language.text(vi: "giá trị: \(values)", en: "values: \(values)"))
    }
    if !declaration.defaultText.isEmpty {
      facts.append(
        language.text(vi: "mặc định: \(declaration.defaultText)", en: "default: \(declaration.defaultText)")
      )
    }
    let text = [declaration.help[language], facts.isEmpty ? "" : "(\(facts.joined(separator: "; ")))"].filter {
      !$0.isEmpty
    }
    return HelpSection.Row(label: declaration.fullLabel(in: language), text: text.joined(separator: " "))
  }
}

/// The options that every page has, and completion offers everywhere.
enum StandardOption: String, CaseIterable {
  case version
  case help

  var name: String { "--\(rawValue)" }

  var help: LocalizedText {
    switch self {
    case .version: LocalizedText(vi: "In phiên bản.", en: "Show the version.")
    case .help: LocalizedText(vi: "In hướng dẫn này.", en: "Show help information.")
    }
  }
}

/// A titled table of labels and their texts, like `OPTIONS:`.
struct HelpSection {
  struct Row {
    let label: String
    let text: String
  }

  private static let textColumn = 26

  let title: String
  let rows: [Row]

  /// The section, each text beside its label, or below it if the label is long.
  func text(columns: Int) -> String {
    "\(title):\n" + rows.map { Self.text(of: $0, columns: columns) + "\n" }.joined()
  }

  private static func text(of row: Row, columns: Int) -> String {
    let label = "  \(row.label)"
    guard !row.text.isEmpty else { return label }
    let text = row.text.wrapped(to: columns, indent: textColumn)
    return label.count < textColumn ? label + text.dropFirst(label.count) : "\(label)\n\(text)"
  }
}

extension StringProtocol {
  /// Breaks a text at its blanks so that no line is longer than the columns, and indents every line.
  ///
  /// A word that is longer than a line stays whole. Characters are counted as people see them, so composed and
  /// decomposed Vietnamese break alike.
  package func wrapped(to columns: Int, indent: Int = 0) -> String {
    let width = Swift.max(columns - indent, 1)
    let margin = String(repeating: " ", count: indent)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Self.broken($0[...], to: width) }
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n")
  }

  private static func broken(_ line: SubSequence, to width: Int) -> [SubSequence] {
    var lines: [SubSequence] = []
    var rest = line
    while rest.prefix(width).endIndex != rest.endIndex {
      let head = rest.prefix(width)
      guard let blank = head.lastIndex(of: " ") ?? rest.firstIndex(of: " ") else { break }
      lines.append(rest[..<blank])
      rest = rest[rest.index(after: blank)...]
    }
    return lines + [rest]
  }
}
