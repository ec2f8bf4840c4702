/// A text in Vietnamese and in English.
///
/// Whole sentences are written twice, side by side, because the two languages order their words otherwise:
///
///     LocalizedText(vi: "Thiếu \(count) cái", en: "\(count) missing")
package struct LocalizedText: Sendable, Hashable {
  package var vi: String
  package var en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

/// The language that a person reads.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// The text in this language: whole sentences side by side.
  package func text(vi: String, en: String) -> String { LocalizedText(vi: vi, en: en)[self] }
}
