import Testing
@testable import FileFormats

/// Texts written into single cells of a workbook that stays what it is otherwise.
@Suite struct WorkbookCellFillerTests {
  private func sample() throws -> [UInt8] {
    var document = WorkbookDocument(title: "a", language: "vi-VN", fontSize: 11)
    for name in ["Một", "Hai"] {
      var sheet = WorkbookDocument.Sheet(name: name)
      sheet.rows = [
        .init([.init(.text("a")), .init(.integer(1)), .init(.text("c"))]), .init(),
        .init([.init(.empty), .init(.text("b3"))]),
      ]
      document.append(sheet)
    }
    return try WorkbookWriter().write(document)
  }

  private func cell(_ text: String) throws -> CellReference { try #require(CellReference(text)) }

  @Test func `texts are written and everything else stays`() throws {
    let before = try sample()
    let texts = ["A1": "x & <y>", "B1": "mới", "D1": " có dấu cách ", "A2": "dòng 2", "C3": "c3", "B9": "xa"]
    var cells: [CellReference: String] = [:]
    for (name, text) in texts { cells[try cell(name)] = text }
    let after = try WorkbookCellFiller(before).filled(["Hai": cells, "Ba": [try cell("A1"): "không có trang"]])
    let (old, new) = (try WorkbookReader().read(before), try WorkbookReader().read(after))
    #expect(new.sheets.map(\.name) == ["Một", "Hai"])
    #expect(new.sheets[0].table.rows.map(\.texts) == old.sheets[0].table.rows.map(\.texts))
    var found: [String: String] = [:]
    for cell in new.sheets[1].table.rows.flatMap(\.cells) where !cell.isEmpty {
      if case .cell(let place) = cell.position { found[place.reference.description] = cell.text }
    }
    #expect(found == texts.merging(["C1": "c", "B3": "b3"]) { text, _ in text })
    // The part of the other sheet is the same, byte for byte.
    let (first, second) = (try ZIPArchive(before), try ZIPArchive(after))
    for entry in first.entries where !entry.name.contains("sheet2") {
      let twin = try #require(second.entries.first { $0.name == entry.name })
      #expect(try first.contents(of: entry) == second.contents(of: twin), "\(entry.name)")
    }
  }

  @Test func `nothing to write is the same workbook`() throws {
    let before = try sample()
    let after = try WorkbookCellFiller(before).filled([:])
    #expect(try WorkbookReader().read(after).sheets.count == 2)
  }
}
