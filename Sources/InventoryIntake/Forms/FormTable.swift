import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// The sheet that the unit fills in and the tool reads.
struct FormTable {
  /// One line of the table.
  enum Line {
    case group(String)
    case item(Item, InventoryRow?)
    /// A free line, in which the unit names the item.
    case spare
  }

  let form: InventoryForm
  let columns: [Column]
  let lines: [Line]

  /// How many free lines there are.
  private static let spareLines = 10
  /// The row of the headings: above them stand who, what, whose, when and a hint.
  static let headingRow = 7

  init(_ form: InventoryForm) {
    self.form = form
    columns = Column.forms(of: form.edition)
    lines = Self.lines(of: form)
  }

  var language: Language { form.language }

  func sheet(lists: inout FormLists) -> WorkbookDocument.Sheet {
    var sheet = WorkbookDocument.Sheet(name: language.text(vi: "Kiểm kê", en: "Inventory"))
    sheet.tabColor = SheetStyles.head
    sheet.showsGrid = false
    sheet.isProtected = true
    sheet.columnWidths = columns.map { $0.width(in: form.edition) }
    sheet.rows = titleRows() + [headings()] + itemRows() + signatureRows()
    sheet.merges = merges(rows: sheet.rows.count)
    (sheet.frozenRows, sheet.frozenColumns) = (Self.headingRow, 3)
    sheet.validations = validations(lists: &lists)
    sheet.conditionalFormats = conditionalFormats()
    sheet.page.isLandscape = true
    sheet.page.repeatedRows = Self.headingRow...Self.headingRow
    sheet.page.footer = .init(
      left: [.text(form.unit.name[language])],
      right: [.text(language.text(vi: "Trang ", en: "Page ")), .pageNumber, .text("/"), .pageCount]
    )
    sheet.fitRows()
    return sheet
  }

  /// The items by their kind, each with the rows that the last round had; at the end room for more.
  private static func lines(of form: InventoryForm) -> [Line] {
    let edition = form.edition
    let categories = Dictionary(
      edition.requirements.map { ($0.item, $0.category) },
      uniquingKeysWith: { first, _ in first }
    )
    let groups: [(title: String, items: [Item])] =
      Requirement.Category.allCases.map { category in
        (category.name[form.language], edition.items.filter { categories[$0.id] == category })
      } + [(form.language.text(vi: "Khác", en: "Other"), edition.items.filter { categories[$0.id] == nil })]
    var lines: [Line] = []
    for (title, items) in groups where !items.isEmpty {
      lines.append(.group(title))
      for item in items {
        let rows = form.previous?.rows(of: item.id) ?? []
        lines += rows.isEmpty ? [.item(item, nil)] : rows.map { .item(item, $0) }
      }
    }
    lines.append(
      .group(
        form.language.text(
          vi: "Dòng bổ sung: chọn tên hạng mục trong danh sách",
          en: "More lines: choose the item from the list"
        )
      )
    )
    return lines + Array(repeating: .spare, count: spareLines)
  }
}
