package import Vocabulary

/// What is wrong with a command line.
///
/// The facts only; `UsageError+Wording.swift` says them.
package enum UsageError: Error {
  /// A word like `---budget` or `-=5`.
  case malformedOption(String)
  /// A name that no parameter has, and the names that it could have been.
  case unknownOption(OptionName, known: [OptionName])
  /// An option without its value.
  case missingValue(OptionName, Declaration)
  /// The same for a letter of a word like `-jb`, which may also be a name that no parameter has.
  case missingValueInPack(OptionName, Declaration, pack: OptionName, known: [OptionName])
  /// A flag with a value.
  case unexpectedValue(OptionName, String)
  /// Words that belong to no parameter.
  case unexpectedArguments([String])
  /// A parameter that must be given.
  case missingArgument(Declaration)
  /// A word that is no value of its parameter.
  case invalidValue(String, name: OptionName?, Declaration, reason: LocalizedText?)
  /// A shell for which there is no completion script, or no shell at all.
  case unsupportedShell(String?)
  /// Parameters that are right one by one, but not together; thrown by a command.
  case contradiction(LocalizedText)
}

/// How usage errors are said, in the words of swift-argument-parser.
extension UsageError {
  /// The sentence after `Error:`.
  func message(in language: Language) -> String {
    switch self {
    case .malformedOption(let word):
      "Invalid option: \(ShownText.written(word))"
    case .unknownOption(let name, let known):
      Self.unknown(name, known)
    case .missingValue(let name, let declaration):
      "Missing value for '\(Self.label(of: declaration, as: name))'"
    case .missingValueInPack(let name, let declaration, let pack, let known):
      """
      \(Self.unknown(pack, known))
         or: Missing value for '\(Self.label(of: declaration, as: name))' in '\(pack.shown)'
      """
    case .unexpectedValue(let name, let value):
      "The option '\(name.shown)' does not take any value, but '\(ShownText.written(value))' was specified."
    case .unexpectedArguments(let words) where words.count == 1:
      "Unexpected argument '\(ShownText.written(words[0]))'"
    case .unexpectedArguments(let words):
      "\(words.count) unexpected arguments: '\(words.map(ShownText.written).joined(separator: "', '"))'"
    case .missingArgument(let declaration):
      "Missing expected argument '\(declaration.bareSynopsis)'"
    case .invalidValue(let word, let name, let declaration, let reason):
      "The value '\(ShownText.written(word))' is invalid for '\(Self.label(of: declaration, as: name))'"
        + (reason.map { ": \(ShownText.written($0[language]))" } ?? Self.choices(declaration.values))
    case .unsupportedShell(let shell):
      """
      \(shell.map { "Can't generate completion scripts for '\(ShownText.written($0))'." } ?? "Can't autodetect a supported shell.")
      Please use --generate-completion-script=<shell> with one of:
          \(Shell.allCases.map(\.rawValue).joined(separator: " "))
      """
    case .contradiction(let message):
      ShownText.written(message[language])
    }
  }

  /// The help of the parameter that the error is about.
  func help(in language: Language) -> String? {
    switch self {
    case .invalidValue(_, let name, let declaration, _):
      "\(Self.label(of: declaration, as: name))  \(declaration.help[language])"
    case .missingValue(let name, let declaration):
      "\(Self.label(of: declaration, as: name))  \(declaration.help[language])"
    case .missingArgument(let declaration):
      "\(declaration.label)  \(declaration.help[language])"
    default:
      nil
    }
  }

  private static func label(of declaration: Declaration, as name: OptionName?) -> String {
    (name.map { "\($0.shown) " } ?? "") + "<\(declaration.valueName)>"
  }

  private static func unknown(_ name: OptionName, _ known: [OptionName]) -> String {
    let message = "Unknown option '\(name.shown)'"
    guard !name.isShort, let near = name.text.nearest(of: known.filter { !$0.isShort }.map(\.text)) else {
      return message
    }
    return "\(message). Did you mean '\(near)'?"
  }

  private static func choices(_ values: [String]) -> String {
    let quoted = values.map { "'\($0)'" }
    switch values.count {
    case 0: return ""
    case 1, 2: return ". Please provide one of \(quoted.joined(separator: " and "))."
    case 3...5:
      return ". Please provide one of \(quoted.dropLast().joined(separator: ", ")) or \(quoted[values.count - 1])."
    default:
      return ". Please provide one of the following:\n\(values.map { "  - \($0)" }.joined(separator: "\n"))"
    }
  }
}

extension String {
  /// The most similar of some words, if there is one that is fewer than four edits away.
  ///
  ///     "--bugdet".nearest(of: ["--round", "--budget"])   // "--budget"
  package func nearest(of words: [String]) -> String? {
    let letters = Array(self)
    return
      words
      .map { (word: $0, distance: letters.editDistance(to: Array($0), swapsAreEdits: false)) }
      .filter { $0.distance < 4 }
      .min { $0.distance < $1.distance }?
      .word
  }
}
