package import FacilityPlanning
package import Vocabulary

extension WordBook {
  /// The heading that a form gives to a column, so that this reader knows it again.
  package func heading(of column: Column, in language: Language) -> String {
    if column == .number { return LocalizedText(vi: "STT", en: "No.")[language] }
    let words = columns.proposedWords.filter { columns[$0] == column }
    if let word = Self.word(of: words, in: language) { return word }
    if case .attribute(let id) = column, let attribute = edition.attribute(id) { return attribute.name[language] }
    return ""
  }

  /// The word that a form offers for a condition.
  package func word(for condition: Condition, in language: Language) -> String {
    let words = conditions.proposedWords.filter { conditions[$0] == condition }
    return Self.word(of: words, in: language) ?? condition.rawValue
  }

  /// Of the words to propose, the first is Vietnamese and the second English.
  private static func word(of words: [String], in language: Language) -> String? {
    switch language {
    case .vietnamese: words.first
    case .english: words.dropFirst().first ?? words.first
    }
  }
}
