import FacilityPlanning

/// Finds the known words that are nearest to an unknown one.
struct NearestWords {
  private struct Known {
    let word: String
    let plain: String
    let letters: [Character]
    /// Words of the same group mean the same.
    let group: Int
  }

  private let words: [Known]

  /// Makes a finder among words of which each means something else.
  init(_ words: [String]) { self.init(groups: words.map { [$0] }) }

  /// Makes a finder among groups of words that mean the same; only the nearest of a group is found.
  init(groups: [[String]]) {
    words = groups.enumerated().flatMap { group, words in
      words.map { word in
        let plain = WordKey(word).plain
        return Known(word: word, plain: plain, letters: Array(plain), group: group)
      }
    }
  }

  /// The nearest known words, at most three, nearest first.
  ///
  /// A known word is near if at most two in five of the longer word's letters differ, or if one is a part of the other.
  func nearest(to word: String) -> [String] {
    let plain = WordKey(String(word.prefix(100))).plain
    let letters = Array(plain)
    guard !letters.isEmpty else { return [] }
    var ranked: [(known: Known, distance: Int, place: Int)] = []
    for (place, known) in words.enumerated() {
      let distance = Self.distance(letters, known.letters)
      let isNear =
        distance <= max(letters.count, known.letters.count) * 2 / 5
        || Self.isPart(plain, of: known.plain) || Self.isPart(known.plain, of: plain)
      if isNear { ranked.append((known, distance, place)) }
    }
    ranked.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    var groups: Set<Int> = []
    return ranked.filter { groups.insert($0.known.group).inserted }.prefix(3).map(\.known.word)
  }

  /// Whether a word occurs in another, whole and not too short to say anything.
  private static func isPart(_ part: String, of whole: String) -> Bool {
    part.count >= 3 && " \(whole) ".contains(" \(part) ")
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
