import CommandLine
import FileFormats

/// Writes tables with all that is known of their cells, as JSON for programs.
///
/// It is written cell by cell: a workbook can hold more than fits in memory as one text.
struct InspectionJSON {
  static let schema = "onestop.inspect/1"

  let file: String
  let format: InspectedFile.Format
  let parts: [InspectedFile.Part]

  func write(to output: inout Output) {
    output.write("{\n  \"file\" : \(quoted(file)),\n  \"format\" : \(quoted(format.rawValue)),\n")
    output.write("  \"schema\" : \(quoted(Self.schema)),\n  \"sheets\" : [")
    for (index, part) in parts.enumerated() {
      output.write(index == 0 ? "\n    {" : ",\n    {")
      write(part.table, to: &output)
      if let sheet = part.sheet { write(sheet, to: &output) }
      output.write("\n    }")
    }
    output.write(parts.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  private func write(_ table: Table, to output: inout Output) {
    output.write("\n      \"cells\" : [")
    var isFirst = true
    for (rowIndex, row) in table.rows.enumerated() {
      for (index, cell) in row.cells.enumerated() where !cell.isEmpty || cell.isComputed {
        output.write(isFirst ? "\n        " : ",\n        ")
        output.write(object(cell, row: rowIndex + 1, field: index + 1))
        isFirst = false
      }
    }
    output.write(isFirst ? "]" : "\n      ]")
  }

  private func object(_ cell: Cell, row: Int, field: Int) -> String {
    let value = "\"type\" : \"\(cell.value.kind)\", \"value\" : \(quoted(cell.text))}"
    switch cell.position {
    case .cell(let place):
      return "{\"cell\" : \"\(place.reference)\", \"computed\" : \(cell.isComputed), " + value
    case .text(let line, let column):
      return "{\"column\" : \(column), \"field\" : \(field), \"line\" : \(line), \"row\" : \(row), " + value
    }
  }

  private func write(_ sheet: Workbook.Sheet, to output: inout Output) {
    let columns = sheet.hiddenColumns.map { range in
      [range.lowerBound, range.upperBound].map(CellReference.letters(ofColumn:)).joined(separator: ":")
    }
    let rows = sheet.hiddenRows.map { "\($0.lowerBound):\($0.upperBound)" }
    output.write(",\n      \"hiddenColumns\" : \(list(columns)),\n      \"hiddenRows\" : \(list(rows))")
    output.write(",\n      \"mergedRanges\" : \(list(sheet.mergedRanges.map(\.description)))")
    output.write(",\n      \"name\" : \(quoted(sheet.name)),\n      \"visibility\" : \"\(sheet.visibility.rawValue)\"")
  }

  private func list(_ words: [String]) -> String { "[" + words.map(quoted).joined(separator: ", ") + "]" }

  private func quoted(_ text: String) -> String { JSONText.quoted(text) }
}

extension Cell.Value {
  /// The word for the kind of a value.
  fileprivate var kind: String {
    switch self {
    case .empty: "empty"
    case .text: "text"
    case .number: "number"
    case .moment(let moment): moment.kind.rawValue
    case .boolean: "boolean"
    case .error: "error"
    case .formula: "formula"
    }
  }
}
