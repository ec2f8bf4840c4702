import Documents
import FileFormats
import Vocabulary

/// How one sheet of settings looks: title, headings with notes, cells with formats, and what may be written into them.
struct SheetLayoutOfSettings {
  let sheet: SettingsSheet
  let language: Language
  /// A value for each column of the description.
  let rows: [[WorkbookDocument.Cell.Value]]
  let form: [WorkbookDocument.Cell.Value]

  /// Above the headings stand the title and what the sheet is for.
  static let headingRow = 3
  /// How many rows below the last can be filled in with lists and checks.
  private static let spareRows = 200
  /// How many of them are drawn.
  private static let drawnRows = 5

  private var shown: [Int] { sheet.columns.indices.filter { sheet.columns[$0].isShown } }

  func worksheet(lists: inout FormLists) -> WorkbookDocument.Sheet {
    var worksheet = WorkbookDocument.Sheet(name: sheet.name[language])
    worksheet.tabColor = color
    worksheet.showsGrid = false
    let width = sheet.shape.isForm ? 3 : shown.count
    worksheet.rows = titleRows(width)
    worksheet.merges = [1, 2].map { CellRange(rows: $0...$0, columns: 1...min(width, 6)) }
    worksheet.frozenRows = Self.headingRow
    if sheet.shape.isForm {
      worksheet.columnWidths = [34, 38, 44]
      worksheet.rows += formRows()
    } else {
      worksheet.columnWidths = shown.map { sheet.columns[$0].width }
      worksheet.frozenColumns = frozenColumns
      worksheet.rows += tableRows()
      worksheet.page.isLandscape = true
      // What would be too small to read on one page is printed on several, each with the names of its rows.
      let room =
        SheetStyles.broadPage(columns: shown.count / 2) - worksheet.columnWidths.prefix(frozenColumns).reduce(0, +)
      worksheet.page.pagesWide = min(6, max(1, (worksheet.columnWidths.reduce(0, +) + 40) / max(80, room)))
      if worksheet.page.pagesWide > 1, frozenColumns > 0 { worksheet.page.repeatedColumns = 1...frozenColumns }
    }
    worksheet.page.repeatedRows = Self.headingRow...Self.headingRow
    worksheet.validations = validations(lists: &lists)
    worksheet.conditionalFormats = blanks()
    worksheet.fitRows()
    return worksheet
  }

  private var color: WorkbookDocument.Color {
    switch sheet.role {
    case .policy: .init(0xF4B183)
    case .register: .init(0x9DC3E6)
    case .prices, .quotes: .init(0xFFD966)
    case .criteria: .init(0xA9D18E)
    case .rules: .init(0xC9C9C9)
    case .aliases, .waivers, .workbook: .init(0xD0A9F5)
    }
  }

  /// The columns by which one knows a row.
  private var frozenColumns: Int {
    let name = sheet.nameColumns.first
    let place = shown.firstIndex { sheet.columns[$0].path == name?.path }
    return min(2, (place ?? 0) + 1)
  }

  private func titleRows(_ width: Int) -> [WorkbookDocument.Row] {
    let back = SheetRange(SettingsGuide.name[language], CellRange(rows: 1...1, columns: 1...1))
    var title = WorkbookDocument.Cell(
      .text(sheet.name[language]),
      SheetStyles.label.with { $0.font.size = 15 }
    )
    if SettingsSheet.all.contains(where: { $0.name == sheet.name }) { title.link = back }
    let purpose = sheet.purpose[language]
    return [
      .init([title], height: 24),
      .init([.init(.text(purpose), SheetStyles.hint.with { $0.wraps = true })], height: 32),
    ]
  }

  // MARK: - Rows

  private func formRows() -> [WorkbookDocument.Row] {
    let heads = [
      language.text(vi: "Mục", en: "What"), language.text(vi: "Giá trị", en: "Value"),
      language.text(vi: "Cách ghi", en: "How to write it"),
    ]
    return [.init(heads.map { .init(.text($0), SheetStyles.heading) })]
      + shown.map { place in
        let column = sheet.columns[place]
        return .init([
          .init(.text(column.heading[language]), SheetStyles.cell.with { $0.font.isBold = column.isWanted }),
          .init(
            form[place],
            style(of: column).with {
              $0.horizontal = .left
              $0.indent = 1
            }
          ),
          .init(.text(explanation(of: column)), SheetStyles.cell.with { $0.font.isItalic = true }),
        ])
      }
  }

