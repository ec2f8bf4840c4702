import Foundation
import Synchronization
import Testing
@testable import FileFormats

@Suite struct JSONReaderTests {
  private func node(_ text: String) throws -> JSONNode { try JSONReader().read(Array(text.utf8)).node }

  @Test(
    "Numbers stay as they are written",
    arguments: [
      "0", "-0", "7", "-12", "1.50", "0.1", "1e5", "1E+5", "-1.5e-300", "1e999999", "123456789012345678901234567890",
      "0e0", "0.000",
    ]
  )
  func numbers(text: String) throws {
    #expect(try node(text) == .number(text))
    #expect(try node(" \t\r\n" + text + "\n") == .number(text))
  }

  @Test(
    "Strings and their escapes",
    arguments: [
      (#""""#, ""), (#""a""#, "a"), (#""Tân Liễu""#, "Tân Liễu"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u1ebf\u1EBF""#, "Aếế"), (#""\ud83d\uDE00x""#, "😀x"), (#""\u0000""#, "\0"), (#""a\u0301""#, "a\u{301}"),
      (#""\uFFFF\uFEFF""#, "\u{FFFF}\u{FEFF}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"), (#""\\u0041""#, #"\u0041"#),
      (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    ]
  )
  func strings(text: String, expected: String) throws {
    guard case .string(let found) = try node(text) else {
      Issue.record("not a string")
      return
    }
    #expect(Array(found.utf8) == Array(expected.utf8))
  }

  @Test("Words, arrays and objects")
  func values() throws {
    #expect(try node("true") == .boolean(true))
    #expect(try node("false") == .boolean(false))
    #expect(try node("null") == .null)
    #expect(try node("[]") == .array([]))
    #expect(try node("[ ]") == .array([]))
    #expect(try node("{ }") == .object([]))
    let value = try JSONReader().read(Array(#"{"a":[1,{"b":null}],"c":true,"d":"x"}"#.utf8))
    #expect(value["a"]?.elements?.count == 2)
    #expect(value["a"]?.elements?.first?.number == "1")
    #expect(value["a"]?.elements?.last?["b"]?.isNull == true)
    #expect(value["c"]?.boolean == true)
    #expect(value["d"]?.string == "x")
    #expect(value["e"] == nil)
    #expect(value.string == nil && value.number == nil && value.boolean == nil && value.elements == nil)
    #expect(value["d"]?.members == nil)
  }

  @Test("Repeated keys are kept in order and told")
  func repeatedKeys() throws {
    let value = try JSONReader().read(Array("{\"b\":1,\n \"a\":2,\n \"b\":3, \"b\":4}".utf8))
    #expect(value.members?.map(\.key) == ["b", "a", "b", "b"])
    #expect(value["b"]?.number == "1")
    #expect(value.repeatedMembers.map(\.keyPosition.description) == ["3:2", "3:9"])
    #expect(value["b"]?.repeatedMembers.isEmpty == true)
  }

  @Test("Every value and key knows its place")
  func positions() throws {
    let text = "\u{FEFF}{\r\n  \"ế\": [1,\n\ttrue],\n  \"b\": {}\n}"
    let value = try JSONReader().read(Array(text.utf8))
    #expect(value.position.description == "1:1")
    #expect(value.members?.map(\.keyPosition.description) == ["2:3", "4:3"])
    #expect(value.members?.map(\.value.position.description) == ["2:8", "4:8"])
    #expect(value["ế"]?.elements?.map(\.position.description) == ["2:9", "3:2"])
  }

  @Test("Values may stand in each other as deeply as is allowed, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[{\"a\":", count: depth / 2) + "1" + String(repeating: "}]", count: depth / 2)).utf8)
    }
    #expect(try JSONReader().read(nested(128)).elements?.count == 1)
    #expect(throws: JSONError.tooDeep(limit: 128, at: .text(line: 1, column: 385))) {
      try JSONReader().read(nested(130))
    }
    #expect(throws: JSONError.tooDeep(limit: 128, at: .text(line: 1, column: 385))) {
      try JSONReader(maximumDepth: .max).read(nested(130))
    }
    #expect(throws: JSONError.tooDeep(limit: 128, at: .text(line: 1, column: 129))) {
      try JSONReader().read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
    // A depth is left again at the end of a value.
    let wide = "[" + Array(repeating: "[[]]", count: 1_000).joined(separator: ",") + "]"
    #expect(try JSONReader(maximumDepth: 3).read(Array(wide.utf8)).elements?.count == 1_000)
  }

  @Test("The greatest depth fits on the small stack of a second thread")
  func smallStack() {
    let done = DispatchSemaphore(value: 0)
    let depth = Mutex(0)
    let thread = Thread {
      let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
      var value = try? JSONReader().read(Array(text.utf8))
      _ = value.hashValue
      var levels = 0
      while let elements = value?.elements {
        levels += 1
        value = elements.first
      }
      depth.withLock { $0 = levels }
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
    #expect(depth.withLock { $0 } == 128)
  }
}
