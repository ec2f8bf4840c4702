package import FacilityPlanning
import FileFormats
package import Vocabulary

/// Turns a submission into an inventory, or into the findings that say why not.
struct SubmissionReader: Sendable {
  let register: Register
  let vocabulary: WordBook
  private let aliases: Aliases
  private let csvReader: CSVReader
  let units: UnitNames

  /// - Parameters:
  ///   - vocabulary: the words of the reader and of the criteria.
  ///   - aliases: the words that the workspace teaches the reader.
  ///   - csvReader: knows the encoding and the delimiter of tables if they are not to be told by the content.
  init(
    register: Register,
    vocabulary: WordBook,
    aliases: Aliases = Aliases(),
    csvReader: CSVReader = CSVReader()
  ) {
    self.register = register
    self.vocabulary = vocabulary.taught(aliases.ofAllUnits)
    self.aliases = aliases
    self.csvReader = csvReader
    self.units = UnitNames(register)
  }

  /// The checks of whole submissions, in no particular order: findings are sorted by place.
  static let checks: [any SubmissionCheck.Type] = [
    UnknownColumn.self, DuplicateColumn.self, MissingColumn.self, SurplusCell.self, DuplicateRow.self,
    UnitOfMeasureMismatch.self, UnitMismatch.self, RoundMismatch.self, ItemNotReported.self, QuantityNotReported.self,
    ConditionNotReported.self, YearNotReported.self, AreaNotReported.self, AttributeNotReported.self, NoItems.self,
    HiddenCells.self, NumberAsText.self, ImplausibleSize.self, MarkForNothing.self, BookDifference.self,
    NameNearlyRight.self,
  ]

  /// The cells or values that a submission may have: a hundred units together have a tenth of it.
  static let mostCells = 250_000

