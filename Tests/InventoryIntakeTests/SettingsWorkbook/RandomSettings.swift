import FileFormats
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Documents made at random from the description of the sheets, so that a member added there is tried here too.
struct RandomSettings {
  private var generator: SeededGenerator
  private var codes: [SettingsTarget: [String]] = [:]
  private let nowhere = Position.text(line: 1, column: 1)

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for target in SettingsTarget.allCases {
      codes[target] = (0..<generator.int(1...4)).map { "\(target.rawValue)-\($0)" }
    }
  }

  mutating func documents() -> [WorkspaceRole: JSONValue] {
    var documents: [WorkspaceRole: JSONValue] = [:]
    for description in SettingsDocument.all {
      var document = JSONValue(.object([]), at: nowhere)
      if let format = description.format { document.put(string(format), at: ["format"]) }
      for sheet in SettingsSheet.all where sheet.roles.contains(description.role) {
        fill(&document, from: sheet, description)
      }
      documents[description.role] = document
    }
    return documents
  }

  private func string(_ text: String) -> JSONValue { JSONValue(.string(text), at: nowhere) }
  private func array(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements), at: nowhere) }

  private mutating func fill(_ document: inout JSONValue, from sheet: SettingsSheet, _ description: SettingsDocument) {
    switch sheet.shape {
    case .form: put(sheet.columns.filter { ($0.role ?? sheet.role) == description.role }, into: &document)
    case .list(let list):
      guard description.lists.contains(list) || generator.chance(80) else { return }
      document.put(array(objects(of: sheet)), at: [list])
    case .either(let single, let list):
      if generator.chance(60) { document.put(object(of: sheet), at: [single]) }
      if generator.chance(60) { document.put(array(objects(of: sheet)), at: [list]) }
    case .groups(let list, let key, let inner):
      guard generator.chance(80) else { return }
      var day = 0
      let groups = (0..<generator.int(0...3)).map { _ -> JSONValue in
        day += 1
        var group = JSONValue(.object([]), at: nowhere)
        group.put(string("2025-07-0\(day)"), at: [key])
        put(sheet.columns.filter { $0.isOfGroup && $0.path.keys != [key] }, into: &group)
        group.put(array(objects(of: sheet)), at: [inner])
        return group
      }
      document.put(array(groups), at: [list])
    case .children: break
    }
  }

  /// Objects with a code each; those of a kind that others name have the codes that others use.
  private mutating func objects(of sheet: SettingsSheet) -> [JSONValue] {
    guard let target = sheet.target, let column = sheet.codeColumn else {
      return (0..<generator.int(0...3)).map { _ in object(of: sheet) }
    }
    let isGroup = if case .groups = sheet.shape { true } else { false }
    let all = codes[target] ?? []
    return (isGroup ? Array(all.prefix(generator.int(0...all.count))) : all).map { code in
      var object = object(of: sheet)
      object.put(string(code), at: column.path.keys)
      return object
    }
  }

  private mutating func object(of sheet: SettingsSheet) -> JSONValue {
    var object = JSONValue(.object([]), at: nowhere)
    if let column = sheet.codeColumn { object.put(string("own-\(generator.int(1...99))"), at: column.path.keys) }
    let columns = sheet.columns.filter { !$0.isOfGroup }
    put(columns, into: &object)
    // A row without anything is none.
    if object.members?.isEmpty == true,
      let text = columns.first(where: { if case .text = $0.kind { true } else { false } })
    {
      object.put(string("…"), at: text.path.keys)
    }
    for column in columns {
      guard case .children(let isAlways) = column.kind, let target = sheet.target,
        let child = SettingsSheet.all.first(where: { child in
          guard case .children(let list, let parent) = child.shape else { return false }
          return list == column.path.last && parent == target
        })
      else { continue }
      let children = (0..<generator.int(isAlways ? 0...3 : 1...3)).map { _ in self.object(of: child) }
      if isAlways || generator.chance(50) { object.put(array(children), at: column.path.keys) }
    }
    return object
  }

  private mutating func put(_ columns: [SettingsColumn], into object: inout JSONValue) {
    for column in columns where generator.chance(70) {
      guard column.path.list == nil else {
        let key = column.path.list ?? []
        guard object.member(at: key) == nil else { continue }
        let count = generator.int(0...3)
        let elements = (0..<count).map { _ -> JSONValue in
          var element = JSONValue(.object([]), at: nowhere)
          for language in ["vi", "en"] { element.put(string(text()), at: [language]) }
          return element
        }
        object.put(array(elements), at: key)
        continue
      }
      guard object.member(at: column.path.keys) == nil, let value = value(of: column.kind) else { continue }
      object.put(value, at: column.path.keys)
    }
  }

  private mutating func value(of kind: SettingsColumn.Kind) -> JSONValue? {
    switch kind {
    case .text: return string(text())
    case .number(let range): return JSONValue(.number(String(generator.int(range))), at: nowhere)
    case .money: return JSONValue(.number(String(generator.int(0...900_000_000_000))), at: nowhere)
    case .percent: return JSONValue(.number(String(generator.int(0...100))), at: nowhere)
    case .date: return string("20\(generator.int(10...40))-0\(generator.int(1...9))-\(generator.int(10...28))")
    case .yesNo: return JSONValue(.boolean(generator.chance(50)), at: nowhere)
    case .texts: return array((0..<generator.int(0...3)).map { _ in string(text()) })
    case .word(let words): return string(words[generator.int(0...(words.count - 1))].raw)
    case .words(let words): return array(words.filter { _ in generator.chance(50) }.map { string($0.raw) })
    case .reference(let target): return string(codes[target]?.last ?? "")
    case .references(let target): return array((codes[target] ?? []).filter { _ in generator.chance(50) }.map(string))
    case .code, .parent, .place, .presence, .children: return nil
    }
  }

  /// Texts that cells, lists and names could take for something else.
  private mutating func text() -> String {
    let texts = [
      "Phường Tân Liễu", "Xa\u{303} Yên Lư", "a; b", "\"trong ngoặc\"", "(không có)", "(none)", "007", "12.500", "=1+1",
      "TRUE", "Có",
      "31/12/2025", "2025-02-10", "hai\ndòng", "Điều 8 & <b>", "x", "unit-0", "item-1", "tiền; \"đồng\"", "\u{2212}5",
      "'nháy",
    ]
    return texts[generator.int(0...(texts.count - 1))]
  }
}
