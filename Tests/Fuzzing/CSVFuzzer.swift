@testable import FileFormats
import Vocabulary

/// Reads any bytes as separated values, in the encoding that they show and in every other one.
///
/// They are read or refused; what was read can be written and read again.
@c(LLVMFuzzerTestOneInput)
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes, in: nil)
  for encoding in TextEncoding.allCases { check(bytes, in: encoding) }
  return 0
}

private func check(_ bytes: [UInt8], in encoding: TextEncoding?) {
  do throws(CSVError) {
    let document = try CSVReader(encoding: encoding).read(bytes)
    precondition(encoding.map { $0 == document.encoding } ?? true, "another encoding than was asked for")
    let positions = document.table.rows.flatMap { $0.cells.map(\.position) }
    precondition(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 }, "places do not increase")
    let delimiter = document.delimiter ?? .pipe
    let written = CSVWriter(delimiter: delimiter, isForPeople: false).write(document.table)
    let again = try CSVReader(encoding: .utf8, delimiter: delimiter).read(written)
    let restored = again.table.rows.map { $0.texts.map { Array($0.utf8) } }
    precondition(restored == document.table.rows.map { $0.texts.map { Array($0.utf8) } }, "cells have changed")
  } catch {
    precondition(!error.description.isEmpty)
    if case .text(let line, let column) = error.position {
      let most = bytes.count + 1
      precondition((1...most).contains(line) && (1...most).contains(column), "a place outside the file")
    }
  }
}
