import FacilityPlanning
import FileFormats
import Vocabulary

/// What a workbook of settings holds: documents like those of the JSON files, whose values stand in cells.
struct SettingsWorkbook {
  /// The documents of which anything stands in the workbook.
  private(set) var documents: [WorkspaceRole: JSONValue] = [:]
  /// What does not stand in the cells as it should.
  private(set) var findings: [Finding] = []
  private var faulty: Set<Source> = []
  private let tables: [SheetTable]
  /// How findings are said, by the names of the sheets.
  private let words: [String: SheetWords]

  /// Reads a workbook.
  ///
  /// - Parameter others: documents that stand in files, whose codes the workbook may name.
  init(_ workbook: Workbook, file: String, besides others: [WorkspaceRole: JSONValue] = [:]) {
    var tables: [SheetTable] = []
    for source in workbook.sheets where source.visibility == .visible {
      let key = WordKey(source.name)
      guard let sheet = SettingsSheet.all.first(where: { WordKey($0.name.vi) == key || WordKey($0.name.en) == key })
      else {
        if !Self.ownSheets.contains(key), !source.table.rows.allSatisfy(\.isBlank) {
          findings.append(Finding(UnreadSheet(name: source.name), at: Source(file: file)))
        }
        continue
      }
      let table = SheetTable(source, as: sheet, file: file)
      if let first = tables.first(where: { $0.sheet.name == sheet.name }) {
        findings.append(Finding(RepeatedSheet(first: first.name, second: source.name), at: Source(file: file)))
        continue
      }
      findings += table.findings
      tables.append(table)
    }
    self.tables = tables
    words = Dictionary(tables.map { ($0.name, SheetWords($0)) }, uniquingKeysWith: { first, _ in first })
    let codes = Self.codes(of: tables)
    var names: [SettingsTarget: SettingsNames] = [:]
    for table in tables {
      guard let target = table.sheet.target else { continue }
      for (row, code) in zip(table.rows, codes[table.name] ?? []) {
        guard let code else { continue }
        let texts = table.names(of: row)
        names[target, default: SettingsNames()].add(code, vi: texts.first ?? nil, en: texts.dropFirst().first ?? nil)
      }
    }
    for (role, document) in others.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { names.add(document, role) }
    var assembler = SettingsAssembler(
      tables: tables,
      codes: codes,
      reader: SheetCellReader(file: file, names: names)
    )
    documents = assembler.documents()
    findings += assembler.reader.findings
    faulty = assembler.reader.faulty
  }

  /// The sheet in which a document begins.
  func sheet(of role: WorkspaceRole) -> String? { tables.first { $0.sheet.role == role && !$0.isBlank }?.name }

  /// Where the sheets of a document begin: with the headings of the first that there is.
  func startPosition(of role: WorkspaceRole) -> Position? {
    tables.first { $0.sheet.role == role && !$0.isBlank }?.headings.min { $0.key < $1.key }?.value.position
  }

  /// Where a member would stand that nobody filled in: its cell in the row of its object, in a form, or its heading.
  ///
  /// - Parameters:
  ///   - keys: the way to it from its object.
  ///   - owner: its object, or the document.
  ///   - isWhole: whether that is the document.
  func blankPosition(of keys: [String], in owner: JSONValue, isWhole: Bool, _ role: WorkspaceRole) -> Position? {
    for table in tables where table.sheet.roles.contains(role) {
      guard case .cell(let row) = owner.position,
        let place = table.sheet.columns.firstIndex(where: { column in
          column.path.list == nil && column.path.keys == keys && (column.role ?? table.sheet.role) == role
        })
      else { continue }
      if table.sheet.shape.isForm || (!isWhole && table.name == row.sheet) {
        return table.cell(of: place, inRowOf: row.reference).map { .cell(.init(SheetName(table.name), $0)) }
      }
      if isWhole, table.sheet.shape.list != nil { return table.headings[place]?.position }
    }
    return nil
  }

  /// The findings of readers of documents in the words of the sheets, without those about cells of which all is said.
  func inWordsOfSheets(_ findings: [Finding]) -> [Finding] {
    findings.filter { !faulty.contains($0.source) }.map { finding in
      guard case .cell(let name, let reference) = finding.source.place, let cell = CellReference(reference),
        let words = words[name]
      else { return finding }
      return words.spoken(finding, at: cell)
    }
  }

  /// Sheets that nobody is to fill in.
  static let ownSheets: Set<WordKey> = Set(
    [SettingsGuide.name.vi, SettingsGuide.name.en, FindingList.name.vi, FindingList.name.en].map { WordKey($0) }
  )

  /// The code of each row of each sheet: the one that stands there, or one made from the name.
  private static func codes(of tables: [SheetTable]) -> [String: [String?]] {
    var codes: [String: [String?]] = [:]
    for table in tables {
      guard let place = table.sheet.columns.firstIndex(where: { if case .code = $0.kind { true } else { false } })
      else { continue }
      let written = table.rows.map { $0.cells[place]?.trimmed }
      var maker = CodeMaker(taken: Set(written.compactMap(\.self)))
      codes[table.name] = zip(table.rows, written).map { row, code in
        if let code { return code }
        return table.names(of: row).compactMap(\.self).first.flatMap { maker.code(for: $0) }
      }
    }
    return codes
  }
}

extension SheetTable {
  /// The Vietnamese and the English name in a row.
  func names(of row: Row) -> [String?] {
    sheet.nameColumns.map { name in
      sheet.columns.firstIndex { $0.path == name.path }.flatMap { row.cells[$0]?.trimmed }
    }
  }
}

extension Workbook {
  /// The workbook that a file of settings is.
  ///
  /// - Throws: ``StoredFileError`` if it is none, or cannot be read within the limits of what strangers send.
  init(ofSettings file: StoredFile) throws(StoredFileError) {
    if file.format == .empty { throw .empty }
    if file.format == .workbook, case .workbook(let book) = try file.contents() {
      self = book
      return
    }
    do throws(WorkbookError) { self = try WorkbookReader().read(file.bytes) } catch { throw .workbook(error) }
  }
}
