import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the inventory in a table: title rows above, the headings, rows of items and groups, totals and signatures below.
struct TableSubmission {
  let file: String
  let table: Table
  let vocabulary: WordBook
  /// The sheet in which the table stands; absent in a text file.
  var sheet: Workbook.Sheet?
  var dateSystem = DateSystem.since1900

  private var finder: TableHeaderFinder {
    TableHeaderFinder(table: table, vocabulary: vocabulary, mergedRanges: sheet?.mergedRanges ?? [])
  }

  /// - Returns: the submission, or the finding that the table has none.
  func submission() -> Checked<Submission> {
    if table.rows.allSatisfy({ $0.cells.allSatisfy(\.isBlank) }) {
      return Checked(refusal: Finding(EmptyFile(), at: Source(file: file)))
    }
    guard let header = finder.header() else {
      return Checked(refusal: Finding(HeaderNotFound(), at: Source(file: file)))
    }
    let titles = TitleRows(table.rows[..<header.rows.lowerBound])
    var rows = TableRows(header: header, vocabulary: vocabulary, merges: VerticalMerges(sheet?.mergedRanges ?? []))
    return Checked(
      Submission(
        file: file,
        declaredUnit: titles.value(after: ["Đơn vị", "Tên đơn vị", "Unit"]),
        declaredRound: titles.value(after: ["Kỳ báo cáo", "Kỳ", "Tháng", "Round", "Month"]),
        headerPosition: header.position,
        headings: header.headings,
        rows: rows.itemRows(table.rows[header.rows.upperBound...]),
        sheet: sheet,
        dateSystem: dateSystem
      )
    )
  }
}
