/// The words of a command line, each taken for what its dashes make it.
///
///     Line(["plan", "-jb", "5", "--", "--file"])
///     // value plan; option -jb, or its letters -j and -b; value 5; terminator; value --file
struct Line {
  struct Element {
    enum Content: Equatable {
      case value(String)
      case option(OptionName, value: String?)
      case terminator
    }

    let content: Content
    /// The position of the word in the line.
    let word: Int
    /// The position in a pack of letters like `-jb`; nothing for the whole word.
    var letter: Int?

    var value: String? {
      if case .value(let text) = content { text } else { nil }
    }

    var optionName: OptionName? {
      if case .option(let name, _) = content { name } else { nil }
    }
  }

  private(set) var elements: [Element] = []

  /// Takes the words apart.
  ///
  /// - Throws: `UsageError.malformedOption` for a word with three dashes or a nameless value.
  init(_ words: [String]) throws(UsageError) {
    var isAfterTerminator = false
    for (position, word) in words.enumerated() {
      guard !isAfterTerminator else {
        elements.append(Element(content: .value(word), word: position))
        continue
      }
      try append(word, at: position)
      if elements.last?.content == .terminator { isAfterTerminator = true }
    }
  }

  /// Takes a word away.
  mutating func remove(word: Int) { elements.removeAll { $0.word == word } }
}

extension Line {
  private mutating func append(_ word: String, at position: Int) throws(UsageError) {
    let dashes = word.prefix { $0 == "-" }.count
    switch (dashes, word.count - dashes) {
    case (0, _), (1, 0):
      elements.append(Element(content: .value(word), word: position))
    case (2, 0):
      elements.append(Element(content: .terminator, word: position))
    case (1, _):
      try appendSingleDashed(word, at: position)
    case (2, _):
      let (name, value) = Self.splitAtEqualSign(word.dropFirst(2))
      elements.append(Element(content: .option(.long(name), value: value == "" ? nil : value), word: position))
    default:
      throw .malformedOption(word)
    }
  }

  /// Reads `-b`, `-b=5`, `-budget`, and `-jb`, which may be the letters `-j` and `-b`.
  private mutating func appendSingleDashed(_ word: String, at position: Int) throws(UsageError) {
    let (name, value) = Self.splitAtEqualSign(word.dropFirst())
    guard let first = name.first else { throw .malformedOption(word) }
    let isSingleLetter = name.count == 1
    let whole: OptionName = isSingleLetter ? .short(first) : .longWithOneDash(name)
    elements.append(Element(content: .option(whole, value: value), word: position))
    guard value == nil, !isSingleLetter else { return }
    for (offset, letter) in name.enumerated() {
      elements.append(Element(content: .option(.short(letter), value: nil), word: position, letter: offset))
    }
  }

  private static func splitAtEqualSign(_ text: Substring) -> (name: String, value: String?) {
    guard let sign = text.firstIndex(of: "=") else { return (String(text), nil) }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}

/// The words of a line, each under the parameter to which it belongs.
struct Matches: Sendable {
  private struct Match: Sendable {
    let word: String
    /// The name under which the word was given; arguments have none.
    let name: OptionName?
  }

  private var matches: [String: [Match]] = [:]

  /// Tells whether the line said anything about a parameter.
  func contains(_ declaration: Declaration) -> Bool { matches[declaration.id] != nil }

  /// The words of a parameter, as they were typed.
  func words(of declaration: Declaration) -> [String] { (matches[declaration.id] ?? []).map(\.word) }

  /// Puts a word under its parameter.
  ///
  /// - Throws: `UsageError` if the word can be no value of it.
  mutating func add(_ word: String, named name: OptionName?, to declaration: Declaration) throws(UsageError) {
    if let refusal = declaration.refusal(word) {
      throw .invalidValue(word, name: name, declaration, reason: refusal.reason)
    }
    matches[declaration.id, default: []].append(Match(word: word, name: name))
  }

  /// Converts the words of a parameter.
  func values<Value: LosslessStringConvertible>(
    of declaration: Declaration,
    as type: Value.Type
  ) throws(UsageError) -> [Value] {
    var values: [Value] = []
    for match in matches[declaration.id] ?? [] {
      guard let value = Value(match.word) else {
        throw .invalidValue(match.word, name: match.name, declaration, reason: nil)
      }
      values.append(value)
    }
    return values
  }
}
