package import FacilityPlanning
import FileFormats
package import Vocabulary

/// Turns the file of a decision into the decision, or into the findings that say why not.
struct DecisionReader {
  private let register: Register
  private let edition: CriteriaEdition
  private let prices: PriceBook
  private let csvReader: CSVReader
  private let names: [SettingsTarget: SettingsNames]

  init(register: Register, edition: CriteriaEdition, prices: PriceBook, csvReader: CSVReader = CSVReader()) {
    self.register = register
    self.edition = edition
    self.prices = prices
    self.csvReader = csvReader
    names = [SettingsTarget: SettingsNames](ofDecisions: register, edition, prices)
  }

  /// The cells or values that a file may have.
  private static let mostCells = 250_000

  func read(_ bytes: [UInt8], file path: String) -> DecisionReading {
    let file = StoredFile(bytes, name: path, maximumCells: Self.mostCells)
    var reading = DecisionReading(input: InputFile(path: path, bytes: bytes))
    var contents = Checked {
      () throws(StoredFileError) in
      try file.contents(csvReader)
    } refusal: {
      .unreadable($0, file: path)
    }
    contents.findings += contents.value?.undoDoubleEncoding(file: path) ?? []
    if file.format != .workbook { contents = contents.withLettersLost(in: bytes, file: path) }
    if let misnamed = MisnamedFile(file) { contents.findings.append(Finding(misnamed, at: Source(file: path))) }
    reading.findings = contents.findings
    switch contents.value {
    case .document(let document): read(document, of: path, in: nil, &reading)
    case .table(let table):
      reading.findings += LegacyEncoding.findings(about: table, file: path)
      if table.table.rows.allSatisfy(\.isBlank) {
        reading.findings.append(Finding(EmptyFile(), at: Source(file: path)))
      } else if let found = DecisionTable(table.table, file: path, names: names) {
        read(found, of: path, &reading)
      } else {
        reportHeadings(FileName(path).name, path, &reading)
      }
    case .workbook(let workbook):
      reading.findings += LegacyEncoding.findings(about: workbook, file: path)
      read(workbook, of: path, &reading)
    case nil: break
    }
    reading.findings = reading.findings.inReadingOrder().grouped().listed()
    if reading.findings.hasErrors { reading.decision = nil }
    return reading
  }

  /// Whether a file looks like a decision, wherever it lies: by its headings, or by the format that it names.
  static func recognises(_ bytes: [UInt8], file: String, _ csvReader: CSVReader) -> Bool {
    switch try? StoredFile(bytes, name: file, maximumCells: mostCells).contents(csvReader) {
    case .document(let document): document["format"]?.string == DecisionFile.format
    case .table(let table): DecisionTable.header(of: table.table) != nil
    case .workbook(let workbook): workbook.sheets.contains { DecisionTable.header(of: $0.table) != nil }
    case nil: false
    }
  }

  private func reportHeadings(_ name: String, _ file: String, _ reading: inout DecisionReading) {
    let known = DecisionForm.lines.filter(\.isWanted).map(\.heading)
    reading.findings.append(Finding(MissingHeadings(sheet: name, headings: known), at: Source(file: file)))
  }

  /// Reads the one sheet that has the headings of a decision.
  private func read(_ workbook: Workbook, of path: String, _ reading: inout DecisionReading) {
    let shown = workbook.sheets.filter { sheet in
      sheet.visibility == .visible && !sheet.table.rows.allSatisfy(\.isBlank)
        && !SettingsWorkbook.ownSheets.contains(WordKey(sheet.name))
    }
    let tables = shown.map { ($0.name, DecisionTable($0.table, file: path, names: names)) }
    let found = tables.filter { $0.1 != nil }
    guard let first = found.first, let table = first.1 else {
      return reportHeadings(shown.first?.name ?? FileName(path).name, path, &reading)
    }
    for other in found.dropFirst() {
      reading.findings.append(Finding(RepeatedSheet(first: first.0, second: other.0), at: Source(file: path)))
    }
    for (name, table) in tables where table == nil {
      reading.findings.append(Finding(UnreadSheet(name: name, read: first.0), at: Source(file: path)))
    }
    read(table, of: path, &reading)
  }

  private func read(_ table: DecisionTable, of path: String, _ reading: inout DecisionReading) {
    var table = table
    let document = table.document()
    reading.findings += table.findings + table.reader.findings
    reading.roles = table.roles
    read(document, of: path, in: table, &reading)
  }

  private func read(_ document: JSONValue, of path: String, in table: DecisionTable?, _ reading: inout DecisionReading)
  {
    let file = DecisionFile(register: register, edition: edition, prices: prices, file: path)
    let (decision, date) = file.decision(in: document)
    reading.findings += table?.inWordsOfTable(decision.findings) ?? decision.findings
    reading.decision = decision.value
    reading.date = date
    reading.rows = document["lines"]?.elements?.count ?? 0
    if table == nil { reading.roles = [.item: reading.rows] }
  }
}

/// What reading the file of a decision came to.
package struct DecisionReading: Sendable {
  package let input: InputFile
  /// Absent if there is a finding of severity error.
  package var decision: Decision?
  /// The day of the decision, as far as it can be told, even if nothing else can.
  package var date: CalendarDate?
  /// Sorted by place.
  package var findings: [Finding] = []
  /// The lines that were read.
  package var rows = 0
  /// How many rows of the table have each role.
  package var roles: [RowRole: Int] = [:]

  init(input: InputFile) { self.input = input }

  /// Adds what was found later; with an error there is no decision any more.
  package mutating func add(_ further: [Finding]) {
    guard !further.isEmpty else { return }
    findings = (findings + further).inReadingOrder().grouped().listed()
    if further.hasErrors { decision = nil }
  }
}
