import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

extension FormTable {
  /// The row of the first line.
  static let firstRow = headingRow + 1

  func titleRows() -> [WorkbookDocument.Row] {
    // A people's committee has no agency above its name (Decree 30/2020).
    let (body, unit) = (
      language.text(vi: "Ủy ban nhân dân", en: "People's Committee"),
      language.text(vi: form.unit.name.vi, en: "of \(form.unit.name.en)")
    )
    return [
      .init([.init(.text(body.uppercased()), SheetStyles.bold)], height: 18),
      .init([.init(.text(unit.uppercased()), SheetStyles.bold)], height: 18),
      .init(
        [
          .init(
            .text(
              language.text(
                vi: "BẢNG KIỂM KÊ CƠ SỞ VẬT CHẤT \(form.shop.name.vi.uppercased())",
                en: "INVENTORY OF THE \(form.shop.name.en.uppercased())"
              )
            ),
            SheetStyles.title
          )
        ],
        height: 30
      ),
      .init(
        [
          .init(
            .text(language.text(vi: "Đơn vị: \(form.unit.name.vi)", en: "Unit: \(form.unit.name.en)")),
            SheetStyles.label
          )
        ],
        height: 18
      ),
      .init(
        [
          .init(
            .text(language.text(vi: "Kỳ báo cáo: \(form.round.figures.vi)", en: "Round: \(form.round.figures.en)")),
            SheetStyles.label
          )
        ],
        height: 18
      ),
      .init([.init(.text(hint), SheetStyles.hint)], height: 34),
    ]
  }

  private var hint: String {
    language.text(
      vi: "Ô vàng: cần điền. Ô trắng: điền nếu có. Ô xám: tiêu chí không xét, có thể bỏ trống. "
        + "Không có hạng mục nào thì ghi số lượng 0. Xem trang “Hướng dẫn”.",
      en: "Yellow: to be filled in. White: fill in if known. Grey: not looked at, may stay empty. "
        + "Where there is none, write the quantity 0. See the sheet “Guide”."
    )
  }

  func headings() -> WorkbookDocument.Row {
    .init(columns.map { .init(.text(form.heading($0)), SheetStyles.heading) }, height: 48)
  }

  func itemRows() -> [WorkbookDocument.Row] {
    var groups = 0
    var items = 0
    return lines.map { line in
      switch line {
      case .group(let title):
        groups += 1
        let texts: [Column: String] = [.number: Self.roman(groups), .item: title.uppercased()]
        return .init(columns.map { .init(texts[$0].map { .text($0) } ?? .empty, SheetStyles.groupRow) }, height: 20)
      case .item(let item, let facts):
        items += 1
        let row = FormRow(form: form, item: item, facts: facts, number: items)
        return .init(columns.map(row.cell))
      case .spare:
        return .init(columns.map { .init(.empty, SheetStyles.input(FormRow.style(of: $0), isUsed: true)) }, height: 18)
      }
    }
  }

  func signatureRows() -> [WorkbookDocument.Row] {
    let right = max(3, columns.count - 3)
    func row(_ left: String, _ other: String, _ style: WorkbookDocument.Style, height: Int) -> WorkbookDocument.Row {
      var cells = Array(repeating: WorkbookDocument.Cell(), count: columns.count)
      cells[2] = .init(.text(left), style)
      cells[right] = .init(.text(other), style)
      return .init(cells, height: height)
    }
    return [
      .init([], height: 12),
      row(
        language.text(vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY"),
        language.text(vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF THE UNIT (SIGNATURE)"),
        SheetStyles.centeredBold,
        height: 20
      ),
      row(
        language.text(vi: "(Ký, ghi rõ họ tên)", en: "(name and signature)"),
        language.text(vi: "(Ký tên, đóng dấu)", en: "(name, signature and seal)"),
        SheetStyles.centered.with { $0.font.isItalic = true },
        height: 18
      ),
      .init([], height: 60),
    ]
  }

  func merges(rows: Int) -> [CellRange] {
    let last = columns.count
    let right = max(3, columns.count - 3) + 1
    let titles = (1..<Self.headingRow).map { row in
      CellRange(rows: row...row, columns: row <= 2 ? 1...5 : 1...last)
    }
    return titles + (rows - 2...rows - 1).map { CellRange(rows: $0...$0, columns: right...last) }
  }

  private static func roman(_ number: Int) -> String {
    let signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
