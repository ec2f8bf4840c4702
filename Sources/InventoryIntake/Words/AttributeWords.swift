import FacilityPlanning
import Vocabulary

/// The words of an attribute whose values are words, with or without what the attribute itself is called.
///
///     Màu nền:   Đỏ   màu đỏ   nền đỏ   nền: màu đỏ     all of them red
///     Chất liệu: Đồng   bằng đồng   làm bằng đồng         all of them brass
///
/// Besides the words of the edition it knows some colours and materials that an edition need not list. They are none of
/// its values, and a fact all the same: a purple ground deviates.
struct AttributeWords: Sendable {
  private var words = WordList<Slug>()
  /// The meanings by the words without the silent syllables; nothing where two meanings would be alike.
  private var bareMeanings: [String: Slug?] = [:]
  /// The syllables that say only which attribute it is.
  private let silent: Set<String>
  /// Words of the same kind that are certainly none of the values.
  private let others: Set<String>

  /// The words of an attribute; nothing if its values are no words.
  init?(_ attribute: IdentityAttribute) {
    guard case .word(let values) = attribute.kind else { return nil }
    let names = [attribute.name.vi, attribute.name.en] + attribute.aliases
    var silent = Set(names.flatMap(Self.syllables))
    let kind = Self.kinds.first { kind in !silent.isDisjoint(with: Set(kind.names.flatMap(Self.syllables))) }
    silent.formUnion((kind?.silent ?? []).flatMap(Self.syllables))
    self.silent = silent
    var knownSyllables: Set<String> = []
    for value in values {
      let spellings = [value.name.vi, value.name.en, value.id.description] + value.aliases
      words.add(spellings, proposed: 2, meaning: value.id)
      knownSyllables.formUnion(spellings.flatMap(Self.syllables))
    }
    others = Set((kind?.others ?? []).map { WordKey($0).spelling })
      .filter { knownSyllables.isDisjoint(with: $0.split(separator: " ").map(String.init)) }
    for value in values {
      for word in [value.name.vi, value.name.en] + value.aliases { addBare(word, meaning: value.id) }
    }
  }

  /// What a word means, if it is one of the values.
  subscript(word: String) -> Slug? {
    if let known = words[word] { return known }
    guard word.utf8.count <= Self.longestText else { return nil }
    return bareMeanings[bare(word)] ?? nil
  }

  /// Whether a word is a colour or a material that is certainly none of the values.
  func isOther(_ word: String) -> Bool { word.utf8.count <= Self.longestText && others.contains(bare(word)) }

  /// The first of the words that mean the same as a word.
  func firstWord(for word: String) -> String? { words.firstWord(for: word) }

  /// The known words of which an unknown one can be a slip of the pen.
  func slips(of word: String) -> [String] { words.slips(of: word) }

  /// Adds a word that means the same as a known one.
  mutating func teach(_ word: String, meaning known: String) {
    words.teach(word, meaning: known)
    if let meaning = words[word] { addBare(word, meaning: meaning) }
  }

  private mutating func addBare(_ word: String, meaning: Slug) {
    let bare = bare(word)
    guard !bare.isEmpty else { return }
    if let other = bareMeanings[bare] {
      if other != meaning { bareMeanings[bare] = .some(nil) }
    } else {
      bareMeanings[bare] = meaning
    }
  }

  /// A word without the silent syllables around it.
  private func bare(_ word: String) -> String {
    var syllables = Self.syllables(word)[...]
    while let first = syllables.first, silent.contains(first) { syllables.removeFirst() }
    while let last = syllables.last, silent.contains(last) { syllables.removeLast() }
    return syllables.joined(separator: " ")
  }

  private static func syllables(_ text: String) -> [String] {
    WordKey(text).spelling.split(separator: " ").map(String.init)
  }

  private static let longestText = 200
}

extension AttributeWords {
  /// What attributes of one kind have in common, told by their names.
  private struct Kind {
    let names: [String]
    let silent: [String]
    let others: [String]
  }

  private static let kinds = [
    Kind(
      names: ["màu", "colour", "color"],
      silent: ["màu", "mầu", "sơn", "sắc", "colour", "color"],
      others: [
        "tím", "hồng", "cam", "da cam", "nâu", "xám", "ghi", "be", "kem", "đen", "trắng", "vàng", "đỏ", "purple",
        "pink",
        "orange", "brown", "grey", "gray", "black", "white", "yellow", "beige",
      ]
    ),
    Kind(
      names: ["chất liệu", "vật liệu", "material"],
      silent: ["chất liệu", "vật liệu", "bằng", "làm bằng", "làm từ", "loại", "material"],
      others: [
        "nhựa", "sắt", "thép", "kính", "vải", "decal", "bê tông", "xi măng", "formica", "pvc", "gốm", "plastic",
        "glass",
        "iron", "concrete", "cloth",
      ]
    ),
  ]
}
