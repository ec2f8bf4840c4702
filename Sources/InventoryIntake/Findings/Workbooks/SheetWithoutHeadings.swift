import FacilityPlanning
import FileFormats
import Vocabulary

/// A sheet that names items and figures but has no headings, beside the sheet that is read.
struct SheetWithoutHeadings: FindingKind {
  static let id = "sheet-without-headings"
  static let severity = Finding.Severity.warning

  let sheet: String
  /// The sheet that is read.
  let read: String

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Trang tính \(sheet.quoted) có hạng mục và số liệu nhưng không có dòng tiêu đề cột nên không được đọc; đã đọc trang \(read.quoted).",
      en:
        "The sheet \(sheet.quoted) has items and figures but no row with headings, and is not read; the sheet \(read.quoted) is."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Số liệu trên trang này đã có đủ ở trang \(read.quoted) chưa? Nếu chưa, hãy chép sang đó; nếu đã đủ, có thể để nguyên.",
      en: "Are these figures in the sheet \(read.quoted) as well? If not, copy them there; if they are, it may stay."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "Bổ sung!A2",
      workbook: SampleWorkbook.text([
        ("Kiểm kê", Sample.inventorySheet),
        ("Bổ sung", SampleWorkbook.sheet("Mua thêm trong tháng\nBăng ghế chờ,2\n")),
      ])
    ),
    .passes(
      workbook: SampleWorkbook.text([
        ("Kiểm kê", Sample.inventorySheet),
        ("Hướng dẫn", SampleWorkbook.sheet("Cách ghi\nBăng ghế chờ,đếm theo băng\n")),
      ])
    ),
  ]
}

extension SheetWithoutHeadings {
  /// The first cell of a table that names a known item beside a figure.
  static func place(in table: Table, _ vocabulary: WordBook) -> Position? {
    for row in table.rows {
      let filled = row.cells.filter { !$0.isBlank }
      guard filled.count > 1, let item = filled.first(where: { vocabulary.items[$0.text] != nil }) else { continue }
      if filled.contains(where: { $0.position != item.position && isFigure($0) }) { return item.position }
    }
    return nil
  }

  private static func isFigure(_ cell: Cell) -> Bool {
    if case .number = cell.value { return true }
    let text = cell.trimmed
    return text.utf8.count <= 12 && text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || ".,".contains($0) }
  }
}
