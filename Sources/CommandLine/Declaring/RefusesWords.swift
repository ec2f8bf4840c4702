package import Vocabulary

/// A value that says in its own words why it cannot be read from a word.
///
/// Without it, a usage error only says that the word is invalid. With it, the reason follows:
///
///     Error: The value '1,5' is invalid for '--budget <budget>': a budget is whole đồng, like 1.500.000.000
package protocol RefusesWords: LosslessStringConvertible {
  /// Says why a word from which `init(_:)` made nothing is no such value.
  static func refusal(of word: String) -> LocalizedText
}
