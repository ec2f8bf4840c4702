import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The sheet that explains the form, column by column.
struct FormGuide {
  let form: InventoryForm

  private var language: Language { form.language }

  func sheet() -> WorkbookDocument.Sheet {
    var sheet = WorkbookDocument.Sheet(name: language.text(vi: "Hướng dẫn", en: "Guide"))
    sheet.showsGrid = false
    sheet.isProtected = true
    sheet.columnWidths = [22, 62, 32]
    let title = language.text(vi: "HƯỚNG DẪN ĐIỀN BẢNG KIỂM KÊ", en: "HOW TO FILL IN THE INVENTORY")
    sheet.rows = [.init([.init(.text(title), SheetStyles.title)], height: 30)]
    for (index, step) in steps.enumerated() {
      sheet.rows.append(
        .init(
          [.init(.text("\(index + 1). \(step)"), SheetStyles.plain)],
          height: WorkbookDocument.Sheet.height(of: step, in: 116)
        )
      )
    }
    sheet.merges = (1...sheet.rows.count).map { CellRange(rows: $0...$0, columns: 1...3) }
    sheet.rows.append(.init())
    let headings = [
      language.text(vi: "Tên cột", en: "Column"), language.text(vi: "Cách ghi", en: "How to fill it in"),
      language.text(vi: "Ví dụ", en: "Example"),
    ]
    sheet.rows.append(.init(headings.map { .init(.text($0), SheetStyles.heading) }, height: 24))
    for column in Column.forms(of: form.edition) {
      let explanation = FormExplanation(form: form, column: column)
      sheet.rows.append(
        .init([
          .init(.text(form.heading(column)), SheetStyles.cell.with { $0.font.isBold = true }),
          .init(.text(explanation.text), SheetStyles.cell), .init(.text(explanation.example), SheetStyles.cell),
        ])
      )
    }
    sheet.fitRows()
    sheet.page.isLandscape = true
    sheet.page.fitsHeight = true
    return sheet
  }

  private var steps: [String] {
    let file = "\(form.unit.code).xlsx"
    return [
      prefilled,
      language.text(
        vi: "Chỉ điền ở trang “Kiểm kê”. Ô vàng là ô cần điền mà còn trống; ô xám có thể bỏ trống.",
        en: "Fill in the sheet “Inventory” only. Yellow cells still wait to be filled in; grey ones may stay empty."
      ),
      language.text(
        vi: "Hạng mục không có thì ghi số lượng 0, không xóa dòng. Chưa rõ thì để trống, không ghi số ước chừng.",
        en:
          "Where there is none, write the quantity 0 and keep the line. Leave open what you do not know; do not guess."
      ),
      language.text(
        vi:
          "Ô có mũi tên bên phải chỉ nhận giá trị trong danh sách thả xuống. Ô công thức (bắt đầu bằng dấu “=”) không được nhận.",
        en:
          "A cell with an arrow takes the values of its list only. Formulas (cells that begin with “=”) are not accepted."
      ),
      language.text(
        vi:
          "Cùng một hạng mục mà khác nhau về tình trạng, năm hoặc quy cách thì ghi thêm ở các dòng bổ sung cuối bảng.",
        en: "Pieces of one item that differ in condition, year or look go into the lines at the end of the table."
      ),
      language.text(
        vi: "Lưu tệp dạng .xlsx, giữ nguyên tên “\(file)” và gửi lại nguyên tệp này.",
        en: "Save as .xlsx, keep the name “\(file)” and send this very file back."
      ),
    ]
  }

  private var prefilled: String {
    guard let previous = form.previous else {
      return language.text(
        vi: "Chưa có số liệu kỳ trước của đơn vị nên biểu để trống.",
        en: "Nothing is known from an earlier round, so the form is empty."
      )
    }
    return language.text(
      vi: "Số liệu ghi sẵn là của kỳ \(previous.round.name.vi). Hãy kiểm tra từng dòng và sửa những chỗ đã thay đổi.",
      en: "The figures come from \(previous.round.name.en). Check every line and correct what has changed."
    )
  }
}
