import Vocabulary

/// The values of one attribute, put together by what they mean.
///
/// Lengths are equal in millimetres and words by what the criteria and the workspace's aliases say they stand for. Texts
/// are equal under `WordKey`, with their sizes in millimetres; one typed without any mark joins the only other that is
/// the same but for its marks. A value that meets the standard and one that breaks it are never in the same group.
struct ValueGrouping {
  /// What the values of a group have in common.
  private struct Key: Hashable {
    enum Meaning: Hashable {
      case length(Int)
      case word(Slug)
      case text(WordKey)
      /// Texts that carry each unit's own name and differ in nothing else.
      case ownName(around: WordKey)
    }

    let meaning: Meaning
    let conforms: Bool
  }

  private struct Group {
    var key: Key
    let value: AttributeValue
    var units: [Slug]
    var spellings = SpellingCount()

    var text: WordKey? {
      if case .text(let text) = key.meaning { text } else { nil }
    }
  }

  private let rule: IdentityRule
  private var groups: [Group] = []
  private var places: [Key: Int] = [:]

  init(_ rule: IdentityRule) { self.rule = rule }

  /// Adds a value that a unit uses; the units come in the order of their codes.
  mutating func add(_ value: AttributeValue, spelled spelling: String?, by unit: AdministrativeUnit) {
    let key = key(of: value, in: unit)
    let place = places[key] ?? groups.count
    if place == groups.count {
      places[key] = place
      groups.append(Group(key: key, value: value, units: []))
    }
    if groups[place].units.last != unit.code { groups[place].units.append(unit.code) }
    groups[place].spellings.add(spelling ?? value.plainSpelling)
  }

  /// Puts texts without any mark together with what they are without their marks, where that is one group only.
  mutating func joinUnmarked() {
    var marked: [String: [Int]] = [:]
    for (place, group) in groups.enumerated() {
      if let text = group.text, text.spelling != text.plain {
        marked["\(group.key.conforms) \(text.plain)", default: []].append(place)
      }
    }
    for place in groups.indices {
      guard let text = groups[place].text, text.spelling == text.plain,
        let found = marked["\(groups[place].key.conforms) \(text.plain)"], found.count == 1
      else { continue }
      let joined = groups[place]
      groups[found[0]].units = Set(groups[found[0]].units).union(joined.units).sorted()
      for spelling in joined.spellings.spellings {
        groups[found[0]].spellings.add(spelling.text, count: spelling.count)
      }
      groups[place].units = []
      places[joined.key] = found[0]
    }
  }

  /// The number of the group in which a value of a unit stands.
  func place(of value: AttributeValue, in unit: AdministrativeUnit) -> Int? { places[key(of: value, in: unit)] }

  /// The group of a number.
  func usage(_ place: Int) -> AttributeAudit.Usage {
    let group = groups[place]
    let isOwnName = if case .ownName = group.key.meaning { true } else { false }
    return AttributeAudit.Usage(
      value: group.value,
      units: group.units,
      conforms: group.key.conforms,
      carriesOwnName: isOwnName,
      spellings: group.spellings.spellings
    )
  }

  var usages: [AttributeAudit.Usage] {
    groups.indices.map(usage).filter { !$0.units.isEmpty }.enumerated()
      .sorted { left, right in
        let (one, other) = (left.element, right.element)
        return DesignRank(one.units, conforms: one.conforms, offset: left.offset)
          < DesignRank(other.units, conforms: other.conforms, offset: right.offset)
      }
      .map(\.element)
  }

  private func key(of value: AttributeValue, in unit: AdministrativeUnit) -> Key {
    let conforms = rule.accepts(value, of: unit)
    let meaning: Key.Meaning =
      switch value {
      case .length(let length): .length(length)
      case .word(let word): .word(word)
      case .text(let text) where conforms && rule.demand == .currentName:
        .ownName(around: WordKey(SizeSpelling.inMillimetres(text)).removing(WordKey(unit.name.vi)))
      case .text(let text): .text(WordKey(SizeSpelling.inMillimetres(text)))
      }
    return Key(meaning: meaning, conforms: conforms)
  }
}

extension AttributeValue {
  /// The value in the characters of the data.
  fileprivate var plainSpelling: String {
    switch self {
    case .length(let length): length.description
    case .word(let word): word.description
    case .text(let text): text
    }
  }
}