  /// What stands in a file, with what was put right in its letters, or that they are lost.
  func contents(of file: StoredFile) -> Checked<StoredFile.Contents> {
    var contents = Checked {
      () throws(StoredFileError) in
      try file.contents(csvReader)
    } refusal: {
      .unreadable($0, file: file.name)
    }
    if file.format != .workbook { contents = contents.withLettersLost(in: file.bytes, file: file.name) }
    contents.findings += contents.value?.undoDoubleEncoding(file: file.name) ?? []
    return contents
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its path as the user gave it; its ending says what it claims to be, its name whose it is.
  ///   - round: the round that it belongs to.
  /// - Returns: the inventory, if there is no finding of severity error; all findings; and the rows read.
  func read(_ bytes: [UInt8], file: String, round: Round) -> SubmissionOutcome {
    let file = StoredFile(bytes, name: file, maximumCells: Self.mostCells)
    let contents = contents(of: file)
    let named = Slug(FileName(file.name).stem)
    let outcome = read(contents, of: file, round: round, vocabulary: vocabulary(of: named))
    // The words of a unit that only the content names are known only now.
    guard let unit = outcome.unit, unit != named, aliases.ofUnits[unit] != nil else { return outcome }
    return read(contents, of: file, round: round, vocabulary: vocabulary(of: unit))
  }

  /// Reads the bytes of a file that holds the inventories of several units: a sheet for each, or rows that name theirs.
  ///
  /// - Returns: an outcome for each unit, in the order of the file; what is wrong with the whole file stands in the first.
  func readAll(_ bytes: [UInt8], file: String, round: Round) -> [SubmissionOutcome] {
    let file = StoredFile(bytes, name: file, maximumCells: Self.mostCells)
    let contents = contents(of: file)
    let parser = SubmissionParser(file: file, vocabulary: vocabulary, units: units)
    var parsed = contents.flatMap { parser.submissions(in: $0, ofAllUnits: true) }
    if file.format != .workbook { parsed = parsed.withLettersLost(in: file.bytes, file: file.name) }
    var outcomes = [SubmissionOutcome(findings: parsed.findings)]
    for submission in parsed.value ?? [] {
      outcomes[0].add(submission)
      let parts = SubmissionUnits(submission, units: units, register: register).parts()
      outcomes[0].findings += parts.findings
      for part in parts.value ?? [] {
        var outcome = SubmissionOutcome(unit: part.unit.code)
        judge(part.submission, of: part.unit, round: round, vocabulary: vocabulary(of: part.unit.code), &outcome)
        outcome.roles = [:]
        outcomes.append(outcome)
      }
    }
    return outcomes
  }

  /// The rows of every table in a file, each with its role.
  ///
  /// - Throws: ``StoredFileError`` if the file cannot be read.
  func tables(_ bytes: [UInt8], file: String) throws(StoredFileError) -> [ClassifiedTable] {
    let file = StoredFile(bytes, name: file, maximumCells: Self.mostCells)
    let vocabulary = vocabulary(of: Slug(FileName(file.name).stem))
    let parser = SubmissionParser(file: file, vocabulary: vocabulary, units: units)
    return parser.tables(in: try file.contents(csvReader)).map { sheet, table, reading in
      guard let submission = reading.value else {
        let rows = table.rows.filter { !$0.isBlank }.map { ClassifiedRow($0, .title, .withoutHeadings) }
        return ClassifiedTable(sheet: sheet, rows: rows)
      }
      let owned = SubmissionUnits(submission, units: units, register: register)
      let own = owned.unit().value.flatMap { owned.own(of: $0).value } ?? submission
      return ClassifiedTable(sheet: sheet, rows: own.roles)
    }
  }

  func vocabulary(of unit: Slug?) -> WordBook {
    unit.flatMap { aliases.ofUnits[$0] }.map { vocabulary.taught($0) } ?? vocabulary
  }

  /// Makes of what stands in a file what it says for the unit of its name, or that it names.
  func read(
    _ contents: Checked<StoredFile.Contents>,
    of file: StoredFile,
    round: Round,
    vocabulary: WordBook
  ) -> SubmissionOutcome {
    let parser = SubmissionParser(file: file, vocabulary: vocabulary, units: units)
    var parsed = contents.flatMap { parser.submission(in: $0) }
    if file.format != .workbook { parsed = parsed.withLettersLost(in: file.bytes, file: file.name) }
    var outcome = SubmissionOutcome(findings: parsed.findings)
    guard let submission = parsed.value else { return outcome }
    let owned = SubmissionUnits(submission, units: units, register: register)
    guard let unit = owned.unit().value(findings: &outcome.findings) else {
      outcome.add(submission)
      judgeWithoutUnit(submission, round: round, vocabulary: vocabulary, &outcome)
      return outcome
    }
    outcome.unit = unit.code
    guard let own = owned.own(of: unit).value(findings: &outcome.findings) else { return outcome }
    outcome.add(own)
    judge(own, of: unit, round: round, vocabulary: vocabulary, &outcome)
    return outcome
  }

  /// Reads the rows of a submission whose unit cannot be told; of several units together only cells can be judged.
  private func judgeWithoutUnit(
    _ submission: Submission,
    round: Round,
    vocabulary: WordBook,
    _ outcome: inout SubmissionOutcome
  ) {
    guard outcome.findings.contains(where: { $0.code == SeveralUnits.id }) else {
      judge(submission, of: nil, round: round, vocabulary: vocabulary, &outcome)
      return
    }
    let interpreter = RowInterpreter(submission: submission, vocabulary: vocabulary, round: round)
    outcome.findings += submission.rows.map(interpreter.interpret).flatMap(\.findings)
    outcome.findings = outcome.findings.inReadingOrder().grouped().listed()
    outcome.rows = submission.rows.count
  }

  /// Reads the rows of a submission and checks the whole; the inventory follows if there is no error.
  private func judge(
    _ submission: Submission,
    of unit: AdministrativeUnit?,
    round: Round,
    vocabulary: WordBook,
    _ outcome: inout SubmissionOutcome
  ) {
    outcome.rows = submission.rows.count
    let interpreter = RowInterpreter(submission: submission, vocabulary: vocabulary, round: round)
    var rows = submission.rows.map(interpreter.interpret)
    var proposed: [RegisterAssets.Proposal] = []
    if submission.isRegister {
      let assets = RegisterAssets(rows, in: submission, vocabulary: vocabulary)
      (rows, proposed) = (assets.rows, assets.proposals)
      outcome.findings += assets.findings(vocabulary.edition)
      outcome.proposals = assets.aliases(vocabulary.edition)
    }
    outcome.findings += rows.flatMap(\.findings)
    let input = SubmissionCheckInput(
      submission: submission,
      rows: rows,
      vocabulary: vocabulary,
      register: register,
      units: units,
      unit: unit,
      round: round,
      proposed: Set(proposed.map(\.item))
    )
    outcome.findings += Self.checks.flatMap { $0.findings(in: input) }
    outcome.findings = outcome.findings.inReadingOrder().grouped().listed()
    if let unit, !outcome.findings.hasErrors {
      outcome.inventory = Inventory(unit: unit.code, round: round, file: submission.file, rows: input.facts)
    }
  }
}

/// What reading a submission came to.
package struct SubmissionOutcome: Sendable {
  /// The unit that the file is for, if that can be told.
  package var unit: Slug?
  /// The facts; absent if there is a finding of severity error.
  package var inventory: Inventory?
  /// Sorted by place.
  package var findings: [Finding] = []
  /// The rows about items that were read.
  package var rows = 0
  /// How many rows of the table have each role; the elements of a JSON file are items.
  package var roles: [RowRole: Int] = [:]
  /// Names of assets that could be taught as items.
  package var proposals: [ProposedAlias] = []

  fileprivate mutating func add(_ submission: Submission) {
    for row in submission.roles { roles[row.role, default: 0] += 1 }
    if submission.roles.isEmpty, !submission.rows.isEmpty { roles[.item] = submission.rows.count }
  }
}
