import FileFormats
import Foundation

/// Reads workbooks as the tool does.
struct WorkbookBenchmark {
  let files: [String]

  func run() throws {
    var cells = 0
    let start = Self.processorSeconds
    for file in files {
      let workbook = try WorkbookReader().read(try FileReader().read(file))
      cells += workbook.sheets.reduce(0) { $0 + $1.table.rows.reduce(0) { $0 + $1.cells.count } }
    }
    print("{\"seconds\": \(Self.processorSeconds - start), \"cells\": \(cells)}")
  }

  /// The time that the processor spent for this process: what others do on the machine does not count.
  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
