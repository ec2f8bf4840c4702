/// Reads any bytes as separated values: they are read or refused, and what was read can be written and read again.
@c(LLVMFuzzerTestOneInput)
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(CSVError) {
    let document = try CSVReader().read(bytes)
    let positions = document.table.rows.flatMap { $0.cells.map(\.position) }
    precondition(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 }, "places do not increase")
    for delimiter in CSVDelimiter.allCases {
      let written = CSVWriter(delimiter: delimiter).write(document.table)
      let again = try CSVReader(delimiter: delimiter).read(written)
      let restored = again.table.rows.map { $0.texts.map { Array(FormulaGuard.restored($0).utf8) } }
      precondition(restored == document.table.rows.map { $0.texts.map { Array($0.utf8) } }, "cells have changed")
    }
  } catch {
    precondition(!error.description.isEmpty)
    if case .text(let line, let column) = error.position {
      precondition(line >= 1 && column >= 1 && line <= count + 1 && column <= count + 1, "a place outside the file")
    }
  }
  return 0
}
