import Vocabulary

extension Language {
  /// The phrase in this language: whole sentences side by side.
  package func phrase(vi: Phrase, en: Phrase) -> Phrase { LocalizedPhrase(vi: vi, en: en)[self] }

  /// The text in this language.
  package func text(vi: String, en: String) -> String { LocalizedText(vi: vi, en: en)[self] }
}
