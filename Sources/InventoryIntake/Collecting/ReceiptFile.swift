import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads and writes `receipts.csv`, what came in for a round.
///
/// The table begins with the mark by which spreadsheets know UTF-8, and no cell of it runs as a formula.
package struct ReceiptFile {
  /// The columns of the table.
  enum Column: String, Sendable, CaseIterable {
    case name
    case sha256
    case size
    case unit
    case time
    case result
    case errors
    case warnings
    case place

    /// Whether a receipt can do without.
    var isOptional: Bool { [.sha256, .unit, .time, .place].contains(self) }
  }

  /// The receipts, in the order of the table.
  package let receipts: [Receipt]
  /// What is wrong with the table; with an error no receipt can be relied upon.
  package let findings: [Finding]

  /// Reads the bytes of a table.
  ///
  /// - Parameter file: the path as findings name it.
  package init(_ bytes: [UInt8], file: String) {
    let checked = Checked {
      () throws(CSVError) in
      try StoredFile(bytes, name: file).table().table
    } refusal: {
      .unreadable(.table($0), file: file)
    }.flatMap { table in Self.receipts(in: table, file: file) }
    receipts = checked.value ?? []
    findings = checked.findings
  }

  /// Writes receipts as a table, in their order.
  package static func write(_ receipts: [Receipt]) -> [UInt8] {
    let rows = receipts.map { receipt in
      [
        receipt.name, receipt.digest, "\(receipt.size)", receipt.unit?.description ?? "",
        receipt.time?.description ?? "", receipt.result.rawValue, "\(receipt.errors)", "\(receipt.warnings)",
        receipt.place ?? "",
      ]
    }
    return CSVWriter(byteOrderMark: true).write([Column.allCases.map(\.rawValue)] + rows)
  }

  private static func receipts(in table: Table, file: String) -> Checked<[Receipt]> {
    let sheet = SettingsTable<Column>(table, file: file, isOptional: { _ in false })
    var reader = SettingsCellReader(file: file)
    let receipts = sheet.rows.compactMap { row -> Receipt? in
      for column in Column.allCases where !column.isOptional && sheet.columns.contains(column) {
        guard row.cells[column] == nil else { continue }
        reader.report(MissingMember(member: column.rawValue, of: "receipt"), at: Source(file: file, row.row.position))
      }
      let size = reader.number(row.cells[.size], Column.size.rawValue, maximum: 1 << 50)
      let unit = reader.slug(row.cells[.unit], Column.unit.rawValue)
      let result: Receipt.Result? = reader.word(row.cells[.result], Column.result.rawValue)
      let errors = reader.number(row.cells[.errors], Column.errors.rawValue, maximum: 1 << 40)
      let warnings = reader.number(row.cells[.warnings], Column.warnings.rawValue, maximum: 1 << 40)
      if let cell = row.cells[.time], FileTime(cell.trimmed) == nil {
        reader.report(InvalidDate(text: cell.trimmed, member: Column.time.rawValue), at: cell)
      }
      guard let name = row.cells[.name], let size, let result, let errors, let warnings else { return nil }
      return Receipt(
        name: name.text,
        digest: row.cells[.sha256]?.trimmed ?? "",
        size: size,
        unit: unit,
        time: row.cells[.time].flatMap { FileTime($0.trimmed) },
        result: result,
        errors: errors,
        warnings: warnings,
        place: row.cells[.place]?.text
      )
    }
    return Checked(receipts, sheet.findings + reader.findings).withoutErrors
  }
}
