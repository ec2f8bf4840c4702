import FileFormats
import Vocabulary

extension JSONValue {
  /// The value at the end of some keys.
  func member(at keys: [String]) -> JSONValue? {
    var value = self
    for key in keys {
      guard let next = value[key] else { return nil }
      value = next
    }
    return value
  }

  /// Puts a value at the end of some keys; objects on the way are made, members keep the order in which they come.
  mutating func put(_ member: JSONValue, at keys: [String]) {
    guard let key = keys.first, case .object(var members) = node else { return }
    let rest = Array(keys.dropFirst())
    if let place = members.firstIndex(where: { $0.key == key }) {
      if rest.isEmpty { members[place].value = member } else { members[place].value.put(member, at: rest) }
    } else {
      var value = rest.isEmpty ? member : JSONValue(.object([]), at: member.position)
      if !rest.isEmpty { value.put(member, at: rest) }
      members.append(JSONNode.Member(key: key, keyPosition: member.position, value: value))
    }
    node = .object(members)
  }

  /// The value without places, without members that are null, and in one order: what it says.
  var meaning: JSONNode {
    let nowhere = Position.text(line: 1, column: 1)
    switch node {
    case .object(let members):
      let kept = members.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
      return .object(
        kept.map { .init(key: $0.key, keyPosition: nowhere, value: JSONValue($0.value.meaning, at: nowhere)) }
      )
    case .array(let elements): return .array(elements.map { JSONValue($0.meaning, at: nowhere) })
    default: return node
    }
  }

  /// Where the value says something that another does not: the members on the way, like `units[3].name.fr`.
  func differences(from other: JSONValue?, path: String = "", at place: Position? = nil) -> [(path: String, Position)] {
    if meaning == other?.meaning { return [] }
    switch (node, other?.node) {
    case (.object(let members), .object):
      let known = members.filter { !$0.value.isNull }
      let lost = known.flatMap { member in
        member.value.differences(
          from: other?[member.key],
          path: path.isEmpty ? member.key : "\(path).\(member.key)",
          at: member.keyPosition
        )
      }
      return lost.isEmpty ? [(path, position)] : lost
    case (.array(let elements), .array(let others)) where elements.count == others.count:
      return zip(elements, others).enumerated().flatMap { place, pair in
        pair.0.differences(from: pair.1, path: "\(path)[\(place + 1)]")
      }
    default: return [(path, place ?? position)]
    }
  }
}

/// Several texts in one cell, with `;` between them.
///
/// A text that holds a mark of its own stands in quotes.
enum CellList {
  /// What stands for a list in which nothing is.
  static let nothing = LocalizedText(vi: "(không có)", en: "(none)")

  static func text(of elements: [String], _ language: Language) -> String {
    elements.isEmpty ? nothing[language] : elements.map(quoted).joined(separator: "; ")
  }

  private static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.contains { $0 == ";" || $0 == "\"" || $0.isNewline } && !isNothing(text)
      && text.first?.isWhitespace == false && text.last?.isWhitespace == false
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  static func isNothing(_ text: String) -> Bool {
    let text = text.trimmingWhitespace
    return text == nothing.vi || text == nothing.en
  }

  /// The texts of a cell; a line end parts them as `;` does.
  static func elements(of text: String) -> [String] {
    if isNothing(text) { return [] }
    var elements: [String] = []
    var current = ""
    var isQuoted = false
    var wasQuoted = false
    func close() {
      let element = wasQuoted ? current : current.trimmingWhitespace
      if wasQuoted || !element.isEmpty { elements.append(element) }
      (current, wasQuoted) = ("", false)
    }
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        current.append("\"")
        rest.removeFirst()
      case "\"" where isQuoted: isQuoted = false
      case "\"" where !wasQuoted && current.trimmingWhitespace.isEmpty:
        (current, isQuoted, wasQuoted) = ("", true, true)
      case ";" where !isQuoted: close()
      case _ where !isQuoted && character.isNewline: close()
      case _ where wasQuoted && !isQuoted && character.isWhitespace: break
      default: current.append(character)
      }
    }
    close()
    return elements
  }
}

extension String {
  /// The text without white space around it.
  var trimmingWhitespace: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
