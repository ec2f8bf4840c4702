import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `aliases.json`, the file by which a workspace teaches the reader the words of its units.
struct AliasFile: SettingsFile {
  static let role = WorkspaceRole.aliases
  static let format = "onestop.aliases/1"

  /// The kinds of words, as the file names them.
  private enum KindWord: String, CaseIterable {
    case column
    case item
    case condition
    case value
    case unitOfMeasure
  }

  /// An entry of the file: words, and where they are used.
  private struct Entry {
    let kind: Alias.Kind
    let meaning: String
    let words: [JSONValue]
    /// Empty for all units.
    let units: [Slug]
  }

  let register: Register
  /// The words that are known without the file.
  let vocabulary: WordBook

  func settings(in document: JSONValue, file: String) -> Checked<Aliases> {
    var object = ObjectReader(document, file: file, name: "aliases")
    object.expectFormat(Self.format)
    let entries = object.objects("aliases", readEntry)
    object.finish()
    let aliases = aliases(of: entries, &object)
    return Checked(aliases, object.findings).withoutErrors
  }

  private func readEntry(_ object: inout ObjectReader) -> Entry? {
    let word = object.word("kind", as: KindWord.self)
    let meaning = object.string("means")
    let attribute = word == .value ? object.slug("attribute") : nil
    let words = object.strings("words")
    let hasWords = object.requiredValue("words") != nil
    let units = object.slugs("units")
    object.expectEntries(in: "words", "units")
    object.finish()
    check(object.value["units"]?.elements ?? [], member: "units", known: register.units.map(\.code), &object)
    let kind: Alias.Kind? =
      switch word {
      case .column: .column
      case .item: .item
      case .condition: .condition
      case .value: attribute.map { .value(of: $0) }
      case .unitOfMeasure: .unitOfMeasure
      case nil: nil
      }
    guard let kind, let meaning, hasWords, !words.isEmpty else { return nil }
    if let attribute, let value = object.value["attribute"], vocabulary.attributeWords[attribute] == nil {
      check([value], member: "attribute", known: vocabulary.attributeWords.keys.sorted(), &object)
    } else if vocabulary.firstWord(for: meaning, among: kind) == nil, let value = object.value["means"] {
      object.report(UnknownMeaning(word: meaning, nearest: vocabulary.nearest(to: meaning, among: kind)), at: value)
    }
    let values = (object.value["words"]?.elements ?? []).filter { words.contains($0.string ?? "") }
    return Entry(kind: kind, meaning: meaning, words: values, units: units)
  }

  private func check(_ values: [JSONValue], member: String, known: [Slug], _ object: inout ObjectReader) {
    for value in values {
      guard let id = value.string.flatMap(Slug.init), !known.contains(id) else { continue }
      object.report(UnknownReference(id: id, member: member, known: known), at: value)
    }
  }

  /// Teaches the words one by one and reports those that already mean something else.
  private func aliases(of entries: [Entry], _ object: inout ObjectReader) -> Aliases {
    var aliases = Aliases()
    var common = vocabulary
    for entry in entries where entry.units.isEmpty {
      aliases.ofAllUnits += teach(entry, to: &common, &object)
    }
    var own: [Slug: WordBook] = [:]
    for entry in entries {
      for unit in entry.units {
        aliases.ofUnits[unit, default: []] += teach(entry, to: &own[unit, default: common], &object)
      }
    }
    return aliases
  }

  private func teach(_ entry: Entry, to vocabulary: inout WordBook, _ object: inout ObjectReader) -> [Alias] {
    guard let meant = vocabulary.firstWord(for: entry.meaning, among: entry.kind) else { return [] }
    var aliases: [Alias] = []
    for value in entry.words {
      let alias = Alias(kind: entry.kind, word: value.string ?? "", meaning: entry.meaning)
      if let known = vocabulary.firstWord(for: alias.word, among: entry.kind), entry.kind != .unitOfMeasure {
        if known != meant { object.report(SharedAlias(word: alias.word, meanings: [known, meant]), at: value) }
      } else {
        vocabulary.teach(alias)
        aliases.append(alias)
      }
    }
    return aliases
  }
}
