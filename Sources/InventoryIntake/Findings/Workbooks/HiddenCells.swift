import FacilityPlanning
import FileFormats
import Vocabulary

/// Rows or columns of an inventory that are not shown but hold something.
struct HiddenCells: SubmissionCheck {
  static let id = "hidden-cells"
  static let severity = Finding.Severity.warning

  /// What is hidden, such as `12–20` or `D`.
  let name: String
  let areRows: Bool

  var message: LocalizedText {
    areRows
      ? LocalizedText(
        vi: "Dòng \(name) đang bị ẩn nhưng có số liệu; số liệu đó vẫn được đọc.",
        en: "There are figures in what is hidden, row \(name); they are read."
      )
      : LocalizedText(
        vi: "Cột \(name) đang bị ẩn nhưng có số liệu; số liệu đó vẫn được đọc.",
        en: "There are figures in what is hidden, column \(name); they are read."
      )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy bỏ ẩn (Unhide) hoặc bỏ lọc (Filter) để kiểm tra; nếu là số liệu thừa thì xóa.",
      en: "Unhide it, or take the filter off, and look; delete what is not meant."
    )
  }

  /// One finding for rows that are hidden together, and one for a column.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard let sheet = input.submission.sheet else { return [] }
    return hiddenRows(input, sheet) + hiddenColumns(input, sheet)
  }

  private static func hiddenRows(_ input: SubmissionCheckInput, _ sheet: Workbook.Sheet) -> [Finding] {
    var findings: [Finding] = []
    var block: (first: Position, rows: ClosedRange<Int>)?
    func close() {
      guard let block else { return }
      let (first, last) = (block.rows.lowerBound, block.rows.upperBound)
      let name = first == last ? "\(first)" : "\(first)–\(last)"
      findings.append(Finding(HiddenCells(name: name, areRows: true), at: input.submission.source(block.first)))
    }
    for row in input.submission.rows {
      guard case .cell(let place) = row.position else { continue }
      let number = place.reference.row
      guard sheet.isHidden(row: number) else { continue }
      if let open = block, number == open.rows.upperBound + 1 {
        block = (open.first, open.rows.lowerBound...number)
      } else {
        close()
        block = (row.position, number...number)
      }
    }
    close()
    return findings
  }

  private static func hiddenColumns(_ input: SubmissionCheckInput, _ sheet: Workbook.Sheet) -> [Finding] {
    input.submission.headings.compactMap { heading in
      guard let column = heading.column, column.statesFact || column.namesItem,
        case .cell(let place) = heading.cell.position, sheet.isHidden(column: place.reference.column),
        input.rows.contains(where: { $0.row.cells[column] != nil })
      else { return nil }
      let name = CellReference.letters(ofColumn: place.reference.column)
      return Finding(HiddenCells(name: name, areRows: false), at: input.submission.source(heading.cell.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "Kiểm kê!A5", in: .workbook, replacing: "<row r=\"5\">", with: "<row r=\"5\" hidden=\"1\">"),
    .triggers(
      at: "Kiểm kê!F3",
      in: .workbook,
      replacing: "<sheetData>",
      with: "<cols><col min=\"6\" max=\"6\" hidden=\"1\"/></cols><sheetData>"
    ),
    .passes(in: .workbook, replacing: "<row r=\"1\">", with: "<row r=\"1\" hidden=\"1\">"),
  ]
}
