import Testing
@testable import FileFormats

/// A JSON document laid out as rows.
@Suite struct JSONTableTests {
  private func rows(_ text: String) throws -> [[String]] {
    JSONTable(try JSONReader().read(Array(text.utf8))).table.rows.map(\.texts)
  }

  @Test func `plain members stand above, each list under the keys of its objects`() throws {
    #expect(
      try rows(#"{"unit": "a", "items": [{"x": 1, "y": "b"}, {"z": null, "x": true}], "note": {"vi": "c"}}"#)
        == [["unit", "a"], ["note", "{…}"], ["x", "y", "z"], ["1", "b", ""], ["TRUE", "", ""]]
    )
    #expect(try rows(#"{"a": [{"x": 1}], "b": [{"y": [2]}]}"#) == [["x"], ["1"], ["y"], ["[…]"]])
  }

  @Test func `no element is lost`() throws {
    #expect(try rows(#"[{"x": 1}, 2, {}, "a"]"#) == [["x"], ["1"], ["2"], [""], ["a"]])
    #expect(try rows(#"{"items": [1, {}]}"#) == [["1"], []])
    #expect(try rows(#"{"x": 1, "x": 2}"#) == [["x", "1"], ["x", "2"]])
    #expect(try rows("7").isEmpty)
  }

  @Test func `elements with keys of their own each make no square of blank cells`() throws {
    let items = (0..<5_000).map { "{\"k\($0)\": \($0)}" }
    let table = JSONTable(try JSONReader().read(Array("[\(items.joined(separator: ","))]".utf8))).table
    #expect(table.rows.count == 5_001)
    #expect(table.width == 100)
    #expect(table.rows[100].texts.last == "99" && table.rows[101].texts.allSatisfy(\.isEmpty))
  }

  @Test func `each cell stands where its value stands`() throws {
    let table = JSONTable(try JSONReader().read(Array("{\"items\": [\n  {\"x\": 1}]}".utf8))).table
    #expect(table.rows.map { $0.cells.map(\.position.description) } == [["2:4"], ["2:9"]])
    #expect(table.rows.map(\.position.description) == ["2:4", "2:3"])
  }
}
