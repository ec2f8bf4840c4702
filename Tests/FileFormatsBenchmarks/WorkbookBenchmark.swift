import FileFormats
import Foundation

/// Reads workbooks of every format as the tool does.
///
/// They are read in some rounds, of which the fastest counts: the readers that it is compared with go on in one process too,
/// whose memory is there from the first round on.
struct WorkbookBenchmark {
  let files: [String]

  private static let rounds = 3

  func run() throws {
    var cells = 0
    var least = Double.infinity
    for _ in 0..<Self.rounds {
      let start = Self.processorSeconds
      cells = 0
      for file in files {
        let workbook = try WorkbookReader().read(try FileReader().read(file))
        cells += workbook.sheets.reduce(0) { $0 + $1.table.rows.reduce(0) { $0 + $1.cells.count } }
      }
      least = min(least, Self.processorSeconds - start)
    }
    print("{\"seconds\": \(least), \"cells\": \(cells)}")
  }

  /// The time that the processor spent for this process: what others do on the machine does not count.
  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
