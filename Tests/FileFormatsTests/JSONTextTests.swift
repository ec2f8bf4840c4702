import FileFormats
import Testing

/// The writer of JSON, by the reader of JSON.
@Suite struct JSONTextTests {
  @Test func `what is written reads back, keys sorted`() throws {
    let text = try JSONText.encode(["b/ế": ["x\n\"", "=1"], "a": []])
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("b/ế"))
    let value = try JSONReader().read(Array(text.utf8))
    #expect(value.members?.map(\.key) == ["a", "b/ế"])
    #expect(value["b/ế"]?.elements?.compactMap(\.string) == ["x\n\"", "=1"])
  }
}
