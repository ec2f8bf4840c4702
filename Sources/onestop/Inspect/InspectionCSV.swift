import CommandLine
import FileFormats

/// Writes a table as separated values that read back as the same cells.
///
/// All rows are as long as the longest, and the rows and columns of a sheet begin with A1, so that a person can count
/// them.
struct InspectionCSV {
  /// A table of which most would be commas is not written: no reader would take the file.
  private static let maximumCells = 32 << 20

  private let table: Table
  private let isSheet: Bool
  private let width: Int
  private let height: Int

  /// - Returns: nothing if the cells lie so far apart that the file would be nearly empty and very large.
  init?(_ part: InspectedFile.Part) {
    table = part.table
    isSheet = part.sheet != nil
    let last = table.rows.last?.position
    if isSheet {
      width = table.rows.lazy.map { $0.cells.last?.position.reference?.column ?? 0 }.max() ?? 0
      height = last?.reference?.row ?? 0
    } else {
      width = table.width
      height = table.rows.count
    }
    guard width == 0 || height <= Self.maximumCells / width else { return nil }
  }

  func write(to output: inout Output) {
    let writer = CSVWriter()
    let blank = Array(repeating: "", count: width)
    var written = 0
    func print(_ rows: [[String]], to output: inout Output) {
      output.write(String(decoding: writer.write(rows), as: UTF8.self))
      written += rows.count
    }
    for row in table.rows {
      var texts = blank
      for (index, cell) in row.cells.enumerated() {
        texts[cell.position.reference.map { $0.column - 1 } ?? index] = cell.text
      }
      while let place = row.position.reference, written + 1 < place.row { print([blank], to: &output) }
      print([texts], to: &output)
    }
  }
}

extension Position {
  /// The row and column of a cell of a sheet; absent for a place in a text.
  var reference: CellReference? {
    if case .cell(let place) = self { place.reference } else { nil }
  }
}
