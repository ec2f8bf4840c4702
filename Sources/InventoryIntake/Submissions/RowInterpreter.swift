import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the cells of rows, each by the rules of its column.
///
/// A class, because each reader of a cell holds it, and copies of all words would cost more than the reading.
final class RowInterpreter {
  let submission: Submission
  let vocabulary: WordBook
  let round: Round
  /// The units of measure that headings name, each looked up once.
  var headingUnits: [Column: MeasureUnit?] = [:]

  init(submission: Submission, vocabulary: WordBook, round: Round) {
    self.submission = submission
    self.vocabulary = vocabulary
    self.round = round
  }

  func interpret(_ row: Submission.Row) -> InterpretedRow {
    let item = readItem(row)
    let quantity = read(row, .quantity) { self.quantity($0, of: item.fact?.value, in: row) }
    // Of what is not there, nothing else is asked; a cell that is damaged is said all the same.
    let asks = quantity.fact?.value != 0
    func asked<Value>(_ reading: Reading<Value>) -> Reading<Value> {
      if !asks, case .problem(let finding) = reading, !TextInspection.damages.contains(finding.code) { return .absent }
      return reading
    }
    return InterpretedRow(
      row: row,
      item: item,
      quantity: quantity,
      condition: asked(read(row, .condition) { condition(in: $0.trimmed) }),
      year: asked(
        read(row, .year) { cell in
          YearReader(column: name(.year), latest: round.year, dateSystem: submission.dateSystem).read(cell)
        }
      ),
      area: asked(
        read(row, .area) { cell in
          reader(of: .area, in: .squareMetre, maximum: InventoryLimits.squareMetres * 100).read(cell)
            .map { Area(hundredths: $0) }
        }
      ),
      originalCost: asked(
        read(row, .originalCost) {
          reader(of: .originalCost, in: submission.moneyUnit ?? .dong, maximum: Money.limit.dong).read($0)
        }
      ),
      attributes: attributes(of: row).mapValues(asked).filter { !$1.isAbsent },
      textFindings: [Column.unitOfMeasure, .note].compactMap { column in
        row.cells[column].flatMap { cell in
          TextInspection.problem(of: cell.text)?.finding(at: submission.source(cell.position))
        }
      },
      marks: row.cells.filter { isMark($0.cell, in: $0.column) }.map(\.cell).sorted { $0.position < $1.position }
    )
  }

  private func readItem(_ row: Submission.Row) -> Reading<Slug> {
    let name = row.cells[.item]
    let named = name.flatMap { vocabulary.items[$0.text] }
    // A dash in place of a code says that there is none.
    let code = row.cells[.code].flatMap { NothingMark.isMark($0.text) ? nil : $0 }
    for cell in [code, name].compactMap({ $0 }) {
      if let problem = TextInspection.problem(ofFact: cell) {
        return .problem(problem.finding(at: submission.source(cell.position)))
      }
    }
    if let code {
      guard let coded = Slug(code.trimmed), vocabulary.item(coded) != nil else {
        return problem(UnknownItem(code.trimmed, vocabulary, isCode: true), at: code)
      }
      if let name, let named, named != coded {
        return problem(ItemMismatch(code: code.trimmed, name: name.trimmed, coded: coded, vocabulary), at: code)
      }
      return .fact(Fact(coded, source: submission.source(code.position)))
    }
    guard let name else {
      let place = submission.place(of: .item, in: row) ?? submission.source(row.position)
      return .problem(Finding(MissingItem(), at: place))
    }
    guard let named else { return problem(UnknownItem(name.trimmed, vocabulary), at: name) }
    return .fact(Fact(named, source: submission.source(name.position)))
  }

  private func condition(in text: String) -> ReadResult<Condition> {
    switch vocabulary.condition(in: text) {
    case .level(let condition): .success(condition)
    case .open(let possible):
      .failure(ReadProblem(UndecidedCondition(text: text, possible: possible.map(vocabulary.words))))
    case .several: .failure(ReadProblem(SeveralConditions(text: text, isShare: false)))
    case .share: .failure(ReadProblem(SeveralConditions(text: text, isShare: true)))
    case .unknown: .failure(ReadProblem(UnknownCondition(text, vocabulary)))
    }
  }

  func value(of cell: Cell, as attribute: IdentityAttribute) -> ReadResult<AttributeValue> {
    switch attribute.kind {
    case .length:
      let column = Column.attribute(attribute.id)
      return reader(of: column, in: .millimetre, maximum: InventoryLimits.millimetres).read(cell).map { .length($0) }
    case .word:
      guard let words = vocabulary.attributeWords[attribute.id] else { return .success(.text(cell.trimmed)) }
      if let known = words[cell.text] { return .success(.word(known)) }
      // What is something else for certain is a fact, and deviates; only what nobody can tell is asked.
      if words.isOther(cell.text) { return .success(.text(cell.trimmed)) }
      return .failure(ReadProblem(UnknownAttributeWord(cell.trimmed, attribute, words)))
    case .text:
      return .success(.text(cell.trimmed))
    }
  }

  /// Reads a cell unless it is blank, says that there is nothing, or is unfit for reading.
  func read<Value: Sendable & Hashable>(
    _ row: Submission.Row,
    _ column: Column,
    by reader: (Cell) -> ReadResult<Value>
  ) -> Reading<Value> {
    // Nearly all rows have neither problems nor unclear cells, and to look a column up takes its digest.
    if !row.problems.isEmpty, let problem = row.problems[column] { return .problem(problem) }
    guard let cell = row.cells[column] else {
      guard !row.unclear.isEmpty, let merged = row.unclear[column] else { return .absent }
      return problem(MergedNumber(text: merged.cell.trimmed, range: merged.range), at: merged.cell)
    }
    if isMark(cell, in: column) { return .absent }
    switch TextInspection.problem(ofFact: cell).map({ .failure($0) }) ?? reader(cell) {
    case .success(let value): return .fact(Fact(value, source: submission.source(cell.position)))
    case .failure(let problem): return .problem(problem.finding(at: submission.source(cell.position)))
    }
  }

  private func problem<Value>(_ kind: some FindingKind, at cell: Cell) -> Reading<Value> {
    .problem(Finding(kind, at: submission.source(cell.position)))
  }

  /// What the file itself calls a column.
  func name(_ column: Column) -> String { submission.heading(of: column) ?? "" }
}
