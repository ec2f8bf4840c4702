import Vocabulary

extension Language: LosslessStringConvertible {}

extension Language {
  /// The language of help and messages: `--language` if the line says it, else the locale's.
  ///
  /// A locale in English gives English; any other, or none, gives Vietnamese. A `--language` that names no language is
  /// left for the command to refuse.
  static func preferred(by words: [String], in environment: [String: String]) -> Language {
    let words = words.prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]).reversed() {
      if word == "--language", let language = Language(rawValue: next) { return language }
      if word.hasPrefix("--language="), let language = Language(rawValue: String(word.dropFirst(11))) {
        return language
      }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .english : .vietnamese
  }
}
