@testable import FileFormats
import Vocabulary

/// Reads any bytes as a workbook, and as each part of one that is otherwise whole.
///
/// Most changes to a file damage its archive; a part that is changed by itself reaches deeper.
@c(LLVMFuzzerTestOneInput)
public func fuzzXLSX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  for name in parts.map(\.name) {
    var writer = ZIPWriter()
    for part in parts {
      guard (try? writer.add(part.name, part.name == name ? bytes : Array(part.text.utf8))) != nil else { return 0 }
    }
    if let file = try? writer.finish() { check(file) }
  }
  return 0
}

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

private let parts: [(name: String, text: String)] = [
  (
    "_rels/.rels",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
      + "Type=\"\(document)/officeDocument\" Target=\"b.xml\"/></Relationships>"
  ),
  (
    "_rels/b.xml.rels",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"s\" Type=\"\(document)/worksheet\" Target=\"s.xml\"/>"
      + "<Relationship Id=\"t\" Type=\"\(document)/sharedStrings\" Target=\"t.xml\"/>"
      + "<Relationship Id=\"f\" Type=\"\(document)/styles\" Target=\"f.xml\"/></Relationships>"
  ),
  (
    "b.xml",
    "<workbook xmlns=\"\(main)\" xmlns:r=\"\(document)\"><sheets><sheet name=\"S\" r:id=\"s\"/></sheets></workbook>"
  ),
  (
    "s.xml",
    "<worksheet xmlns=\"\(main)\"><sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c></row></sheetData></worksheet>"
  ),
  ("t.xml", "<sst xmlns=\"\(main)\"><si><t>a</t></si></sst>"),
  (
    "f.xml",
    "<styleSheet xmlns=\"\(main)\"><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
  ),
]

private func check(_ bytes: [UInt8]) {
  let archive = ZIPArchive.Limits(entries: 64, entrySize: 1 << 20, totalSize: 4 << 20)
  let limits = WorkbookReader.Limits(archive: archive, sheets: 8, cells: 10_000, sharedTexts: 1_000, mergedRanges: 100)
  do throws(WorkbookError) {
    for sheet in try WorkbookReader(limits: limits).read(bytes).sheets {
      let positions = sheet.table.rows.flatMap { $0.cells.map(\.position) }
      precondition(positions.count <= limits.cells)
      precondition(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 }, "places do not increase")
      for cell in sheet.table.rows.flatMap(\.cells) {
        precondition(cell.isComputed || !cell.isEmpty, "an empty cell is kept")
        precondition(cell.isComputed || !cell.text.isEmpty, "an empty text is kept")
        guard case .cell(let place) = cell.position else { preconditionFailure("a place in a text") }
        precondition(CellReference(place.reference.description) == place.reference)
      }
      for hidden in [sheet.hiddenRows, sheet.hiddenColumns] {
        precondition(zip(hidden, hidden.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
      }
    }
  } catch {
    precondition(!error.description.isEmpty)
  }
}
