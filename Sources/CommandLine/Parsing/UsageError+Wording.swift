import Vocabulary

/// How usage errors are said: in English in the words of swift-argument-parser.
extension UsageError {
  /// The sentence after `Error:`.
  func message(in language: Language) -> String {
    switch self {
    case .malformedOption(let word):
      let word = ShownText.written(word)
      return language.text(vi: "Tùy chọn không hợp lệ: \(word)", en: "Invalid option: \(word)")
    case .unknownOption(let name, let known):
      return Self.unknown(name, known, language)
    case .missingValue(let name, let declaration):
      return Self.missing(Self.label(of: declaration, as: name, language), language)
    case .missingValueInPack(let name, let declaration, let pack, let known):
      let label = Self.label(of: declaration, as: name, language)
      let missing = Self.missing(label, language)
      return language.text(
        vi: "\(Self.unknown(pack, known, language))\n  hoặc: \(missing) trong «\(pack.shown)»",
        en: "\(Self.unknown(pack, known, language))\n   or: \(missing) in '\(pack.shown)'"
      )
    case .unexpectedValue(let name, let value):
      let value = ShownText.written(value)
      return language.text(
        vi: "Tùy chọn «\(name.shown)» không nhận giá trị, nhưng lại ghi «\(value)».",
        en: "The option '\(name.shown)' does not take any value, but '\(value)' was specified."
      )
    case .unexpectedArguments(let words):
      return Self.unexpected(words.map(ShownText.written), language)
    case .missingArgument(let declaration):
      let synopsis = declaration.bareSynopsis(in: language)
      return language.text(vi: "Thiếu tham số «\(synopsis)»", en: "Missing expected argument '\(synopsis)'")
    case .invalidValue(let word, let name, let declaration, let reason):
      let (word, label) = (ShownText.written(word), Self.label(of: declaration, as: name, language))
      let message = language.text(
        vi: "Giá trị «\(word)» không hợp lệ cho «\(label)»",
        en: "The value '\(word)' is invalid for '\(label)'"
      )
      return message
        + (reason.map { ": \(ShownText.written($0[language]))" } ?? Self.choices(declaration.values, language))
    case .unsupportedShell(let shell):
      return Self.unsupported(shell.map(ShownText.written), language)
    case .contradiction(let message):
      return ShownText.written(message[language])
    }
  }

  /// The help of the parameter that the error is about.
  func help(in language: Language) -> String? {
    switch self {
    case .invalidValue(_, let name, let declaration, _):
      "\(Self.label(of: declaration, as: name, language))  \(declaration.help[language])"
    case .missingValue(let name, let declaration):
      "\(Self.label(of: declaration, as: name, language))  \(declaration.help[language])"
    case .missingArgument(let declaration):
      "\(declaration.label(in: language))  \(declaration.help[language])"
    default:
      nil
    }
  }

  private static func label(of declaration: Declaration, as name: OptionName?, _ language: Language) -> String {
    (name.map { "\($0.shown) " } ?? "") + "<\(declaration.valueName(in: language))>"
  }

  private static func missing(_ label: String, _ language: Language) -> String {
    language.text(vi: "Thiếu giá trị cho «\(label)»", en: "Missing value for '\(label)'")
  }

  private static func unexpected(_ words: [String], _ language: Language) -> String {
    guard words.count != 1 else {
      return language.text(vi: "Thừa tham số «\(words[0])»", en: "Unexpected argument '\(words[0])'")
    }
    return language.text(
      vi: "Thừa \(words.count) tham số: «\(words.joined(separator: "», «"))»",
      en: "\(words.count) unexpected arguments: '\(words.joined(separator: "', '"))'"
    )
  }

  private static func unknown(_ name: OptionName, _ known: [OptionName], _ language: Language) -> String {
    let message = language.text(vi: "Không có tùy chọn «\(name.shown)»", en: "Unknown option '\(name.shown)'")
    guard !name.isShort, let near = name.text.nearest(of: known.filter { !$0.isShort }.map(\.text)) else {
      return message
    }
    return language.text(vi: "\(message). Có phải là «\(near)» không?", en: "\(message). Did you mean '\(near)'?")
  }

  private static func choices(_ values: [String], _ language: Language) -> String {
    guard !values.isEmpty else { return "" }
    let list = values.map { "  - \($0)" }.joined(separator: "\n")
    if language == .vietnamese {
      let quoted = values.map { "«\($0)»" }
      return values.count > 5
        ? ". Hãy chọn một trong các giá trị sau:\n\(list)"
        : ". Hãy chọn \((quoted.dropLast(2) + [quoted.suffix(2).joined(separator: " hoặc ")]).joined(separator: ", "))."
    }
    let quoted = values.map { "'\($0)'" }
    switch values.count {
    case 1, 2: return ". Please provide one of \(quoted.joined(separator: " and "))."
    case 3...5:
      return ". Please provide one of \(quoted.dropLast().joined(separator: ", ")) or \(quoted[values.count - 1])."
    default:
      return ". Please provide one of the following:\n\(list)"
    }
  }

  private static func unsupported(_ shell: String?, _ language: Language) -> String {
    let shells = Shell.allCases.map(\.rawValue).joined(separator: " ")
    if language == .vietnamese {
      let fault =
        shell.map { "Không có phần gợi ý cho cửa sổ lệnh «\($0)»." } ?? "Không nhận ra cửa sổ lệnh đang dùng."
      return "\(fault)\nHãy dùng --generate-completion-script=<tên> với một trong:\n    \(shells)"
    }
    let fault = shell.map { "Can't generate completion scripts for '\($0)'." } ?? "Can't autodetect a supported shell."
    return "\(fault)\nPlease use --generate-completion-script=<shell> with one of:\n    \(shells)"
  }
}
