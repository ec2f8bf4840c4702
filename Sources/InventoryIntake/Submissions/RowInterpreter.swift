import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the cells of rows, each by the rules of its column.
struct RowInterpreter {
  let submission: Submission
  let vocabulary: WordBook
  let round: Round

  func interpret(_ row: Submission.Row) -> InterpretedRow {
    var attributes: [Slug: Reading<AttributeValue>] = [:]
    for attribute in vocabulary.edition.attributes {
      let reading = read(row, .attribute(attribute.id)) { value(of: $0, as: attribute) }
      if !reading.isAbsent { attributes[attribute.id] = reading }
    }
    return InterpretedRow(
      row: row,
      item: readItem(row),
      quantity: readNumber(row, .quantity, maximum: InventoryLimits.pieces, suffixes: []),
      condition: read(row, .condition) { condition(in: $0.trimmed) },
      year: read(row, .year) { cell in
        YearReader(column: name(.year), latest: round.year, dateSystem: submission.dateSystem).read(cell)
      },
      area: read(row, .area) { cell in
        let reader = NumberReader(
          column: name(.area),
          scale: 2,
          maximum: InventoryLimits.squareMetres,
          suffixes: ["m2", "m²"]
        )
        return number(cell, reader).map { Area(hundredths: $0) }
      },
      originalCost: readNumber(
        row,
        .originalCost,
        maximum: Money.limit.dong,
        suffixes: ["đồng", "vnđ", "vnd", "đ"]
      ),
      attributes: attributes,
      textFindings: [Column.unitOfMeasure, .note].compactMap { column in
        row.cells[column].flatMap { cell in
          TextInspection.problem(of: cell.text)?.finding(at: submission.source(cell.position))
        }
      }
    )
  }

  private func readItem(_ row: Submission.Row) -> Reading<Slug> {
    let name = row.cells[.item]
    let named = name.flatMap { vocabulary.items[$0.text] }
    for cell in [row.cells[.code], name].compactMap({ $0 }) {
      if let problem = TextInspection.problem(ofFact: cell) {
        return .problem(problem.finding(at: submission.source(cell.position)))
      }
    }
    if let code = row.cells[.code] {
      guard let coded = Slug(code.trimmed), vocabulary.edition.item(coded) != nil else {
        return problem(UnknownItem(code.trimmed, vocabulary, isCode: true), at: code)
      }
      if let name, let named, named != coded {
        return problem(ItemMismatch(code: code.trimmed, name: name.trimmed, coded: coded, vocabulary), at: code)
      }
      return .fact(Fact(coded, source: submission.source(code.position)))
    }
    guard let name else { return .problem(Finding(MissingItem(), at: submission.source(row.position))) }
    guard let named else { return problem(UnknownItem(name.trimmed, vocabulary), at: name) }
    return .fact(Fact(named, source: submission.source(name.position)))
  }

  private func condition(in text: String) -> ReadResult<Condition> {
    switch vocabulary.condition(in: text) {
    case .level(let condition): .success(condition)
    case .open(let possible):
      .failure(ReadProblem(UnclearCondition(text: text, possible: possible.map(vocabulary.words))))
    case .several: .failure(ReadProblem(SeveralConditions(text: text, isShare: false)))
    case .share: .failure(ReadProblem(SeveralConditions(text: text, isShare: true)))
    case .unknown: .failure(ReadProblem(UnknownCondition(text, vocabulary)))
    }
  }

  private func value(of cell: Cell, as attribute: IdentityAttribute) -> ReadResult<AttributeValue> {
    switch attribute.kind {
    case .length:
      return number(cell, .length(of: cell, column: name(.attribute(attribute.id)))).map { .length($0) }
    case .word:
      guard let words = vocabulary.attributeWords[attribute.id] else { return .success(.text(cell.trimmed)) }
      if let known = words[cell.text] { return .success(.word(known)) }
      // What is something else for certain is a fact, and deviates; only what nobody can tell is asked.
      if words.isOther(cell.text) { return .success(.text(cell.trimmed)) }
      return .failure(ReadProblem(UnknownAttributeWord(cell.trimmed, attribute, meant: words.slips(of: cell.text))))
    case .text:
      return .success(.text(cell.trimmed))
    }
  }

  private func readNumber(_ row: Submission.Row, _ column: Column, maximum: Int, suffixes: [String]) -> Reading<Int> {
    read(row, column) { number($0, NumberReader(column: name(column), maximum: maximum, suffixes: suffixes)) }
  }

  private func number(_ cell: Cell, _ reader: NumberReader) -> ReadResult<Int> {
    switch cell.value {
    case .number(let lexical): reader.readLexical(lexical)
    case .moment(let moment): .failure(ReadProblem(DayForNumber(text: moment.description, column: reader.column)))
    default: reader.read(cell.trimmed)
    }
  }

  /// Reads a cell unless it is blank or unfit for reading.
  private func read<Value: Sendable & Hashable>(
    _ row: Submission.Row,
    _ column: Column,
    by reader: (Cell) -> ReadResult<Value>
  ) -> Reading<Value> {
    guard let cell = row.cells[column] else {
      guard let merged = row.unclear[column] else { return .absent }
      return problem(MergedNumber(text: merged.cell.trimmed, range: merged.range), at: merged.cell)
    }
    switch TextInspection.problem(ofFact: cell).map({ .failure($0) }) ?? reader(cell) {
    case .success(let value): return .fact(Fact(value, source: submission.source(cell.position)))
    case .failure(let problem): return .problem(problem.finding(at: submission.source(cell.position)))
    }
  }

  private func problem<Value>(_ kind: some FindingKind, at cell: Cell) -> Reading<Value> {
    .problem(Finding(kind, at: submission.source(cell.position)))
  }

  /// What the file itself calls a column.
  private func name(_ column: Column) -> String { submission.heading(of: column) ?? "" }
}
