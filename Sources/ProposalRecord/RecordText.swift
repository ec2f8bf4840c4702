package import Documents
import FacilityPlanning
package import Vocabulary

/// A text in both languages, as records hold it.
package struct RecordText: Encodable, Sendable, Hashable {
  package var vi: String
  package var en: String

  package init(_ text: LocalizedText) {
    vi = text.vi
    en = text.en
  }

  package init(_ phrase: LocalizedPhrase) { self.init(phrase.text) }

  /// The text in one language.
  package subscript(language: Language) -> String { language == .vietnamese ? vi : en }
}
