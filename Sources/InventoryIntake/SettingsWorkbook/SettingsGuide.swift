import Documents
import FileFormats
import Vocabulary

/// The first sheet of the workbook of settings: what it is, how it is filled in, and where each thing stands.
struct SettingsGuide {
  static let name = LocalizedText(vi: "Hướng dẫn", en: "Guide")

  let language: Language

  func sheet() -> WorkbookDocument.Sheet {
    var sheet = WorkbookDocument.Sheet(name: Self.name[language])
    sheet.tabColor = SheetStyles.head
    sheet.showsGrid = false
    sheet.columnWidths = [30, 26, 86]
    let title = language.text(vi: "Cài đặt lập kế hoạch Bộ phận Một cửa", en: "Settings for planning one-stop shops")
    sheet.rows = [.init([.init(.text(title), SheetStyles.label.with { $0.font.size = 16 })], height: 28)]
    sheet.merges = [CellRange(rows: 1...1, columns: 1...3)]
    for paragraph in paragraphs {
      sheet.rows.append(
        .init(
          [.init(.text(paragraph), SheetStyles.plain.with { $0.vertical = .top })],
          height: WorkbookDocument.Sheet.height(of: paragraph, in: 142)
        )
      )
      sheet.merges.append(CellRange(rows: sheet.rows.count...sheet.rows.count, columns: 1...3))
    }
    sheet.rows.append(.init())
    let heads = [
      language.text(vi: "Trang", en: "Sheet"), language.text(vi: "Phần", en: "Part"),
      language.text(vi: "Dùng để", en: "What it is for"),
    ]
    sheet.rows.append(.init(heads.map { .init(.text($0), SheetStyles.heading) }))
    for target in SettingsSheet.all {
      let place = SheetRange(target.name[language], CellRange(rows: 1...1, columns: 1...1))
      sheet.rows.append(
        .init([
          .words(target.name[language], linkedTo: place), .words(Self.part(target.role)[language]),
          .words(target.purpose[language]),
        ])
      )
    }
    sheet.fitRows()
    return sheet
  }

  private var paragraphs: [String] {
    let texts = [
      LocalizedText(
        vi:
          "Sổ này thay cho các tệp register.json, criteria.json, prices.csv, quotes.csv, policy.json, rules.json, "
          + "aliases.json và waivers.json. Mọi lệnh của onestop đọc thẳng sổ này khi nó nằm ở inventories/settings.xlsx.",
        en:
          "This workbook stands in for register.json, criteria.json, prices.csv, quotes.csv, policy.json, rules.json, "
          + "aliases.json and waivers.json. Every command of onestop reads it as inventories/settings.xlsx."
      ),
      LocalizedText(
        vi:
          "Sửa hoặc thêm dòng ngay trong các trang; không cần giữ đúng thứ tự cột, nhưng giữ nguyên tên trang và tiêu "
          + "đề. Cột tiêu đề đậm màu là cột phải có; ô phải điền mà còn trống thì có nền vàng. Đặt con trỏ lên tiêu đề "
          + "để xem cách ghi.",
        en:
          "Change rows or add them. Columns may stand in any order; names of sheets and headings stay. Columns with a "
          + "darker heading are needed; a cell that must be filled in and is blank is yellow. Rest on a heading to see "
          + "what to write."
      ),
      LocalizedText(
        vi:
          "Mã để trống thì được lấy từ tên. Ở các cột chọn từ danh sách có thể ghi tên hoặc mã. Nhiều giá trị trong một "
          + "ô thì ngăn bằng dấu chấm phẩy. Ngày ghi dạng ngày/tháng/năm; tiền ghi bằng đồng.",
        en:
          "A code left blank is made from the name. Where a list is offered, a name or a code can be written. Several "
          + "values in one cell are parted by semicolons. Days are written as day/month/year, money in đồng."
      ),
      LocalizedText(
        vi:
          "Sau khi sửa, chạy «onestop check»: ô nào sai sẽ được chỉ ra theo tên trang và ô. Mỗi phần chỉ ghi ở một nơi: "
          + "hoặc trong sổ này, hoặc trong tệp riêng. Lệnh «onestop convert --to json» chuyển sổ thành các tệp.",
        en:
          "Then run 'onestop check': it names each wrong cell by its sheet. Each part stands in one place, here or in a "
          + "file of its own. 'onestop convert --to json' turns the workbook into files."
      ),
    ]
    return texts.map { $0[language] }
  }

  private static func part(_ role: WorkspaceRole) -> LocalizedText {
    switch role {
    case .policy: LocalizedText(vi: "Chính sách phân bổ", en: "Policy")
    case .register: LocalizedText(vi: "Danh sách đơn vị", en: "Register")
    case .prices: LocalizedText(vi: "Bảng giá", en: "Price book")
    case .quotes: LocalizedText(vi: "Báo giá", en: "Quotes")
    case .criteria: LocalizedText(vi: "Bộ tiêu chí", en: "Criteria")
    case .rules: LocalizedText(vi: "Quy định áp dụng", en: "Rules")
    case .aliases: LocalizedText(vi: "Từ ngữ riêng", en: "Words")
    case .waivers: LocalizedText(vi: "Miễn trừ", en: "Waivers")
    case .workbook: LocalizedText(vi: "Sổ cài đặt", en: "Settings")
    }
  }
}
