import FacilityPlanning

/// Finds the known words that are nearest to an unknown one.
struct NearestWords {
  private let words: [(word: String, letters: [Character])]

  init(_ words: some Sequence<String>) {
    self.words = words.map { ($0, Array(WordKey($0).plain)) }
  }

  /// The nearest known words, at most three, nearest first; none if all are farther away than half the word's length.
  func nearest(to word: String) -> [String] {
    let letters = Array(WordKey(String(word.prefix(100))).plain)
    guard !letters.isEmpty else { return [] }
    var ranked: [(word: String, distance: Int, place: Int)] = []
    for (place, known) in words.enumerated() {
      let limit = max(letters.count, known.letters.count) / 2
      let distance = Self.distance(letters, known.letters)
      if distance <= limit, !ranked.contains(where: { $0.word == known.word }) {
        ranked.append((known.word, distance, place))
      }
    }
    ranked.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return ranked.prefix(3).map(\.word)
  }

  /// The number of letters to insert, drop, change or swap with a neighbour to turn one word into the other.
  ///
  /// - Complexity: O(m · n) time, O(n) space (Damerau 1964, restricted).
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
