import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the rows of the price book and collects what is wrong with them.
struct PriceRowReader {
  let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  mutating func report(_ kind: some FindingKind, at cell: Cell) { report(kind, at: Source(file: file, cell.position)) }
  mutating func report(_ kind: some FindingKind, at source: Source) { findings.append(Finding(kind, at: source)) }

  /// - Parameter columns: the columns that the book has; one that is missing is reported once and not for each row.
  mutating func price(
    _ cells: [PriceFile.Column: Cell],
    row: Table.Row,
    columns: Set<PriceFile.Column>
  ) -> Price? {
    for column in PriceFile.Column.allCases where cells[column] == nil && columns.contains(column) && !column.isOptional
    {
      report(MissingMember(member: column.rawValue, of: "price"), at: Source(file: file, row.position))
    }
    let cells = cells.filter { _, cell in
      guard let problem = TextInspection.problem(ofFact: cell) else { return true }
      findings.append(problem.finding(at: Source(file: file, cell.position)))
      return false
    }
    let item = cells[.item].flatMap { slug($0) }
    let low = money(cells[.low], .low)
    let base = money(cells[.base], .base)
    let high = money(cells[.high], .high)
    let includesVAT = flag(cells[.vatIncluded], .vatIncluded)
    let isAssumption = flag(cells[.assumption], .assumption)
    let life = number(cells[.usefulLifeYears], .usefulLifeYears, maximum: 200)
    let date = cells[.date].flatMap { day($0) }
    let bookClass = cells[.class].flatMap { word($0) }
    guard let item, let low, let base, let high, let includesVAT, let isAssumption, let date, let bookClass,
      let nameVi = cells[.nameVi], let nameEn = cells[.nameEn], let measure = cells[.unitOfMeasure],
      let source = cells[.source], let baseCell = cells[.base]
    else { return nil }
    if !(low <= base && base <= high) { report(PriceRange(low: low, base: base, high: high), at: baseCell) }
    return Price(
      item: item,
      name: LocalizedText(vi: nameVi.trimmed, en: nameEn.trimmed),
      unitOfMeasure: measure.trimmed,
      low: low,
      base: base,
      high: high,
      includesVAT: includesVAT,
      class: bookClass,
      usefulLifeYears: life,
      source: source.trimmed,
      date: date,
      isAssumption: isAssumption,
      cell: Source(file: file, baseCell.position)
    )
  }

  private mutating func slug(_ cell: Cell) -> Slug? {
    if let slug = Slug(cell.trimmed) { return slug }
    report(InvalidCode(text: cell.trimmed, member: PriceFile.Column.item.rawValue), at: cell)
    return nil
  }

  private mutating func money(_ cell: Cell?, _ column: PriceFile.Column) -> Money? {
    number(cell, column, maximum: Money.limit.dong).map { Money(dong: $0) }
  }

  private mutating func number(_ cell: Cell?, _ column: PriceFile.Column, maximum: Int) -> Int? {
    guard let cell else { return nil }
    switch NumberReader(column: column.rawValue, maximum: maximum).read(cell.trimmed) {
    case .success(let number): return number
    case .failure(let problem): findings.append(problem.finding(at: Source(file: file, cell.position)))
    }
    return nil
  }

  private mutating func flag(_ cell: Cell?, _ column: PriceFile.Column) -> Bool? {
    guard let cell else { return nil }
    switch cell.trimmed.lowercased() {
    case "yes": return true
    case "no": return false
    default:
      report(UnknownWord(text: cell.trimmed, member: column.rawValue, known: ["yes", "no"]), at: cell)
      return nil
    }
  }

  private mutating func word(_ cell: Cell) -> Price.Class? {
    if let word = Price.Class(rawValue: cell.trimmed.lowercased()) { return word }
    let known = Price.Class.allCases.map(\.rawValue)
    report(UnknownWord(text: cell.trimmed, member: PriceFile.Column.class.rawValue, known: known), at: cell)
    return nil
  }

  private mutating func day(_ cell: Cell) -> CalendarDate? {
    if let date = CalendarDate(cell.trimmed) { return date }
    report(InvalidDate(text: cell.trimmed, member: PriceFile.Column.date.rawValue), at: cell)
    return nil
  }
}
