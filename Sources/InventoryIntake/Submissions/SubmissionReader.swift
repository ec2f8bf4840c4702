package import FacilityPlanning
import FileFormats
package import Vocabulary

/// Turns a submission into an inventory, or into the findings that say why not.
struct SubmissionReader: Sendable {
  private let register: Register
  private let vocabulary: WordBook
  private let aliases: Aliases
  private let csvReader: CSVReader

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
  }

  /// The checks of whole submissions, in no particular order: findings are sorted by place.
  static let checks: [any SubmissionCheck.Type] = [
    UnknownColumn.self, DuplicateColumn.self, MissingColumn.self, SurplusCell.self, DuplicateRow.self,
    UnitOfMeasureMismatch.self, UnitMismatch.self, RoundMismatch.self, ItemNotReported.self, QuantityNotReported.self,
    ConditionNotReported.self, YearNotReported.self, AreaNotReported.self, AttributeNotReported.self, NoItems.self,
    HiddenCells.self, NumberAsText.self, ImplausibleSize.self, MarkForNothing.self,
  ]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its path as the user gave it; its ending says what it claims to be, its name whose it is.
  ///   - round: the round that it belongs to.
  /// - Returns: the inventory, if there is no finding of severity error; all findings; and the rows read.
  func read(_ bytes: [UInt8], file: String, round: Round) -> SubmissionOutcome {
    let file = StoredFile(bytes, name: file)
    let contents = Checked {
      () throws(StoredFileError) in
      try file.contents(csvReader)
    } refusal: {
      .unreadable($0, file: file.name)
    }
    let named = Slug(FileName(file.name).stem)
    let outcome = read(contents, of: file, round: round, vocabulary: vocabulary(of: named))
    // The words of a unit that only the content names are known only now.
    guard let unit = outcome.unit, unit != named, aliases.ofUnits[unit] != nil else { return outcome }
    return read(contents, of: file, round: round, vocabulary: vocabulary(of: unit))
  }

  private func vocabulary(of unit: Slug?) -> WordBook {
    unit.flatMap { aliases.ofUnits[$0] }.map { vocabulary.taught($0) } ?? vocabulary
  }

  private func read(
    _ contents: Checked<StoredFile.Contents>,
    of file: StoredFile,
    round: Round,
    vocabulary: WordBook
  ) -> SubmissionOutcome {
    let parser = SubmissionParser(file: file, vocabulary: vocabulary)
    let parsed = contents.flatMap { parser.submission(in: $0) }
    var outcome = SubmissionOutcome(unit: nil, inventory: nil, findings: parsed.findings, rows: 0)
    guard let submission = parsed.value else { return outcome }
    outcome.rows = submission.rows.count
    let unit = unit(of: submission).value(findings: &outcome.findings)
    outcome.unit = unit?.code
    let interpreter = RowInterpreter(submission: submission, vocabulary: vocabulary, round: round)
    let rows = submission.rows.map(interpreter.interpret)
    outcome.findings += rows.flatMap(\.findings)
    let input = SubmissionCheckInput(
      submission: submission,
      rows: rows,
      vocabulary: vocabulary,
      register: register,
      unit: unit,
      round: round
    )
    outcome.findings += Self.checks.flatMap { $0.findings(in: input) }
    outcome.findings = outcome.findings.inReadingOrder().grouped().listed()
    if let unit, !outcome.findings.hasErrors {
      outcome.inventory = Inventory(unit: unit.code, round: round, file: file.name, rows: input.facts)
    }
    return outcome
  }

  /// The unit of a file: by its name, or else by what stands in it.
  private func unit(of submission: Submission) -> Checked<AdministrativeUnit> {
    let name = FileName(submission.file).stem
    if let unit = Slug(name).flatMap(register.unit) { return Checked(unit) }
    if let declared = submission.declaredUnit, let unit = register.unit(named: declared.text) {
      return Checked(unit)
    }
    let place = submission.declaredUnit.map { submission.source($0.position) } ?? Source(file: submission.file)
    let word = submission.declaredUnit?.trimmed ?? name
    return Checked(refusal: Finding(UnknownUnit(word, register: register), at: place))
  }
}

/// What reading a submission came to.
package struct SubmissionOutcome: Sendable {
  /// The unit that the file is for, if that can be told.
  package var unit: Slug?
  /// The facts; absent if there is a finding of severity error.
  package var inventory: Inventory?
  /// Sorted by place.
  package var findings: [Finding]
  /// The rows about items that were read.
  package var rows: Int
}
