import TestSupport
@testable import FileFormats

/// A random JSON value, and ways to write it.
struct RandomJSON {
  private(set) var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Draws a value.
  ///
  /// All places are the same, for only what the value is matters.
  mutating func node(depth: Int = 4) -> JSONNode {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &generator))
    case 2: .number(number())
    case 3, 4: .string(generator.text(upTo: 5))
    case 5, 6:
      .object(
        // The number keeps the keys apart: what repeated keys mean is each reader's own affair.
        (0..<Int.random(in: 0...4, using: &generator)).map { index in
          JSONNode.Member(key: "\(index)" + generator.text(upTo: 2), keyPosition: Self.nowhere, value: value(depth - 1))
        }
      )
    default: .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth - 1) })
    }
  }

  /// Writes a value with random spaces and escapes.
  mutating func text(of node: JSONNode) -> String {
    let text: String
    switch node {
    case .null: text = "null"
    case .boolean(let isTrue): text = isTrue ? "true" : "false"
    case .number(let digits): text = digits
    case .string(let string): text = quoted(string)
    case .array(let elements):
      text = "[" + elements.map { self.text(of: $0.node) }.joined(separator: ",") + space() + "]"
    case .object(let members):
      let parts = members.map { space() + quoted($0.key) + space() + ":" + self.text(of: $0.value.node) }
      text = "{" + parts.joined(separator: ",") + space() + "}"
    }
    return space() + text + space()
  }

  /// Writes a value in the one way that two readers can be compared by: no spaces, escapes only where needed.
  static func canonical(_ node: JSONNode) -> String {
    switch node {
    case .null: "null"
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let digits): "#" + digits
    case .string(let string): canonical(string)
    case .array(let elements): "[" + elements.map { canonical($0.node) }.joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { canonical($0.key) + ":" + canonical($0.value.node) }.joined(separator: ",") + "}"
    }
  }

  private static func canonical(_ string: String) -> String {
    "\"" + string.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") + "\""
  }

  private static let nowhere = Position.text(line: 1, column: 1)

  private mutating func value(_ depth: Int) -> JSONValue { JSONValue(node(depth: depth), at: Self.nowhere) }

  private mutating func number() -> String {
    let whole = Int.random(in: -1_000_000...1_000_000, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "\(whole)"
    case 1: return "\(whole).\(Int.random(in: 0...999, using: &generator))"
    case 2: return "\(whole)e\(Int.random(in: -9...9, using: &generator))"
    default: return "-0"
    }
  }

  private mutating func space() -> String {
    let spaces = ["", "", "", " ", "\n", "\t", "\r\n", "  "]
    return spaces.randomElement(using: &generator) ?? ""
  }

  private mutating func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      guard mustEscape || Int.random(in: 0..<8, using: &generator) == 0 else {
        text.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return text + "\""
  }
}
