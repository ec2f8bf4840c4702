import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads what is counted and measured.
extension RowInterpreter {
  /// The reader of a column, in the unit that its heading names.
  func reader(of column: Column, in usual: MeasureUnit, maximum: Int) -> MeasureReader {
    MeasureReader(column: name(column), unit: unit(of: column, usually: usual), maximum: maximum)
  }

  private func unit(of column: Column, usually usual: MeasureUnit) -> MeasureUnit {
    let named: MeasureUnit?
    if let known = headingUnits[column] {
      named = known
    } else {
      let heading = name(column)
      named = vocabulary.headings.unit(in: heading) { MeasureUnit.split(heading: heading)?.unit }
      headingUnits[column] = .some(named)
    }
    guard let named, named.isOfKind(usual) else { return usual }
    return named
  }

  func quantity(_ cell: Cell, of item: Slug?, in row: Submission.Row) -> ReadResult<Int> {
    let reader = NumberReader(column: name(.quantity), maximum: InventoryLimits.pieces)
    switch cell.value {
    case .number(let lexical): return reader.readLexical(lexical)
    case .moment(let moment):
      return .failure(ReadProblem(DayForNumber(text: moment.description, column: reader.column)))
    default: break
    }
    if case .text(let text) = cell.value, text.isPlainDigits { return reader.read(text) }
    let stated = row.cells[.unitOfMeasure].map { WordKey($0.text) }
    let words = QuantityReader(column: reader.column, item: item.flatMap { vocabulary.item($0) }) { [vocabulary] word in
      item.flatMap { vocabulary.unitsOfMeasure[$0]?[word] } != nil || WordKey(word) == stated
    }
    return words.read(cell.trimmed)
  }

  /// The attributes of a row; width and height may stand in one cell, unless they have columns of their own.
  func attributes(of row: Submission.Row) -> [Slug: Reading<AttributeValue>] {
    var attributes: [Slug: Reading<AttributeValue>] = [:]
    for attribute in vocabulary.edition.attributes {
      let reading = read(row, .attribute(attribute.id)) { value(of: $0, as: attribute) }
      if !reading.isAbsent { attributes[attribute.id] = reading }
    }
    guard row.cells[.size] != nil else { return attributes }
    let size = read(row, .size) { cell in
      SizeReader(column: name(.size), unit: unit(of: .size, usually: .millimetre)).read(cell)
    }
    for side in [SizeOrder.Side.width, .height] {
      guard let id = vocabulary.columns.attribute(side), attributes[id] == nil else { continue }
      switch size {
      case .absent: break
      case .problem(let finding): attributes[id] = .problem(finding)
      case .fact(let fact):
        let length = side == .width ? fact.value.width : fact.value.height
        attributes[id] = .fact(Fact(.length(length), source: fact.source))
      }
    }
    return attributes
  }

  /// Whether a cell only says that there is nothing to say, in a column where a blank says the same.
  func isMark(_ cell: Cell, in column: Column) -> Bool {
    switch column {
    case .condition, .area, .originalCost:
      return NothingMark.isMark(cell.text) || (column == .condition && isZero(cell))
    case .year, .size: return NothingMark.isMark(cell.text) || isZero(cell) || isCross(cell)
    case .attribute(let id):
      guard let kind = vocabulary.kind(of: id) else { return false }
      if NothingMark.isMark(cell.text) || isCross(cell) { return true }
      if case .length = kind { return isZero(cell) }
      return false
    default: return false
    }
  }

  private func isZero(_ cell: Cell) -> Bool { cell.trimmed == "0" }

  /// An x where a size, a year or a colour should stand crosses the cell out.
  private func isCross(_ cell: Cell) -> Bool {
    let text = cell.trimmed
    return text == "x" || text == "X"
  }
}
