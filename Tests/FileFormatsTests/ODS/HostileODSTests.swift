import Testing
import TestSupport
@testable import FileFormats

/// OpenDocument workbooks that are damaged, or made to harm the reader: each is read or refused.
@Suite struct HostileODSTests {
  private typealias Raw = RawOpenDocument

  private func error(_ book: Raw, _ limits: WorkbookReader.Limits = .init()) throws -> WorkbookError? {
    let bytes = try book.bytes()
    do throws(WorkbookError) {
      _ = try WorkbookReader(limits: limits).read(bytes)
      return nil
    } catch {
      #expect(!error.description.isEmpty)
      return error
    }
  }

  @Test func `a part cut off at any byte is refused`() throws {
    let book = Raw(
      rows: "<table:table-row>\(Raw.text("<text:p>a<text:span>b</text:span></text:p>", style: "c"))</table:table-row>",
      automaticStyles: "<style:style style:name=\"c\" style:family=\"table-cell\" style:parent-style-name=\"c\"/>",
      styles: "<style:default-style style:family=\"table-cell\"/>"
    )
    #expect(try error(book) == nil)
    for (name, text) in book.parts where name != "mimetype" {
      for length in 0..<text.utf8.count {
        var cut = book
        cut.parts[name] = String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self)
        guard let found = try error(cut) else {
          Issue.record("read with \(length) bytes of \(name)")
          continue
        }
        #expect(found.part == name || found.part == nil)
      }
    }
  }

  @Test func `filled cells that are repeated are bounded`() throws {
    let cell =
      "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>X</text:p></table:table-cell>"
    let rows = "<table:table-row table:number-rows-repeated=\"1048576\">\(cell)</table:table-row>"
    let time = try processorTime {
      let found = try error(Raw(rows: rows), WorkbookReader.Limits(cells: 500_000))
      #expect(found == .tooMuch(.cells, limit: 500_000, part: "Inventory"))
    }
    #expect(time < .seconds(20))
    let beyond = cell.replacing("16384", with: "999999999")
    #expect(
      try error(Raw(cells: beyond)) == .outsideSheet(reference: "XFE1", part: "Inventory")
    )
    let last =
      "<table:table-row table:number-rows-repeated=\"1048576\"/><table:table-row>\(Raw.text("<text:p>a</text:p>"))</table:table-row>"
    #expect(try error(Raw(rows: last)) == .outsideSheet(reference: "A1048577", part: "Inventory"))
    let merged =
      "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-spanned=\"999999999\" "
      + "table:number-rows-spanned=\"999999999\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
    #expect(
      try error(Raw(rows: merged), WorkbookReader.Limits(mergedRanges: 9))
        == .tooMuch(.mergedRanges, limit: 9, part: "Inventory")
    )
  }

  @Test func `limits hold: sheets, cells, texts, the length of a cell`() throws {
    let book = Raw(cells: String(repeating: Raw.text("<text:p>abc</text:p>"), count: 4))
    let checks: [(WorkbookReader.Limits, WorkbookError.Amount?)] = [
      (WorkbookReader.Limits(sheets: 1, cells: 4, cellLength: 3, text: 12), nil),
      (WorkbookReader.Limits(sheets: 0), .sheets),
      (WorkbookReader.Limits(cells: 3), .cells), (WorkbookReader.Limits(text: 11), .text),
    ]
    for (limits, amount) in checks {
      switch try error(book, limits) {
      case nil: #expect(amount == nil)
      case .tooMuch(let found, _, _): #expect(found == amount)
      case let other: Issue.record("\(String(describing: other))")
      }
    }
    let spaces = Raw(cells: Raw.text("<text:p><text:s text:c=\"999999999\"/>x</text:p>"))
    guard case .invalidCell(.tooLong, "A1", _) = try error(spaces) else {
      Issue.record("spaces without end")
      return
    }
  }

  @Test func `values that are none are refused with their cells`() throws {
    let checks: [(String, WorkbookError.CellTrouble)] = [
      (Raw.value("float", "value", "abc"), .notANumber("abc")), (Raw.value("float", "value", ""), .notANumber("")),
      (Raw.value("boolean", "boolean-value", "1"), .notABoolean("1")),
    ]
    for (cell, trouble) in checks {
      let found = try error(Raw(cells: "<table:table-cell/>" + cell))
      #expect(found == .invalidCell(trouble, reference: "B1", part: "Inventory"))
    }
  }

  @Test func `elements that stand in each other and styles that come from each other end`() throws {
    let spans = String(repeating: "<text:span>", count: 200) + String(repeating: "</text:span>", count: 200)
    #expect(try error(Raw(cells: Raw.text("<text:p>\(spans)</text:p>"))) == nil)
    let groups =
      String(repeating: "<table:table-row-group>", count: 200)
      + String(repeating: "</table:table-row-group>", count: 200)
    #expect(try error(Raw(rows: groups)) == nil)
    let styles = ["a", "b"].map {
      "<style:style style:name=\"\($0)\" style:family=\"table-cell\" style:parent-style-name=\"\($0 == "a" ? "b" : "a")\"/>"
    }
    #expect(try error(Raw(rows: "", automaticStyles: styles.joined())) == nil)
    let chain = (0..<20_000).map {
      "<style:style style:name=\"s\($0)\" style:family=\"table-cell\" style:parent-style-name=\"s\($0 + 1)\"/>"
    }
    let time = try processorTime {
      let found = try error(Raw(rows: "", automaticStyles: chain.joined()))
      #expect(found == nil)
    }
    #expect(time < .seconds(20))
    let deep = String(repeating: "<a>", count: 100_000)
    guard case .damagedPart(let found, "content.xml") = try error(Raw(rows: deep)) else {
      Issue.record("not refused")
      return
    }
    #expect(found.reason == .tooDeep(limit: 256))
  }
}
