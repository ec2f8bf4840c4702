import FacilityPlanning
import FileFormats
import Vocabulary

/// A cell that stands under no heading: often the sign that a row has slipped to the right.
struct SurplusCell: SubmissionCheck {
  static let id = "surplus-cell"
  static let severity = Finding.Severity.error

  let text: String
  /// Whether the cell stands in a workbook, where no comma divides cells.
  var isInWorkbook = false

  var message: LocalizedText {
    LocalizedText(
      vi: "Ô \(text.quoted) không nằm dưới tiêu đề cột nào; có thể cả dòng đã bị lệch.",
      en: "The cell \(text.quoted) stands under no heading; perhaps its row has slipped."
    )
  }

  var remedy: LocalizedText {
    if isInWorkbook {
      return LocalizedText(
        vi: "Nếu số liệu cần dùng, hãy chuyển về đúng cột; nếu là ô thừa, hãy xóa.",
        en: "If it is needed, move it under its heading; if it is surplus, delete it."
      )
    }
    return LocalizedText(
      vi: "Nếu một ô có dấu phẩy, hãy đặt cả ô trong dấu ngoặc kép, như \"82,5\"; nếu là ô thừa, hãy xóa.",
      en: "If a cell has a comma, put it into double quotes, like \"82,5\"; if the cell is surplus, delete it."
    )
  }

  /// One finding for a row, however far it has slipped.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.submission.rows.compactMap { row in
      row.surplus.first.map { cell in
        let kind = SurplusCell(text: cell.trimmed, isInWorkbook: input.submission.sheet != nil)
        return Finding(kind, at: input.submission.source(cell.position))
      }
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:42", replacing: ",82,,,,,", with: ",82,,,,,,cũ"),
    .triggers(at: "2:111", in: .prices, replacing: "Minh họa,2025-02-10,yes", with: "Minh họa,2025-02-10,yes,cũ"),
    .triggers(
      at: "Kiểm kê!N5",
      in: .workbook,
      replacing: "<c r=\"G5\"><v>82</v></c>",
      with: "<c r=\"G5\"><v>82</v></c><c r=\"N5\"><v>3</v></c>"
    ),
    .passes(replacing: ",82,,,,,", with: ",82,,,,,,"),
  ]
}
