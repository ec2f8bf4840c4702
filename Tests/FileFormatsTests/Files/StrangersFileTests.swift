import Testing
@testable import FileFormats

/// Files with more cells or values than are read of what a stranger sends.
@Suite struct StrangersFileTests {
  @Test func `a table has so many cells, blank ones included`() throws {
    #expect(throws: Never.self) { try StoredFile(Array("a,b\n,\n".utf8), name: "a.csv", maximumCells: 4).contents() }
    #expect(throws: StoredFileError.table(.tooManyCells(limit: 4, at: .text(line: 3, column: 1)))) {
      try StoredFile(Array("a,b\n,\n1".utf8), name: "a.csv", maximumCells: 4).contents()
    }
  }

  @Test func `a document has so many values`() throws {
    let text = Array("{\"a\": [1, 2]}".utf8)
    #expect(throws: Never.self) { try StoredFile(text, name: "a.json", maximumCells: 4).contents() }
    #expect(throws: StoredFileError.document(.tooManyValues(limit: 3, at: .text(line: 1, column: 11)))) {
      try StoredFile(text, name: "a.json", maximumCells: 3).contents()
    }
  }

  @Test func `a document of half a million values is read, and one more is not`() throws {
    let values = { (count: Int) in Array(("[" + String(repeating: "1,", count: count - 2) + "1]").utf8) }
    #expect(throws: Never.self) { try StoredFile(values(500_000), name: "a.json").document() }
    #expect(throws: JSONError.self) { try StoredFile(values(500_001), name: "a.json").document() }
  }
}