  private func tableRows() -> [WorkbookDocument.Row] {
    let heading = shown.map { place in
      let column = sheet.columns[place]
      return WorkbookDocument.Cell(
        .text(column.heading[language]),
        SheetStyles.heading.with { if !column.isWanted { $0.fill = SheetStyles.group } },
        note: .init(author: "onestop", explanation(of: column))
      )
    }
    let blank = Array(repeating: WorkbookDocument.Cell.Value.empty, count: sheet.columns.count)
    let all = rows + Array(repeating: blank, count: Self.drawnRows)
    return [.init(heading, height: 48)]
      + all.map { row in .init(shown.map { .init(row[$0], style(of: sheet.columns[$0])) }) }
  }

  /// Right, and a little away from the border.
  private var amount: WorkbookDocument.Style { SheetStyles.numberCell.with { $0.indent = 1 } }

  private func style(of column: SettingsColumn) -> WorkbookDocument.Style {
    switch column.kind {
    case .money: amount
    case .number(let range):
      // Small numbers and years are marks rather than amounts.
      range.upperBound < 10_000 ? SheetStyles.centeredCell : amount
    case .percent: SheetStyles.centeredCell.with { $0.format = .custom("0\"%\"") }
    case .date: SheetStyles.centeredCell.with { $0.format = .date }
    case .yesNo, .presence: SheetStyles.centeredCell
    case .code:
      SheetStyles.cell.with {
        $0.format = .text
        $0.font = .init(size: 9, color: .init(0x595959))
      }
    case .text, .texts: SheetStyles.cell.with { $0.format = .text }
    // Words as short as yes and no stand like those.
    case .word(let words) where words.allSatisfy({ $0.name[language].count <= 5 }): SheetStyles.centeredCell
    case .word, .words, .reference, .references, .parent, .place, .children: SheetStyles.cell
    }
  }

  // MARK: - What is said and asked

  private func explanation(of column: SettingsColumn) -> String {
    let kind: LocalizedText =
      switch column.kind {
      case .text:
        column.isWanted
          ? LocalizedText(vi: "Ghi bằng lời.", en: "In words.")
          : LocalizedText(vi: "Ghi bằng lời; có thể để trống.", en: "In words; may be blank.")
      case .code:
        LocalizedText(
          vi: "Mã để trống thì lấy từ tên; đã dùng rồi thì đừng đổi.",
          en: "Left blank, it is made from the name; do not change one that is in use."
        )
      case .number(let range):
        LocalizedText(
          vi: "Số nguyên từ \(range.lowerBound) đến \(range.upperBound).",
          en: "A whole number from \(range.lowerBound) to \(range.upperBound)."
        )
      case .money: LocalizedText(vi: "Số tiền bằng đồng, số nguyên.", en: "An amount in whole đồng.")
      case .percent:
        LocalizedText(vi: "Số phần trăm từ 0 đến 100, không ghi dấu %.", en: "Percent, 0 to 100, without the sign.")
      case .date: LocalizedText(vi: "Ngày/tháng/năm.", en: "Day/month/year.")
      case .yesNo, .presence: LocalizedText(vi: "Có hoặc Không.", en: "Yes or No.")
      case .texts: LocalizedText(vi: "Nhiều cách ghi thì ngăn bằng dấu chấm phẩy.", en: "Part several by semicolons.")
      case .word(let words), .place(let words):
        LocalizedText(
          vi: "Chọn: \(words.map(\.name.vi).joined(separator: ", ")).",
          en: "Choose: \(words.map(\.name.en).joined(separator: ", "))."
        )
      case .words(let words):
        LocalizedText(
          vi: "Một hoặc nhiều, ngăn bằng dấu chấm phẩy: \(words.map(\.name.vi).joined(separator: "; ")).",
          en: "One or several, parted by semicolons: \(words.map(\.name.en).joined(separator: "; "))."
        )
      case .reference(let target), .parent(let target):
        LocalizedText(
          vi: "Tên hoặc mã ở trang \(Self.sheetName(target, .vietnamese)).",
          en: "A name or code of the sheet \(Self.sheetName(target, .english))."
        )
      case .references(let target):
        LocalizedText(
          vi: "Các tên hoặc mã ở trang \(Self.sheetName(target, .vietnamese)), ngăn bằng dấu chấm phẩy.",
          en: "Names or codes of the sheet \(Self.sheetName(target, .english)), parted by semicolons."
        )
      case .children: LocalizedText(vi: "", en: "")
      }
    let wanted = column.isWanted ? language.text(vi: " Phải có.", en: " Needed.") : ""
    return [kind[language] + wanted, column.explanation?[language]].compactMap(\.self).joined(separator: " ")
  }

