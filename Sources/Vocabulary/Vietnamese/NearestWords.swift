/// Finds the known words that are nearest to an unknown one.
///
/// A near word is offered to somebody who may well write it. So it is near only as a slip of the pen is: syllable by
/// syllable, since in Vietnamese another syllable is another word (nền đỏ, nền đồng; hỏng, rộng).
package struct NearestWords: Sendable {
  private struct Known: Sendable {
    let word: String
    let letters: WordLetters
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
    for word in group { words.append(Known(word: word, letters: WordLetters(word), group: groupCount)) }
    groupCount += 1
  }

  /// Adds a word that means the same as a known one; nothing if that is not known.
  package mutating func add(_ word: String, besides known: String) {
    guard let group = words.first(where: { $0.word == known })?.group else { return }
    words.append(Known(word: word, letters: WordLetters(word), group: group))
  }

  /// The known words of which a word can be a slip of the pen, or a part, or that it begins with; at most three, nearest
  /// first.
  ///
  /// To a text longer than the words that people write, nothing is near.
  package func nearest(to word: String) -> [String] {
    found(word) { letters, known in
      if let slips = letters.slips(from: known) { return slips }
      let isKin = letters.isPart(of: known) || letters.begins(with: known) || letters.lacksOne(of: known)
      return isKin ? known.distance(to: letters) : nil
    }
  }

  /// The known words of which a word can be a slip of the pen; at most three, nearest first.
  package func slips(of word: String) -> [String] { found(word) { letters, known in letters.slips(from: known) } }

  private func found(_ word: String, by distance: (WordLetters, WordLetters) -> Int?) -> [String] {
    guard word.unicodeScalars.prefix(Self.longestText + 1).count <= Self.longestText else { return [] }
    let letters = WordLetters(word)
    guard (1...Self.mostLetters).contains(letters.count) else { return [] }
    var ranked: [(known: Known, distance: Int, place: Int)] = []
    for (place, known) in words.enumerated() {
      if let distance = distance(letters, known.letters) { ranked.append((known, distance, place)) }
    }
    ranked.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    var groups: Set<Int> = []
    return ranked.filter { groups.insert($0.known.group).inserted }.prefix(3).map(\.known.word)
  }

  /// The letters, with the blanks between syllables, of the longest word that is compared.
  private static let mostLetters = 100
  /// The characters of such a word, if each letter has two marks of its own and some stand between the syllables.
  private static let longestText = 4 * mostLetters
}

/// The letters of a word without their marks, syllable by syllable.
private struct WordLetters: Sendable {
  private let syllables: [[Unicode.Scalar]]
  /// The letters of all syllables.
  private let joined: [Unicode.Scalar]
  /// The letters, and a blank between two syllables.
  let count: Int

  init(_ word: String) {
    syllables = WordKey(word).plain.split(separator: " ").map { Array($0.unicodeScalars) }
    joined = syllables.flatMap { $0 }
    count = joined.count + max(0, syllables.count - 1)
  }

  /// The letters in which a slip differs from a word; nothing if it is no slip of it.
  ///
  /// A word of at most three letters has none but those without its marks. In a longer one a letter may differ in each
  /// of two syllables of more than three letters, but not the first; or a blank may be missing or too many.
  func slips(from known: WordLetters) -> Int? {
    if joined == known.joined { return syllables.count == known.syllables.count ? 0 : 1 }
    guard joined.count > 3, known.joined.count > 3, abs(joined.count - known.joined.count) <= 2 else { return nil }
    guard syllables.count == known.syllables.count else {
      guard joined.count >= 6, Self.units(self) == Self.units(known) else { return nil }
      return joined.editDistance(to: known.joined, swapsAreEdits: true) == 1 ? 2 : nil
    }
    var sum = 0
    for (syllable, other) in zip(syllables, known.syllables) where syllable != other {
      guard max(syllable.count, other.count) > 3, syllable.first == other.first else { return nil }
      let distance = syllable.editDistance(to: other, swapsAreEdits: true)
      sum += distance
      guard distance <= (other.count >= 8 ? 2 : 1), sum <= 2 else { return nil }
    }
    return sum
  }

  /// The syllables that are too short to have a slip, such as units of measure.
  private static func units(_ letters: WordLetters) -> [[Unicode.Scalar]] {
    letters.syllables.count > 1 ? letters.syllables.filter { $0.count <= 2 } : []
  }

  /// Whether the word is a whole part of another, and not too short to say anything.
  func isPart(of whole: WordLetters) -> Bool {
    guard joined.count > 3, syllables.count < whole.syllables.count else { return false }
    return (0...(whole.syllables.count - syllables.count)).contains { start in
      whole.syllables[start..<(start + syllables.count)].elementsEqual(syllables)
    }
  }

  /// Whether the word is another with more behind it.
  func begins(with other: WordLetters) -> Bool {
    other.joined.count > 3 && syllables.count > other.syllables.count && syllables.starts(with: other.syllables)
  }

  /// Whether the word is another of at least four syllables without one of them.
  func lacksOne(of whole: WordLetters) -> Bool {
    guard whole.syllables.count >= 4, syllables.count == whole.syllables.count - 1 else { return false }
    let front = zip(syllables, whole.syllables).prefix { $0 == $1 }.count
    return syllables[front...].elementsEqual(whole.syllables[(front + 1)...])
  }

  func distance(to other: WordLetters) -> Int { joined.editDistance(to: other.joined, swapsAreEdits: true) + 1 }
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
