import Foundation
import Testing
@testable import FileFormats

@Suite struct JSONRoundTripTests {
  @Test("Random values, written with random spaces and escapes, are read as they are")
  func roundTrip() throws {
    var random = RandomJSON(seed: 5)
    for _ in 0..<2_000 {
      let node = random.node()
      let text = random.text(of: node)
      let read = try JSONReader().read(Array(text.utf8))
      #expect(RandomJSON.canonical(read.node) == RandomJSON.canonical(node), "\(text)")
    }
  }

  @Test("JSONSerialization reads the same values")
  func serialization() throws {
    var random = RandomJSON(seed: 6)
    for _ in 0..<1_000 {
      // Foundation drops a byte-order mark at the beginning of any string.
      let text = random.text(of: random.node()).replacing("\u{FEFF}", with: "").replacing(
        /\\u[fF][eE][fF]{2}/,
        with: ""
      )
      let read = try JSONReader().read(Array(text.utf8))
      let other = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(agrees(read.node, other), "\(text)")
    }
  }

  private func agrees(_ node: JSONNode, _ other: Any) -> Bool {
    switch node {
    case .null: return other is NSNull
    case .boolean(let isTrue): return (other as? Bool) == isTrue
    case .number(let digits): return (other as? NSNumber)?.doubleValue == Double(digits)
    case .string(let string): return (other as? String).map { Array($0.utf8) } == Array(string.utf8)
    case .array(let elements):
      guard let others = other as? [Any], others.count == elements.count else { return false }
      return zip(elements, others).allSatisfy { agrees($0.node, $1) }
    case .object(let members):
      guard let others = other as? [String: Any], others.count == members.count else { return false }
      return members.allSatisfy { member in others[member.key].map { agrees(member.value.node, $0) } ?? false }
    }
  }
}
