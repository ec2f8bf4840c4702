/// Finds the known words that are nearest to an unknown one.
package struct NearestWords: Sendable {
  private struct Known: Sendable {
    let word: String
    let letters: [Unicode.Scalar]
    /// Words of the same group mean the same.
    let group: Int
  }

  private var words: [Known] = []
  private var groupCount = 0

  /// Makes a finder that knows no words yet.
  package init() {}

  /// Makes a finder among words of which each means something else.
  package init(_ words: [String]) { self.init(groups: words.map { [$0] }) }

  /// Makes a finder among groups of words that mean the same; only the nearest of a group is found.
  package init(groups: [[String]]) {
    for group in groups { add(group) }
  }

  /// Adds words that mean the same.
  package mutating func add(_ group: [String]) {
    for word in group {
      words.append(Known(word: word, letters: Array(WordKey(word).plain.unicodeScalars), group: groupCount))
    }
    groupCount += 1
  }

  /// Adds a word that means the same as a known one; nothing if that is not known.
  package mutating func add(_ word: String, besides known: String) {
    guard let group = words.first(where: { $0.word == known })?.group else { return }
    words.append(Known(word: word, letters: Array(WordKey(word).plain.unicodeScalars), group: group))
  }

  /// The nearest known words, at most three, nearest first.
  ///
  /// A known word is near if at most two in five of the longer word's letters differ, or if one is a part of the other.
  /// To a text longer than the words that people write, nothing is near.
  package func nearest(to word: String) -> [String] {
    guard word.unicodeScalars.prefix(Self.longestText + 1).count <= Self.longestText else { return [] }
    let letters = Array(WordKey(word).plain.unicodeScalars)
    guard (1...Self.mostLetters).contains(letters.count) else { return [] }
    var ranked: [(known: Known, distance: Int, place: Int)] = []
    for (place, known) in words.enumerated() {
      let limit = max(letters.count, known.letters.count) * 2 / 5
      let isPart = Self.isPart(letters, of: known.letters) || Self.isPart(known.letters, of: letters)
      // Words of very different lengths need no counting.
      guard isPart || abs(letters.count - known.letters.count) <= limit else { continue }
      let distance = letters.editDistance(to: known.letters, swapsAreEdits: true)
      if isPart || distance <= limit { ranked.append((known, distance, place)) }
    }
    ranked.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    var groups: Set<Int> = []
    return ranked.filter { groups.insert($0.known.group).inserted }.prefix(3).map(\.known.word)
  }

  /// The letters, with the blanks between syllables, of the longest word that is compared.
  private static let mostLetters = 100
  /// The characters of such a word, if each letter has two marks of its own and some stand between the syllables.
  private static let longestText = 4 * mostLetters

  /// Whether a word occurs in another, whole and not too short to say anything.
  private static func isPart(_ part: [Unicode.Scalar], of whole: [Unicode.Scalar]) -> Bool {
    guard part.count >= 3, part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      let end = start + part.count
      return whole[start] == part[0] && (start == 0 || whole[start - 1] == " ")
        && (end == whole.count || whole[end] == " ") && whole[start..<end].elementsEqual(part)
    }
  }
}

extension Array where Element: Equatable {
  /// The number of letters to insert, drop or change to turn one word into another.
  ///
  ///     Array("Hỏgn").editDistance(to: Array("Hỏng"), swapsAreEdits: true)    // 1
  ///     Array("Hỏgn").editDistance(to: Array("Hỏng"), swapsAreEdits: false)   // 2
  ///
  /// - Parameter swapsAreEdits: whether two neighbours that change places count once (Damerau 1964, restricted) or as two
  ///   changes (Levenshtein 1965).
  /// - Complexity: O(*m* · *n*) time, O(*n*) space.
  package func editDistance(to other: [Element], swapsAreEdits: Bool) -> Int {
    var beforeLast = [Int](0...other.count)
    var last = beforeLast
    var current = beforeLast
    for (row, letter) in enumerated() {
      current[0] = row + 1
      for column in other.indices {
        var best = Swift.min(last[column + 1] + 1, current[column] + 1)
        best = Swift.min(best, last[column] + (letter == other[column] ? 0 : 1))
        if swapsAreEdits, row > 0, column > 0, letter == other[column - 1], self[row - 1] == other[column] {
          best = Swift.min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[other.count]
  }
}
