/// What the words before the half-typed one say about it.
///
/// A line that is being typed is often wrong, so nothing is checked here; what cannot be understood is passed over.
struct HalfTypedLine {
  private let declarations: [Declaration]
  private(set) var given: Set<String> = []
  /// The option whose value comes next.
  private(set) var awaiting: Declaration?
  private(set) var isAfterTerminator = false
  private var argumentCount = 0

  /// Follows the words under the parameters of a command.
  ///
  /// Some shells break `--color=auto` into three words, so a lonely `=` is passed over.
  init(_ words: some Sequence<String>, under declarations: [Declaration]) {
    self.declarations = declarations
    for word in words {
      if awaiting != nil {
        if word != "=" { awaiting = nil }
      } else if isAfterTerminator || !word.hasPrefix("-") || word == "-" {
        argumentCount += 1
      } else if word == "--" {
        isAfterTerminator = true
      } else {
        follow(option: word)
      }
    }
  }

  /// Follows the options with which a line begins, before any other word.
  ///
  /// - Returns: What they say, and how many words they take.
  static func leading(
    _ words: [String],
    under declarations: [Declaration]
  ) -> (line: HalfTypedLine, count: Int) {
    var count = 0
    var line = HalfTypedLine([], under: declarations)
    while count < words.count, line.awaiting != nil || words[count].hasPrefix("--") {
      let next = HalfTypedLine(words.prefix(count + 1), under: declarations)
      guard line.awaiting != nil || !next.given.isEmpty else { break }
      (line, count) = (next, count + 1)
    }
    return (line, count)
  }

  /// The argument that comes next.
  var nextArgument: Declaration? {
    let arguments = declarations.filter { $0.kind == .argument }
    if argumentCount < arguments.count { return arguments[argumentCount] }
    return arguments.last?.isRepeating == true ? arguments.last : nil
  }

  private mutating func follow(option word: String) {
    let parts = word.split(separator: "=", maxSplits: 1)
    let names = word.hasPrefix("--") ? [OptionName.long(String(parts[0].dropFirst(2)))] : parts[0].map { .short($0) }
    for declaration in names.compactMap({ name in declarations.first { $0.isNamed(name) } }) {
      given.insert(declaration.id)
      if declaration.kind == .option, parts.count == 1, !word.hasSuffix("=") { awaiting = declaration }
    }
  }
}

/// The question of a shell what the word at one place of a line could be.
///
///     onestop ---completion 1 -- plan --bu
struct CompletionRequest {
  /// The words before the half-typed one, without the name of the tool.
  let earlier: [String]
  /// The half-typed word, perhaps empty.
  let typed: String

  /// Reads the question, if the line is one.
  init?(_ words: [String]) {
    guard words.count >= 3, words[0] == "---completion", let position = Int(words[1]), words[2] == "--" else {
      return nil
    }
    let words = words.dropFirst(3)
    self.earlier = Array(words.prefix(max(position, 0)))
    self.typed = words.dropFirst(max(position, 0)).first ?? ""
  }
}
