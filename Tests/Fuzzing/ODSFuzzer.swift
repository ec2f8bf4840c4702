@testable import FileFormats
import Vocabulary

/// Reads any bytes as an OpenDocument workbook, and as each part of one that is otherwise whole.
///
/// Most changes to a file damage its archive; a part that is changed by itself reaches deeper.
@c(LLVMFuzzerTestOneInput)
public func fuzzODS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
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

private let names = [
  ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("svg", "svg-compatible"),
]
.map { "xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\"" }.joined(separator: " ")

private let parts: [(name: String, text: String)] = [
  (
    "content.xml",
    "<office:document-content \(names)><office:body><office:spreadsheet><table:table table:name=\"S\"><table:table-row>"
      + "<table:table-cell table:style-name=\"c\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
      + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
  ),
  (
    "styles.xml",
    "<office:document-styles \(names)><office:styles><style:style style:name=\"c\" style:family=\"table-cell\">"
      + "<style:text-properties style:font-name=\".VnTime\"/></style:style></office:styles></office:document-styles>"
  ),
  (
    "META-INF/manifest.xml",
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
  ),
]

private func check(_ bytes: [UInt8]) {
  let archive = ZIPArchive.Limits(entries: 64, entrySize: 1 << 20, totalSize: 4 << 20)
  let limits = WorkbookReader.Limits(archive: archive, sheets: 8, cells: 10_000, mergedRanges: 100)
  do throws(WorkbookError) {
    for sheet in try WorkbookReader(limits: limits).read(bytes).sheets {
      let cells = sheet.table.rows.flatMap(\.cells)
      precondition(cells.count <= limits.cells)
      precondition(zip(cells, cells.dropFirst()).allSatisfy { $0.position < $1.position }, "places do not increase")
      precondition(cells.allSatisfy { $0.isComputed || !$0.text.isEmpty }, "an empty cell is kept")
      precondition(sheet.mergedRanges.count <= limits.mergedRanges)
      for hidden in [sheet.hiddenRows, sheet.hiddenColumns] {
        precondition(zip(hidden, hidden.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
      }
    }
  } catch {
    precondition(!error.description.isEmpty)
  }
}
