import Documents
import FileFormats
import Vocabulary

/// Lays documents of settings out as a workbook: the way back from ``SettingsWorkbook``.
struct SettingsWorkbookWriter {
  let documents: [WorkspaceRole: JSONValue]
  let language: Language
  private let names: [SettingsTarget: SettingsNames]

  init(_ documents: [WorkspaceRole: JSONValue], language: Language) {
    (self.documents, self.language) = (documents, language)
    var names: [SettingsTarget: SettingsNames] = [:]
    for (role, document) in documents.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { names.add(document, role) }
    self.names = names
  }

  /// The workbook: a guide, the sheets, and the words that lists offer.
  func document() -> WorkbookDocument {
    var document = WorkbookDocument(
      title: language.text(vi: "Cài đặt của onestop", en: "Settings of onestop"),
      language: language.text(vi: "vi-VN", en: "en-GB"),
      fontSize: SheetStyles.fontSize
    )
    document.append(SettingsGuide(language: language).sheet())
    var lists = FormLists(sheet: language.text(vi: "Danh mục", en: "Lists"))
    for sheet in SettingsSheet.all {
      let rows = sheet.shape.isForm ? [] : rows(of: sheet)
      let layout = SheetLayoutOfSettings(sheet: sheet, language: language, rows: rows, form: formCells(of: sheet))
      document.append(layout.worksheet(lists: &lists))
    }
    document.append(lists.hiddenSheet())
    return document
  }

  // MARK: - Rows

  /// A cell for each column of the description; those that are not shown are blank.
  private typealias Cells = [WorkbookDocument.Cell.Value]

  private func rows(of sheet: SettingsSheet) -> [[WorkbookDocument.Cell.Value]] {
    guard let document = documents[sheet.role] else { return [] }
    switch sheet.shape {
    case .form: return []
    case .list(let list):
      guard let elements = document[list]?.elements else { return [] }
      return elements.isEmpty ? empty(sheet) : elements.map { cells(of: $0, sheet) }
    case .either(let single, let list):
      let alone = [document[single]].compactMap(\.self).map { cells(of: $0, sheet, place: single) }
      guard let elements = document[list]?.elements else { return alone }
      return alone + (elements.isEmpty ? empty(sheet) : elements.map { cells(of: $0, sheet, place: list) })
    case .children(let list, let target):
      guard let parent = SettingsSheet.listing(target).first(where: { $0.role == sheet.role }),
        let code = parent.codeColumn
      else { return [] }
      return parent.objects(in: document).flatMap { object in
        let owner = object.member(at: code.path.keys)?.string ?? ""
        return (object[list]?.elements ?? []).map { cells(of: $0, sheet, parent: owner) }
      }
    case .groups(let list, _, let inner):
      guard let groups = document[list]?.elements else { return [] }
      if groups.isEmpty { return empty(sheet) }
      return groups.flatMap { group in
        let elements = group[inner]?.elements ?? []
        let shown = elements.isEmpty ? [JSONValue(.object([]), at: group.position)] : elements
        return shown.enumerated().map { place, element in
          cells(of: element, sheet, group: group, isFirstOfGroup: place == 0)
        }
      }
    }
  }

  /// The row by which a sheet says that its list is there and empty.
  private func empty(_ sheet: SettingsSheet) -> [[WorkbookDocument.Cell.Value]] {
    let first = sheet.columns.firstIndex(where: \.isShown) ?? 0
    return [sheet.columns.indices.map { $0 == first ? .text(CellList.nothing[language]) : .empty }]
  }

  private func cells(
    of object: JSONValue,
    _ sheet: SettingsSheet,
    parent: String? = nil,
    place: String? = nil,
    group: JSONValue? = nil,
    isFirstOfGroup: Bool = false
  ) -> [WorkbookDocument.Cell.Value] {
    sheet.columns.map { column in
      switch column.kind {
      case .parent(let target): return .text(shown(parent ?? "", target))
      case .place(let words): return .text(words.first { $0.raw == place }?.name[language] ?? "")
      default: break
      }
      guard column.isOfGroup else { return value(column, in: object) }
      guard let group, isFirstOfGroup || column.path.keys == ["date"] else { return .empty }
      return value(column, in: group)
    }
  }

  private func formCells(of sheet: SettingsSheet) -> [WorkbookDocument.Cell.Value] {
    sheet.columns.map { column in
      let document = documents[column.role ?? sheet.role]
      if case .presence = column.kind { return .text(yesNo(document != nil)) }
      return document.map { value(column, in: $0) } ?? .empty
    }
  }

  // MARK: - Cells

  private func yesNo(_ isTrue: Bool) -> String {
    isTrue ? language.text(vi: "Có", en: "Yes") : language.text(vi: "Không", en: "No")
  }

  private func shown(_ code: String, _ target: SettingsTarget) -> String {
    names[target]?.shown(code, language) ?? code
  }

  private func value(_ column: SettingsColumn, in object: JSONValue) -> WorkbookDocument.Cell.Value {
    if let list = column.path.list {
      guard let elements = object.member(at: list)?.elements else { return .empty }
      return .text(CellList.text(of: elements.map { $0.member(at: column.path.keys)?.string ?? "" }, language))
    }
    guard let value = object.member(at: column.path.keys) else { return .empty }
    switch (column.kind, value.node) {
    case (.number, .number(let digits)), (.money, .number(let digits)), (.percent, .number(let digits)):
      // A spreadsheet keeps fifteen digits.
      guard let number = Int(digits), digits.utf8.count <= 15 else { return .text(digits) }
      return .integer(number)
    case (.date, .string(let text)):
      guard let date = CalendarDate(text), date.year > 1900 else { return .text(text) }
      return .date(year: date.year, month: date.month, day: date.day)
    case (.yesNo, .boolean(let isTrue)): return .text(yesNo(isTrue))
    case (.word(let words), .string(let raw)):
      return .text(words.first { $0.raw == raw }?.name[language] ?? raw)
    case (.reference(let target), .string(let code)): return .text(shown(code, target))
    case (.text, .string(let text)), (.code, .string(let text)): return text.isEmpty ? .empty : .text(text)
    case (.texts, .array(let elements)): return .text(CellList.text(of: elements.compactMap(\.string), language))
    case (.words(let words), .array(let elements)):
      let texts = elements.compactMap(\.string).map { raw in words.first { $0.raw == raw }?.name[language] ?? raw }
      return .text(CellList.text(of: texts, language))
    case (.references(let target), .array(let elements)):
      return .text(CellList.text(of: elements.compactMap(\.string).map { shown($0, target) }, language))
    default: return .empty
    }
  }
}
