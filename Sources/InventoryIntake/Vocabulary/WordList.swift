import FacilityPlanning

/// Words and what they stand for, found whatever their spelling.
struct WordList<Meaning: Sendable>: Sendable {
  private var meanings: [WordKey: Meaning] = [:]
  /// The words to propose for an unknown one: the first of each meaning, in both languages.
  private var proposals: [String] = []

  /// Adds the words of one meaning; the first `proposed` of them are the ones to propose.
  mutating func add(_ words: [String], proposed: Int = 1, meaning: Meaning) {
    for word in words {
      let key = WordKey(word)
      if !key.isEmpty, meanings[key] == nil { meanings[key] = meaning }
    }
    proposals += words.prefix(proposed)
  }

  subscript(word: String) -> Meaning? { meanings[WordKey(word)] }

  /// The known words nearest to an unknown one.
  func nearest(to word: String) -> [String] { NearestWords(proposals).nearest(to: word) }

  /// The words to propose, in their order.
  var proposedWords: [String] { proposals }
}
