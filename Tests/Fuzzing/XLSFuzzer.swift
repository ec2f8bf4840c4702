@testable import FileFormats
import Vocabulary

/// Reads any bytes as an old workbook, and as the stream of one in a compound file that is whole.
///
/// Most changes to a file damage its sectors; a stream that is changed by itself reaches deeper.
@c(LLVMFuzzerTestOneInput)
public func fuzzXLS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  for name in ["Workbook", "Book"] { check(compoundFile(name, bytes)) }
  if let file = try? CompoundFile(bytes) {
    for entry in file.entries {
      guard let stream = try? file.stream(named: entry.name) else { continue }
      precondition(stream.count <= bytes.count, "a stream longer than its file")
    }
  }
  return 0
}

/// A compound file of one stream: its sectors, one of the directory, and the table.
private func compoundFile(_ name: String, _ stream: [UInt8]) -> [UInt8] {
  func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  // Streams that are shorter would be kept in small sectors.
  let padded = stream + [UInt8](repeating: 0, count: max(4_096 - stream.count, (512 - stream.count % 512) % 512))
  let sectors = padded.count / 512
  let tables = (sectors + 1 + 127) / 127 + 1
  var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
  header += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 10) + four(tables) + four(sectors)
  header += four(0) + four(4_096) + four(-2) + four(0) + four(-2) + four(0)
  for table in 0..<109 { header += four(table < tables ? sectors + 1 + table : -1) }
  func entry(_ name: String, _ kind: UInt8, _ child: Int, _ first: Int, _ size: Int) -> [UInt8] {
    var entry: [UInt8] = []
    for letter in name.utf8 { entry += [letter, 0] }
    let length = UInt8(entry.count + 2)
    entry += [UInt8](repeating: 0, count: 64 - entry.count)
    entry += [length, 0, kind, 1]
    for number in [-1, -1, child] { entry += four(number) }
    entry += [UInt8](repeating: 0, count: 36)
    for number in [first, size, 0] { entry += four(number) }
    return entry
  }
  var directory = entry("Root Entry", 5, 1, -2, 0)
  directory += entry(name, 2, -1, 0, padded.count)
  directory += [UInt8](repeating: 0, count: 256)
  var table: [UInt8] = []
  for sector in 0..<sectors { table += four(sector + 1 < sectors ? sector + 1 : -2) }
  table += four(-2)
  table += [UInt8](repeating: 0xFF, count: tables * 512 - table.count)
  return header + padded + directory + table
}

private func check(_ bytes: [UInt8]) {
  let limits = WorkbookReader.Limits(sheets: 8, cells: 10_000, sharedTexts: 1_000, mergedRanges: 100)
  do throws(WorkbookError) {
    for sheet in try XLSReader(limits: limits).read(bytes).sheets { check(sheet, limits) }
  } catch {
    precondition(!error.description.isEmpty)
  }
}

private func check(_ sheet: Workbook.Sheet, _ limits: WorkbookReader.Limits) {
  let cells = sheet.table.rows.flatMap(\.cells)
  precondition(cells.count <= limits.cells)
  precondition(zip(cells, cells.dropFirst()).allSatisfy { $0.position < $1.position }, "places do not increase")
  for cell in cells {
    precondition(cell.isComputed || !cell.isEmpty, "an empty cell is kept")
    precondition(cell.isComputed || !cell.text.isEmpty, "an empty text is kept")
  }
  precondition(sheet.oldFonts.allSatisfy { !$0.cells.isEmpty && $0.cells.count <= limits.cells })
  for hidden in [sheet.hiddenRows, sheet.hiddenColumns] {
    precondition(zip(hidden, hidden.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
  }
}
