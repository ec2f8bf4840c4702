package import FacilityPlanning
import Vocabulary

/// Words and what they stand for, found whatever their spelling.
struct WordList<Meaning: Sendable>: Sendable {
  private var meanings: [WordKey: Meaning] = [:]
  /// The bytes of the longest word.
  private var longestWord = 0
  /// The first word of the meaning of each.
  private var firstWords: [WordKey: String] = [:]
  /// The words of the meanings that may be proposed.
  private(set) var nearestWords = NearestWords()
  /// The words to propose where nothing is near: the first of each meaning, in both languages.
  private(set) var proposedWords: [String] = []

  /// What has been looked up among these words.
  private var memo = TextMemo<Meaning?>()

  /// Whether a word may have a number or a dash in front, as in a list: `1. Camera`, `a) Camera`, `- Camera`.
  var skipsNumbering = false { didSet { memo = TextMemo() } }

  /// Adds the words of one meaning; the first `proposed` of them are the ones to propose.
  ///
  /// A meaning without words to propose is known, but never named to anybody.
  mutating func add(_ words: [String], proposed: Int = 1, meaning: Meaning) {
    memo = TextMemo()
    var added: [String] = []
    for word in words {
      let key = WordKey(word)
      if !key.isEmpty, meanings[key] == nil {
        meanings[key] = meaning
        longestWord = max(longestWord, word.utf8.count)
        firstWords[key] = words.first
        added.append(word)
      }
    }
    if proposed > 0 { nearestWords.add(added) }
    proposedWords += words.prefix(proposed)
  }

  /// Adds a word that means the same as a known one; nothing if that is not known, or the word is.
  mutating func teach(_ word: String, meaning known: String) {
    let (key, knownKey) = (WordKey(word), WordKey(known))
    guard !key.isEmpty, meanings[key] == nil, let meaning = meanings[knownKey], let first = firstWords[knownKey] else {
      return
    }
    memo = TextMemo()
    meanings[key] = meaning
    longestWord = max(longestWord, word.utf8.count)
    firstWords[key] = first
    nearestWords.add(word, besides: first)
  }

  /// The first words of all that is known, without their marks.
  var beginnings: Set<String> {
    Set(meanings.keys.compactMap { $0.plain.split(separator: " ").first.map(String.init) })
  }

  /// The first of the words that mean the same as a word.
  func firstWord(for word: String) -> String? { firstWords[WordKey(word)] }

  /// What a word means.
  ///
  /// A text much longer than every word is none, even where blanks make up most of it.
  subscript(word: String) -> Meaning? {
    guard word.utf8.count <= 2 * longestWord + 200 else { return nil }
    return memo.meaning(of: word) { lookedUp(word) }
  }

  private func lookedUp(_ word: String) -> Meaning? {
    if let known = meanings[WordKey(word)] { return known }
    guard skipsNumbering else { return nil }
    let bare = word.withoutNumbering
    return bare.isEmpty || bare == word ? nil : meanings[WordKey(bare)]
  }

  /// The known words nearest to an unknown one, at most one for each meaning.
  func nearest(to word: String) -> [String] { nearestWords.nearest(to: word) }

  /// The known words of which an unknown one can be a slip of the pen, at most one for each meaning.
  func slips(of word: String) -> [String] { nearestWords.slips(of: word) }
}

extension String {
  /// The text without the number, the letter or the dash of a list in front of it.
  ///
  ///     "1.2) Camera".withoutNumbering   // "Camera"
  ///     "IV. Camera".withoutNumbering    // "Camera"
  var withoutNumbering: String {
    var rest = Substring(self).drop { $0.isWhitespace || "(-–—+*•●▪·".contains($0) }
    let front = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." }
    let isNumber = front.allSatisfy { $0.isNumber || $0 == "." }
    let isRoman = front.dropLast(front.last == "." ? 1 : 0).allSatisfy { "IVXivx".contains($0) }
    let isLetter = front.filter { $0 != "." }.count == 1
    let after = rest[front.endIndex...].first
    if !front.isEmpty, isNumber || isRoman || isLetter, front.last == "." || after.map({ ")-–:/".contains($0) }) == true
    {
      rest = rest[front.endIndex...].drop { $0.isWhitespace || ")-–—:./".contains($0) }
    }
    return String(rest)
  }
}

/// A word of some units' own, and a known word that means the same.
struct Alias: Sendable {
  /// What a word names, so that it is looked up among the right ones.
  enum Kind: Sendable, Hashable {
    case column
    case item
    case condition
    case value(of: Slug)
    case unitOfMeasure
  }

  let kind: Kind
  let word: String
  /// A heading, a name or an id that the reader knows.
  let meaning: String
}

/// The words that a workspace teaches the reader, for all units or for some.
package struct Aliases: Sendable {
  var ofAllUnits: [Alias] = []
  var ofUnits: [Slug: [Alias]] = [:]

  /// Makes a collection without a word.
  package init() {}
}

extension Register {
  /// Finds a unit by its code or its name, with or without its kind: `tan-lieu`, `Phường Tân Liễu`, `Tân Liễu`.
  func unit(named text: String) -> AdministrativeUnit? { units(named: text).first }

  /// Finds the units that a code or a name can mean, with or without its kind; more than one only if they share a name.
  package func units(named text: String) -> [AdministrativeUnit] {
    let key = WordKey(text)
    if key.isEmpty { return [] }
    return units.filter { unit in
      [unit.code.description, unit.name.vi, unit.name.en].contains { WordKey($0) == key }
        || WordKey(unit.name.vi) == WordKey("\(unit.kind.vietnameseName) \(text)")
    }
  }
}

extension Register {
  /// The units whose codes or names are nearest to a word.
  package func nearestUnits(to word: String) -> [AdministrativeUnit] {
    let known = units.map { [$0.name.vi, $0.code.description, $0.name.en] }
    return NearestWords(groups: known).nearest(to: word).compactMap(unit(named:))
  }
}

extension AdministrativeUnit.Kind {
  var vietnameseName: String {
    switch self {
    case .ward: "phường"
    case .commune: "xã"
    }
  }
}
