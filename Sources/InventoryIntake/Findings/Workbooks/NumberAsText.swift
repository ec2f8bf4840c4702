import FacilityPlanning
import FileFormats
import Vocabulary

/// A number that a workbook stores as text, so that the workbook itself does not reckon with it.
///
/// Only columns of numbers are looked at: a year or a day is often text on purpose.
struct NumberAsText: SubmissionCheck {
  static let id = "number-as-text"
  static let severity = Finding.Severity.warning

  let text: String
  let column: String

  var cause: String? { column }

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(text.quoted) ở cột \(column.quoted) được lưu dưới dạng văn bản; đã đọc như số, nhưng Excel sẽ không cộng ô này.",
      en:
        "\(text.quoted) in the column \(column.quoted) is stored as text; it is read, but the workbook does not add it up."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Trong Excel, chọn ô, bấm dấu cảnh báo ở góc ô rồi chọn Convert to Number.",
      en: "In the spreadsheet, select the cell, click the mark at its corner, and choose Convert to Number."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard input.submission.sheet != nil else { return [] }
    return input.rows.flatMap { row in
      row.readNumbers.compactMap { column in
        // What has a unit of measure in it is text on purpose.
        guard let cell = row.row.cells[column], case .text(let text) = cell.value, !text.contains(where: \.isLetter)
        else { return nil }
        let kind = NumberAsText(text: cell.trimmed, column: input.submission.heading(of: column) ?? "")
        return Finding(kind, at: input.submission.source(cell.position))
      }
    }
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "Kiểm kê!D6",
      in: .workbook,
      replacing: "<c r=\"D6\"><v>4</v></c>",
      with: "<c r=\"D6\" t=\"inlineStr\"><is><t>4</t></is></c>"
    ),
    .triggers(
      at: "Kiểm kê!K4",
      in: .workbook,
      replacing: "<c r=\"K4\"><v>5150000</v></c>",
      with: "<c r=\"K4\" t=\"inlineStr\"><is><t>5.150.000</t></is></c>"
    ),
    .passes(
      in: .workbook,
      replacing: "<c r=\"F4\"><v>2021</v></c>",
      with: "<c r=\"F4\" t=\"inlineStr\"><is><t>15/06/2021</t></is></c>"
    ),
    .passes(
      in: .workbook,
      replacing: "<c r=\"H4\"><v>600</v></c>",
      with: "<c r=\"H4\" t=\"inlineStr\"><is><t>0,6m</t></is></c>"
    ),
    .passes(.csv),
  ]
}

extension InterpretedRow {
  /// The columns from which a number was read.
  fileprivate var readNumbers: [Column] {
    var columns: [Column] = []
    if quantity.fact != nil { columns.append(.quantity) }
    if area.fact != nil { columns.append(.area) }
    if originalCost.fact != nil { columns.append(.originalCost) }
    for (attribute, reading) in attributes {
      if case .length = reading.fact?.value { columns.append(.attribute(attribute)) }
    }
    return columns
  }
}
