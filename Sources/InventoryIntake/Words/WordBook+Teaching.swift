import FacilityPlanning
import Vocabulary

extension WordBook {
  /// The vocabulary with some more words.
  func taught(_ aliases: [Alias]) -> WordBook {
    var taught = self
    for alias in aliases { taught.teach(alias) }
    return taught
  }

  /// Adds a word to those that mean the same; nothing if the meaning is not known, or the word is.
  mutating func teach(_ alias: Alias) {
    switch alias.place {
    case .column: columns.teach(alias.word, meaning: alias.meaning)
    case .item: items.teach(alias.word, meaning: alias.meaning)
    case .condition: conditions.teach(alias.word, meaning: alias.meaning)
    case .value(let attribute): attributeWords[attribute]?.teach(alias.word, meaning: alias.meaning)
    case .unitOfMeasure:
      for item in unitsOfMeasure.keys { unitsOfMeasure[item]?.teach(alias.word, meaning: alias.meaning) }
    }
  }

  /// The first of the words that mean the same as a word in its place; nothing if the word is not known there.
  func firstWord(for word: String, in place: Alias.Place) -> String? {
    switch place {
    case .column: columns.firstWord(for: word)
    case .item: items.firstWord(for: word)
    case .condition: conditions.firstWord(for: word)
    case .value(let attribute): attributeWords[attribute]?.firstWord(for: word)
    case .unitOfMeasure: unitsOfMeasure.values.contains { $0[word] != nil } ? word : nil
    }
  }

  /// The known words that are nearest to one that is not known in its place.
  func nearest(to word: String, in place: Alias.Place) -> [String] {
    switch place {
    case .column: columns.nearest(to: word)
    case .item: items.nearest(to: word)
    case .condition: conditions.nearest(to: word)
    case .value(let attribute): attributeWords[attribute]?.nearest(to: word) ?? []
    case .unitOfMeasure: NearestWords(Set(edition.items.map(\.unitOfMeasure.vi)).sorted()).nearest(to: word)
    }
  }
}