  private static func sheetName(_ target: SettingsTarget, _ language: Language) -> String {
    SettingsSheet.listing(target).first?.name[language] ?? ""
  }

  private func cells(_ position: Int) -> CellRange {
    if sheet.shape.isForm {
      let row = Self.headingRow + 1 + position
      return CellRange(rows: row...row, columns: 2...2)
    }
    let first = Self.headingRow + 1
    return CellRange(rows: first...(first + rows.count + Self.spareRows), columns: (position + 1)...(position + 1))
  }

  private func validations(lists: inout FormLists) -> [WorkbookDocument.Validation] {
    shown.enumerated().compactMap { position, place in
      let column = sheet.columns[place]
      guard let rule = rule(for: column, lists: &lists) else { return nil }
      let title = String(column.heading[language].prefix(30))
      let text = String(explanation(of: column).prefix(250))
      var validation = WorkbookDocument.Validation(
        [cells(position)],
        rule,
        prompt: .init(title: title, text),
        refusal: .init(title: title, text)
      )
      // Codes may be written in place of names.
      if case .listIn = rule { validation.isStrict = false }
      return validation
    }
  }

  private func rule(for column: SettingsColumn, lists: inout FormLists) -> WorkbookDocument.Validation.Rule? {
    switch column.kind {
    case .number(let range): return .wholeNumber(range)
    case .money: return .wholeNumber(0...Money.limit.dong)
    case .percent: return .wholeNumber(0...100)
    case .date: return .date(years: 1901...2199)
    case .yesNo, .presence: return .list([language.text(vi: "Có", en: "Yes"), language.text(vi: "Không", en: "No")])
    case .word(let words), .place(let words): return lists.rule(offering: words.map { $0.name[language] })
    case .reference(let target), .parent(let target): return Self.range(offering: target, language).map { .listIn($0) }
    case .text, .code, .texts, .words, .references, .children: return nil
    }
  }

  /// The names in the sheet that lists them, and room for more.
  private static func range(offering target: SettingsTarget, _ language: Language) -> SheetRange? {
    guard let sheet = SettingsSheet.listing(target).first else { return nil }
    let names = sheet.nameColumns
    let name = language == .vietnamese ? names.first : names.last
    let shown = sheet.columns.filter(\.isShown)
    guard let column = shown.firstIndex(where: { $0.path == name?.path }) else { return nil }
    let rows = (headingRow + 1)...(headingRow + 300)
    return SheetRange(sheet.name[language], CellRange(rows: rows, columns: (column + 1)...(column + 1)))
  }

  /// What must be filled in is yellow while it is not.
  private func blanks() -> [WorkbookDocument.ConditionalFormat] {
    shown.enumerated().compactMap { position, place in
      guard sheet.columns[place].isWanted else { return nil }
      let cells = cells(position)
      let first = "\(cells.first)"
      if sheet.shape.isForm { return .init([cells], .formula("ISBLANK(\(first))"), fill: SheetStyles.missing) }
      let row = cells.first.row
      let last = CellReference.letters(ofColumn: shown.count)
      let condition = "AND(ISBLANK(\(first)),COUNTA($A\(row):$\(last)\(row))>1)"
      return .init([cells], .formula(condition), fill: SheetStyles.missing)
    }
  }
}
