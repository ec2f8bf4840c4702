import FileFormats

/// A file as the tool reads it: one or more tables.
struct InspectedFile {
  enum Format: String { case xlsx, csv, json }

  /// A sheet of a workbook, or the one table of another file.
  struct Part {
    let table: Table
    /// What only a workbook says of a table.
    var sheet: Workbook.Sheet?
  }

  let format: Format
  let parts: [Part]

  /// Reads the bytes of a file: a workbook or JSON if its name or its beginning says so, else separated values.
  ///
  /// - Throws: `WorkbookError`, `JSONError` or `CSVError` if the file is not what it claims to be.
  init(_ bytes: [UInt8], name: String, csvReader: CSVReader) throws {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods": format = .xlsx
    case "json": format = .json
    case "csv", "tsv", "txt": format = .csv
    default: format = ForeignFormat(startOf: bytes).map { $0 == .zip || $0 == .compoundFile } == true ? .xlsx : .csv
    }
    switch format {
    case .xlsx: parts = try WorkbookReader().read(bytes).sheets.map { Part(table: $0.table, sheet: $0) }
    case .json: parts = [Part(table: JSONTable(try JSONReader().read(bytes)).table)]
    case .csv: parts = [Part(table: Self.restored(try csvReader.read(bytes).table))]
    }
  }

  /// Takes away the apostrophes by which a table of text keeps a spreadsheet from running its cells.
  private static func restored(_ table: Table) -> Table {
    var table = table
    for row in table.rows.indices {
      for column in table.rows[row].cells.indices {
        if case .text(let text) = table.rows[row].cells[column].value, text.utf8.first == UInt8(ascii: "'") {
          table.rows[row].cells[column].value = .text(FormulaGuard.restored(text))
        }
      }
    }
    return table
  }
}
