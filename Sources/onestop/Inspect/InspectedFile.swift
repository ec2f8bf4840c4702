import FileFormats

/// A file as the tool reads it: one or more tables.
struct InspectedFile {
  enum Format: String { case xlsx, xls, ods, csv, json }

  /// A sheet of a workbook, or the one table of another file.
  struct Part {
    let table: Table
    /// What only a workbook says of a table.
    var sheet: Workbook.Sheet?
  }

  let format: Format
  let parts: [Part]

  init(_ contents: StoredFile.Contents) {
    switch contents {
    case .workbook(let workbook):
      format =
        switch workbook.format {
        case .xlsx: .xlsx
        case .xls: .xls
        case .ods: .ods
        }
      parts = workbook.sheets.map { Part(table: $0.table, sheet: $0) }
    case .table(let document):
      format = .csv
      parts = [Part(table: document.table)]
    case .document(let document):
      format = .json
      parts = [Part(table: JSONTable(document).table)]
    }
  }
}
