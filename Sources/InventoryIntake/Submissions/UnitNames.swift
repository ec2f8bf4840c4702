import FacilityPlanning
import Vocabulary

/// Finds the units of a register in texts: titles, cells, names of files.
///
/// - Complexity: O(*n*) in the words of a text, however many units there are.
struct UnitNames: Sendable {
  /// The units by their names with their kind, such as "phường tân liễu", as spelt and without marks.
  private var full: [String: Set<Slug>] = [:]
  /// The units by their names without their kind, and by their codes.
  private var bare: [String: Set<Slug>] = [:]
  /// The same without blanks: "tanlieu".
  private var joined: [String: Set<Slug>] = [:]
  /// The units whose code or whole name a text is, in the order of the register.
  private var exact: [WordKey: [Slug]] = [:]
  private var members: [Slug: AdministrativeUnit] = [:]
  /// What texts have been found to mention: the names of groups are the same in nearly all files.
  private let mentions = TextMemo<Set<Slug>>()
  private var longest = 1

  init(_ register: Register) {
    for unit in register.units {
      members[unit.code] = unit
      for key in Set([unit.code.description, unit.name.vi, unit.name.en].map { WordKey($0) }) {
        exact[key, default: []].append(unit.code)
      }
      let kind = WordKey(unit.kind.vietnameseName)
      for name in [unit.name.vi, unit.name.en] {
        let key = WordKey(name)
        Self.add(unit.code, key, to: &full, &longest)
        let name = key.removing(kind)
        if name != key { Self.add(unit.code, name, to: &bare, &longest) }
      }
      Self.add(unit.code, WordKey(unit.code.description), to: &bare, &longest)
    }
    for (name, units) in bare { joined[name.replacing(" ", with: ""), default: []].formUnion(units) }
  }

  private static func add(
    _ unit: Slug,
    _ key: WordKey,
    to names: inout [String: Set<Slug>],
    _ longest: inout Int
  ) {
    for text in [key.spelling, key.plain] where !text.isEmpty {
      names[text, default: []].insert(unit)
      longest = max(longest, text.split(separator: " ").count)
    }
  }

  /// The unit with a code.
  func unit(_ code: Slug) -> AdministrativeUnit? { members[code] }

  /// The first unit whose code or name a text is, with or without its kind: `tan-lieu`, `Phường Tân Liễu`, `Tân Liễu`.
  func unit(called text: String) -> AdministrativeUnit? {
    let key = WordKey(text)
    if key.isEmpty { return nil }
    let byKind = AdministrativeUnit.Kind.allCases.lazy.compactMap { kind in
      let key = WordKey("\(kind.vietnameseName) \(text)")
      return exact[key]?.lazy.compactMap { members[$0] }.first { $0.kind == kind && WordKey($0.name.vi) == key }
    }
    return exact[key]?.first.flatMap { members[$0] } ?? byKind.first
  }

  /// The bytes of the longest text in which names are looked for.
  private static let longestText = 600

  /// The units that a text names with their kind: "UBND PHƯỜNG TÂN LIỄU", "phường Tân Liễu".
  func units(mentionedIn text: String) -> Set<Slug> {
    guard text.utf8.count <= Self.longestText else { return [] }
    return mentions.meaning(of: text) { mentioned(in: text) }
  }

  private func mentioned(in text: String) -> Set<Slug> {
    let key = WordKey(text)
    let spelt = found(in: Self.withKinds(key.spelling, ward: Self.ward.spelling, commune: Self.commune.spelling), full)
    // Marks that are there must be the right ones.
    guard spelt.isEmpty, key.spelling == key.plain else { return spelt }
    return found(in: Self.withKinds(key.plain, ward: Self.ward.plain, commune: Self.commune.plain), full)
  }

  /// The units that a text names and nothing else, with or without their kind, or by their code.
  func units(namedBy text: String) -> Set<Slug> {
    guard text.utf8.count <= Self.longestText else { return [] }
    let mentioned = units(mentionedIn: text)
    if !mentioned.isEmpty { return mentioned }
    let key = WordKey(text)
    return bare[key.spelling] ?? (key.spelling == key.plain ? bare[key.plain] : nil) ?? []
  }

  /// The units that the name of a file can mean: "Phường Tân Liễu (sửa lần 2)", "tan lieu final", "TanLieu".
  func units(inFileName stem: String) -> Set<Slug> {
    guard stem.utf8.count <= Self.longestText else { return [] }
    let key = WordKey(Self.separated(stem))
    let hasMarks = key.spelling != key.plain
    let words = Self.withKinds(
      hasMarks ? key.spelling : key.plain,
      ward: hasMarks ? Self.ward.spelling : Self.ward.plain,
      commune: hasMarks ? Self.commune.spelling : Self.commune.plain
    )
    let named = found(in: words, full)
    if !named.isEmpty { return named }
    let bareOnes = found(in: words, bare).filter { unit in
      // "xã Tân Liễu" is not the ward of that name.
      let other = members[unit]?.kind == .ward ? Self.commune : Self.ward
      return !words.contains(other.plain) && !words.contains(other.spelling)
    }
    if !bareOnes.isEmpty || hasMarks { return bareOnes }
    return joined[words.joined()] ?? []
  }

  /// The units whose names stand in some words; where one name holds another, the longer one.
  private func found(in words: [String], _ names: [String: Set<Slug>]) -> Set<Slug> {
    var units: Set<Slug> = []
    var place = 0
    while place < words.count {
      let lengths = (1...max(1, min(longest, words.count - place))).reversed()
      let match = lengths.lazy.compactMap { length in
        names[words[place..<(place + length)].joined(separator: " ")].map { (length, $0) }
      }.first
      units.formUnion(match?.1 ?? [])
      place += match?.0 ?? 1
    }
    return units
  }

  private static let ward = WordKey(AdministrativeUnit.Kind.ward.vietnameseName)
  private static let commune = WordKey(AdministrativeUnit.Kind.commune.vietnameseName)

  /// The words of a text, with "P." and "X." written out.
  private static func withKinds(_ text: String, ward: String, commune: String) -> [String] {
    text.split(separator: " ").map { $0 == "p" ? ward : $0 == "x" ? commune : String($0) }
  }

  /// A name with its words apart: "TanLieu_v2" becomes "Tan Lieu v2".
  private static func separated(_ stem: String) -> String {
    var text = ""
    var last: Character?
    for character in stem {
      if let last, last.isLowercase, character.isUppercase { text.append(" ") }
      text.append(character == "_" ? " " : character)
      last = character
    }
    return text
  }
}
