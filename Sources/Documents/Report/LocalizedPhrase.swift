package import Vocabulary

/// A phrase in Vietnamese and in English: whole sentences side by side, because the languages order their words otherwise.
///
///     LocalizedPhrase(vi: "Còn lại \(rest) đồng.", en: "\(rest) đồng remain.")
package struct LocalizedPhrase: Sendable, Hashable {
  package var vi: Phrase
  package var en: Phrase

  package init(vi: Phrase, en: Phrase) {
    self.vi = vi
    self.en = en
  }

  package init(_ text: LocalizedText) {
    self.init(vi: Phrase(text: text.vi), en: Phrase(text: text.en))
  }

  /// The phrase in one language.
  package subscript(language: Language) -> Phrase {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }

  /// The phrase without types, every figure written as its language writes it.
  package var text: LocalizedText {
    LocalizedText(vi: Figures(.vietnamese).text(vi), en: Figures(.english).text(en))
  }
}
