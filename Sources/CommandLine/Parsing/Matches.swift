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
