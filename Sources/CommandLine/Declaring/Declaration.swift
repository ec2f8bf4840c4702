import Vocabulary

/// What a command line may say about one parameter: its names, how many words it takes, and its help.
///
/// A declaration knows no type; the `Parameter` around it does. The stages that sort words, lay out help, word errors
/// and complete half-typed lines need only declarations.
package struct Declaration: Sendable {
  enum Kind: Sendable {
    case option
    case flag
    case argument
  }

  let kind: Kind
  /// The names of an option or a flag, the long one first; empty for an argument.
  let names: [OptionName]
  /// What stands between the angle brackets, in English.
  let valueName: String
  /// The same in Vietnamese, where the tool has a word for it.
  var vietnameseValueName: String?
  let help: LocalizedText
  let completion: Completion
  /// All the values that there are, if the type knows them.
  let values: [String]
  /// Tells why a word cannot be a value of the parameter; nothing if it can.
  let refusal: @Sendable (String) -> Refusal?

  var isOptional = false
  var isRepeating = false
  /// A hidden parameter is understood, but neither shown nor suggested.
  var isHidden = false
  var defaultText = ""

  /// The name under which the words of the parameter are kept.
  var id: String { names.first?.text ?? "<\(valueName)>" }

  /// Tells whether the parameter is written with a name before it.
  func isNamed(_ name: OptionName) -> Bool { names.contains(name) }
}

extension [Declaration] {
  /// The names that help and suggestions may mention.
  var shownNames: [OptionName] { filter { !$0.isHidden }.flatMap(\.names) }
}

extension Declaration {
  /// Why a word cannot be a value: the value's own reason, or none.
  struct Refusal: Sendable, Hashable {
    var reason: LocalizedText?
  }

  /// Declares a parameter whose words become values of one type.
  init<Value: LosslessStringConvertible & Sendable>(
    _ kind: Kind,
    _ name: String,
    of type: Value.Type,
    short: Character? = nil,
    valueName: String? = nil,
    help: LocalizedText,
    completion: Completion? = nil
  ) {
    self.init(
      kind: kind,
      names: kind == .argument ? [] : Self.names(name, short),
      valueName: valueName ?? name,
      help: help,
      completion: completion ?? .none,
      values: (type as? any CaseIterable.Type).map { Self.texts(of: $0) } ?? [],
      refusal: { word in
        guard Value(word) == nil else { return nil }
        return Refusal(reason: (type as? any RefusesWords.Type)?.refusal(of: word))
      }
    )
  }

  /// Declares a flag.
  init(flag name: String, short: Character?, help: LocalizedText) {
    self.init(
      kind: .flag,
      names: Self.names(name, short),
      valueName: name,
      help: help,
      completion: .none,
      values: [],
      refusal: { _ in nil },
      isOptional: true
    )
  }

  private static func names(_ long: String, _ short: Character?) -> [OptionName] {
    [.long(long)] + (short.map { [.short($0)] } ?? [])
  }

  private static func texts<Cases: CaseIterable>(of type: Cases.Type) -> [String] {
    type.allCases.map { "\($0)" }
  }
}

/// How a parameter is written in usage lines and in help.
extension Declaration {
  /// The parameter in the usage line: `[--budget <budget>]`, `<file> ...`.
  func synopsis(in language: Language) -> String {
    isOptional ? "[\(bareSynopsis(in: language))]" : bareSynopsis(in: language)
  }

  /// The parameter in the usage line without the brackets of an optional one.
  func bareSynopsis(in language: Language) -> String {
    isRepeating ? "\(label(in: language)) ..." : label(in: language)
  }

  /// The parameter under its long name: `--budget <budget>`, `--strict`, `<file>`.
  func label(in language: Language) -> String { label(names.prefix(1), language) }

  /// The parameter under all its names, the short one first: `-b, --budget <budget>`.
  func fullLabel(in language: Language) -> String {
    label(names.filter(\.isShort) + names.filter { !$0.isShort }, language)
  }

  /// What stands between the angle brackets.
  func valueName(in language: Language) -> String {
    language == .vietnamese ? vietnameseValueName ?? valueName : valueName
  }

  private func label(_ names: some Sequence<OptionName>, _ language: Language) -> String {
    let name = names.map(\.text).joined(separator: ", ")
    switch kind {
    case .flag: return name
    case .option: return "\(name) <\(valueName(in: language))>"
    case .argument: return "<\(valueName(in: language))>"
    }
  }
}

/// A name as it is typed before a value or a flag: `--budget`, `-b`, or the rare `-budget`.
package enum OptionName: Sendable, Hashable {
  case long(String)
  case short(Character)
  case longWithOneDash(String)

  /// The name with its dashes.
  var text: String {
    switch self {
    case .long(let name): "--\(name)"
    case .short(let letter): "-\(letter)"
    case .longWithOneDash(let name): "-\(name)"
    }
  }

  /// The name as a message shows it, since anybody may have typed it.
  var shown: String { ShownText.written(text) }

  var isShort: Bool {
    if case .short = self { true } else { false }
  }
}
