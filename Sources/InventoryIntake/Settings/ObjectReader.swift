import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the members of one JSON object and collects what is wrong with them.
///
/// Every reading gives nothing, and a finding, where the member is missing or of the wrong type. `finish` reports the
/// members that nobody asked for.
struct ObjectReader {
  typealias Expected = MemberFault.Expected

  let value: JSONValue
  let file: String
  /// What the object is, in the words of the format, like `unit`.
  let name: String
  private(set) var findings: [Finding] = []
  private var asked: Set<String> = ["assumption", "note", "source"]

  init(_ value: JSONValue, file: String, name: String) {
    self.value = value
    self.file = file
    self.name = name
    if value.members == nil { report(WrongType(member: name, expected: .object), at: value) }
  }

  var isObject: Bool { value.members != nil }

  /// Whether the object marks itself as an assumption.
  var isAssumption: Bool { value["assumption"]?.boolean ?? false }

  func source(_ value: JSONValue) -> Source { Source(file: file, value.position) }

  mutating func report(_ kind: some FindingKind, at value: JSONValue) {
    findings.append(Finding(kind, at: source(value)))
  }

  mutating func adopt(_ others: [Finding]) { findings += others }

  /// Reports members that the format does not know, members that stand twice, and remarks that are not written as such.
  mutating func finish() {
    _ = optionalBoolean("assumption")
    _ = optionalString("source")
    if value["note"] != nil { _ = localizedText("note") }
    let known = asked.sorted()
    var seen: Set<String> = []
    for member in value.members ?? [] {
      let place = Source(file: file, member.keyPosition)
      if !seen.insert(member.key).inserted {
        findings.append(Finding(DuplicateMember(member: member.key), at: place))
      } else if !asked.contains(member.key) {
        findings.append(Finding(UnknownMember(member: member.key, known: known), at: place))
      }
    }
  }
}

// MARK: - Members

extension ObjectReader {
  mutating func optionalValue(_ key: String) -> JSONValue? {
    asked.insert(key)
    guard let member = value[key], !member.isNull else { return nil }
    return member
  }

  mutating func requiredValue(_ key: String) -> JSONValue? {
    let member = optionalValue(key)
    if member == nil, isObject { report(MissingMember(member: key, of: name), at: value) }
    return member
  }

  mutating func expectFormat(_ format: String) {
    guard let member = requiredValue("format") else { return }
    if member.string != format { report(UnsupportedFormat(found: member.string ?? "", expected: format), at: member) }
  }

  mutating func string(_ key: String) -> String? { requiredValue(key).flatMap { text($0, key) } }
  mutating func optionalString(_ key: String) -> String? { optionalValue(key).flatMap { text($0, key) } }

  private mutating func text(_ member: JSONValue, _ key: String) -> String? {
    guard let text = member.string, !WordKey(text).isEmpty else {
      report(WrongType(member: key, expected: .text), at: member)
      return nil
    }
    if let problem = TextInspection.problem(of: text) {
      findings.append(problem.finding(at: source(member)))
      return nil
    }
    return text
  }

  mutating func slug(_ key: String) -> Slug? { requiredValue(key).flatMap { slug($0, key) } }
  mutating func optionalSlug(_ key: String) -> Slug? { optionalValue(key).flatMap { slug($0, key) } }

  private mutating func slug(_ member: JSONValue, _ key: String) -> Slug? {
    guard let text = text(member, key) else { return nil }
    guard let slug = Slug(text) else {
      report(InvalidCode(text: text, member: key), at: member)
      return nil
    }
    return slug
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    requiredValue(key).flatMap { integer($0, key, in: range) }
  }

  mutating func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    optionalValue(key).flatMap { integer($0, key, in: range) }
  }

  private mutating func integer(_ member: JSONValue, _ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let lexical = member.number else {
      report(WrongType(member: key, expected: .number), at: member)
      return nil
    }
    guard let number = Int(lexical), range.contains(number) else {
      report(NumberOutOfRange(text: lexical, member: key, range: range), at: member)
      return nil
    }
    return number
  }

  mutating func optionalBoolean(_ key: String) -> Bool? {
    guard let member = optionalValue(key) else { return nil }
    if member.boolean == nil { report(WrongType(member: key, expected: .boolean), at: member) }
    return member.boolean
  }

  mutating func date(_ key: String) -> CalendarDate? { requiredValue(key).flatMap { date($0, key) } }
  mutating func optionalDate(_ key: String) -> CalendarDate? { optionalValue(key).flatMap { date($0, key) } }

  private mutating func date(_ member: JSONValue, _ key: String) -> CalendarDate? {
    guard let text = text(member, key) else { return nil }
    guard let date = CalendarDate(text) else {
      report(InvalidDate(text: text, member: key), at: member)
      return nil
    }
    return date
  }

  /// Reads the month of a round, as it is named or as people write it.
  mutating func round(_ key: String) -> Round? {
    guard let member = requiredValue(key), let text = text(member, key) else { return nil }
    guard let round = Round(text) ?? WrittenMonth(text)?.round else {
      report(InvalidMonth(text: text, member: key), at: member)
      return nil
    }
    return round
  }

  /// Reads one of the raw values of an enumeration.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    requiredValue(key).flatMap { word($0, key, as: type) }
  }

  mutating func optionalWord<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    optionalValue(key).flatMap { word($0, key, as: type) }
  }

  /// Reads a list of raw values of an enumeration.
  mutating func words<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> [Word]
  where Word.RawValue == String {
    optionalElements(key).compactMap { word($0, key, as: type) }
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ member: JSONValue,
    _ key: String,
    as: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = text(member, key) else { return nil }
    guard let word = Word(rawValue: text) else {
      report(UnknownWord(text: text, member: key, known: Word.allCases.map(\.rawValue)), at: member)
      return nil
    }
    return word
  }

  mutating func elements(_ key: String) -> [JSONValue] {
    requiredValue(key).map { elements($0, key) } ?? []
  }

  mutating func optionalElements(_ key: String) -> [JSONValue] {
    optionalValue(key).map { elements($0, key) } ?? []
  }

  private mutating func elements(_ member: JSONValue, _ key: String) -> [JSONValue] {
    guard let elements = member.elements else {
      report(WrongType(member: key, expected: .array), at: member)
      return []
    }
    return elements
  }

  /// Reports lists that must have an entry and have none.
  mutating func expectEntries(in keys: String...) {
    for key in keys {
      if let list = value[key], list.elements?.isEmpty ?? false { report(EmptyList(member: key), at: list) }
    }
  }

  mutating func strings(_ key: String) -> [String] {
    optionalElements(key).compactMap { text($0, key) }
  }

  mutating func slugs(_ key: String) -> [Slug] {
    optionalElements(key).compactMap { slug($0, key) }
  }
}
