import FileFormats
import Vocabulary

/// The codes that cells can name, and the names by which people know them.
struct SettingsNames: Sendable {
  private var codes: Set<String> = []
  private var codesByName: [WordKey: Set<String>] = [:]
  private var names: [String: LocalizedText] = [:]
  /// The Vietnamese names in the order of their rows.
  private(set) var known: [String] = []

  mutating func add(_ code: String, vi: String?, en: String?) {
    codes.insert(code)
    for name in [vi, en].compactMap(\.self) { codesByName[WordKey(name), default: []].insert(code) }
    guard let name = vi ?? en else { return }
    let both = LocalizedText(vi: name, en: en ?? name)
    if names[code] == nil { names[code] = both }
    known.append(both.vi)
  }

  /// The code that a text is or names; nothing if nobody or several have the name.
  func code(of text: String) -> String? {
    if codes.contains(text) { return text }
    guard let found = codesByName[WordKey(text)], found.count == 1 else { return nil }
    return found.first
  }

  /// What to show for a code: its name, if that is nobody else's.
  func shown(_ code: String, _ language: Language) -> String {
    guard let name = names[code]?[language], self.code(of: name) == code, name.trimmingWhitespace == name else {
      return code
    }
    return name
  }
}

extension [SettingsTarget: SettingsNames] {
  /// Adds what a document lists.
  mutating func add(_ document: JSONValue, _ role: WorkspaceRole) {
    for sheet in SettingsSheet.all where sheet.role == role {
      guard let target = sheet.target, let code = sheet.codeColumn else { continue }
      for object in sheet.objects(in: document) {
        guard let text = object.member(at: code.path.keys)?.string else { continue }
        let names = sheet.nameColumns.map { object.member(at: $0.path.keys)?.string }
        self[target, default: SettingsNames()].add(text, vi: names.first ?? nil, en: names.dropFirst().first ?? nil)
      }
    }
  }
}

extension SettingsSheet {
  var codeColumn: SettingsColumn? {
    columns.first { if case .code = $0.kind { true } else { false } }
  }

  /// The Vietnamese and the English name, of which codes are made.
  var nameColumns: [SettingsColumn] {
    let endings = [
      "name.vi", "name.en", "title.vi", "title.en", "name_vi", "name_en", "route.vi", "route.en", "basis.vi",
    ]
    return endings.compactMap { ending in columns.first { $0.path.keys.joined(separator: ".") == ending } }
      .prefix(2).map(\.self)
  }

  /// The objects of a document for which the sheet has a row each.
  func objects(in document: JSONValue) -> [JSONValue] {
    switch shape {
    case .form: [document]
    case .list(let list): document[list]?.elements ?? []
    case .either(let single, let list): [document[single]].compactMap(\.self) + (document[list]?.elements ?? [])
    case .children(let list, let target):
      SettingsSheet.listing(target).first { $0.role == role }.map { parent in
        parent.objects(in: document).flatMap { $0[list]?.elements ?? [] }
      } ?? []
    case .groups(let list, _, let inner): (document[list]?.elements ?? []).flatMap { $0[inner]?.elements ?? [] }
    }
  }
}

/// Makes codes from names, each once in a list.
struct CodeMaker {
  private var taken: Set<String>
  /// The number from which the next code of a name is looked for.
  private var numbers: [String: Int] = [:]

  /// - Parameter taken: the codes that rows have already.
  init(taken: Set<String>) { self.taken = taken }

  /// The code of a name: its letters without marks.
  ///
  /// A kind of unit in front is left out unless two would be alike.
  ///
  ///     maker.code(for: "Phường Tân Liễu")   // "tan-lieu"
  mutating func code(for name: String) -> String? {
    let words = WordKey(name).plain.split(separator: " ").map { word in
      String(word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }).lowercased()
    }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return nil }
    let short = Self.withoutKind(words)
    for candidate in [short, words] {
      let code = Self.joined(candidate)
      if Slug(code) != nil, taken.insert(code).inserted { return code }
    }
    let stem = Self.joined(short, longest: 56)
    var number = numbers[stem] ?? 2
    while !taken.insert("\(stem)-\(number)").inserted { number += 1 }
    numbers[stem] = number + 1
    return "\(stem)-\(number)"
  }

  private static func joined(_ words: [String], longest: Int = 64) -> String {
    var code = ""
    for word in words {
      let next = code.isEmpty ? String(word.prefix(longest)) : "\(code)-\(word)"
      if next.utf8.count > longest { break }
      code = next
    }
    return code
  }

  private static func withoutKind(_ words: [String]) -> [String] {
    let rest =
      if ["phuong", "xa"].contains(words[0]) {
        Array(words.dropFirst())
      } else if words.starts(with: ["thi", "tran"]) {
        Array(words.dropFirst(2))
      } else {
        words
      }
    return rest.isEmpty ? words : rest
  }
}
