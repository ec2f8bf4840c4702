import FacilityPlanning

/// Words and what they stand for, found whatever their spelling.
struct WordList<Meaning: Sendable>: Sendable {
  private var meanings: [WordKey: Meaning] = [:]
  /// The words of the meanings that may be proposed.
  private var nearestWords = NearestWords()
  /// The words to propose where nothing is near: the first of each meaning, in both languages.
  private(set) var proposedWords: [String] = []

  /// Adds the words of one meaning; the first `proposed` of them are the ones to propose.
  ///
  /// A meaning without words to propose is known, but never named to anybody.
  mutating func add(_ words: [String], proposed: Int = 1, meaning: Meaning) {
    var added: [String] = []
    for word in words {
      let key = WordKey(word)
      if !key.isEmpty, meanings[key] == nil {
        meanings[key] = meaning
        added.append(word)
      }
    }
    if proposed > 0 { nearestWords.add(added) }
    proposedWords += words.prefix(proposed)
  }

  subscript(word: String) -> Meaning? { meanings[WordKey(word)] }

  /// The known words nearest to an unknown one, at most one for each meaning.
  func nearest(to word: String) -> [String] { nearestWords.nearest(to: word) }
}
