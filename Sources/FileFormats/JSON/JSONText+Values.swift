import Vocabulary

extension JSONText {
  /// The text of a value with its members in their own order, two spaces a level and a line end at the end: a file that
  /// people edit.
  ///
  ///     JSONText.document(value)   // {\n  "format": "onestop.policy/1",\n  "goals": []\n}\n
  package static func document(_ value: JSONValue) -> String {
    var text = ""
    append(value, level: 0, to: &text)
    return text + "\n"
  }

  private static func append(_ value: JSONValue, level: Int, to text: inout String) {
    let inner = String(repeating: "  ", count: level + 1)
    let end = "\n" + String(repeating: "  ", count: level)
    switch value.node {
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        text += (place == 0 ? "\n" : ",\n") + inner + quoted(member.key) + ": "
        append(member.value, level: level + 1, to: &text)
      }
      text += members.isEmpty ? "}" : end + "}"
    case .array(let elements):
      text += "["
      for (place, element) in elements.enumerated() {
        text += (place == 0 ? "\n" : ",\n") + inner
        append(element, level: level + 1, to: &text)
      }
      text += elements.isEmpty ? "]" : end + "]"
    case .string(let string): text += quoted(string)
    case .number(let digits): text += digits
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    }
  }
}
