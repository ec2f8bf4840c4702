import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the inventory in a table: title rows above, the headings, rows of items and groups, totals and signatures below.
struct TableSubmission {
  let file: String
  let table: Table
  let vocabulary: WordBook
  let units: UnitNames
  /// The sheet in which the table stands; absent in a text file.
  var sheet: Workbook.Sheet?
  var dateSystem = DateSystem.since1900

  /// - Returns: the submission, or the finding that the table has none.
  func submission() -> Checked<Submission> {
    if table.rows.allSatisfy(\.isBlank) {
      return Checked(refusal: Finding(EmptyFile(), at: Source(file: file)))
    }
    let mergedRanges = sheet?.mergedRanges ?? []
    let finder = TableHeaderFinder(table: table, vocabulary: vocabulary, mergedRanges: mergedRanges)
    let columns = ColumnContents(table: table, finder: finder, vocabulary: vocabulary, units: units)
    guard let found = finder.header().map({ ($0, nil) }) ?? columns.assumedHeader() else {
      let likeliest = HeaderNotFound(likeliestIn: table, finder)
      let place = likeliest.row.map { Source(file: file, $0) } ?? Source(file: file)
      return Checked(refusal: Finding(likeliest, at: place))
    }
    let (first, assumed) = found
    let header = columns.settled(first)
    let titles = TitleRows(table.rows[..<header.rows.lowerBound])
    let classifier = RowClassifier(
      table: table,
      header: header,
      finder: finder,
      vocabulary: vocabulary,
      units: units,
      merges: VerticalMerges(mergedRanges)
    )
    let (items, roles) = classifier.classified()
    let conditions = ConditionColumns(header: header, rows: items, vocabulary: vocabulary, file: file)
    var submission = Submission(
      file: file,
      declaredUnit: titles.unit,
      declaredRound: titles.round,
      headerPosition: header.position,
      headings: header.headings,
      rows: items.flatMap(conditions.expanded),
      sheet: sheet,
      dateSystem: dateSystem
    )
    submission.roles = roles
    submission.columnNumbers = Dictionary(
      header.columns.compactMap { column in column.heading.column.map { ($0, column.number) } }
    ) { first, _ in first }
    submission.titles = titles.cells
    submission.moneyUnit = header.moneyUnit ?? titles.moneyUnit
    let findings = assumed.map { [Finding(AssumedColumn(heading: $0.trimmed), at: submission.source($0.position))] }
    return Checked(submission, findings ?? [])
  }
}

extension TableHeader {
  /// The unit of money that the heading of the cost names in brackets.
  fileprivate var moneyUnit: MeasureUnit? {
    guard let heading = columns.first(where: { $0.heading.column == .originalCost })?.heading.cell.text,
      let open = heading.lastIndex(of: "(")
    else { return nil }
    return MeasureUnit(ofMoney: String(heading[heading.index(after: open)...].prefix { $0 != ")" }))
  }
}
