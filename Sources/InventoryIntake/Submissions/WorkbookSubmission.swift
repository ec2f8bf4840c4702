import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the inventory in a workbook: in the one sheet that has its headings, whatever the sheet is called.
///
/// Sheets that name known items come before those that do not, then those that are shown before hidden ones, and filled
/// ones before blank forms. If two are alike in that, nobody can tell which is meant, and none is read.
struct WorkbookSubmission {
  let file: String
  let workbook: Workbook
  let vocabulary: WordBook
  let units: UnitNames

  /// A sheet that has the headings of an inventory.
  private struct Candidate {
    let sheet: Workbook.Sheet
    let submission: Submission
    /// Whether one of its rows names a known item; a summary has none.
    let namesItems: Bool
    let findings: [Finding]

    var isShown: Bool { sheet.visibility == .visible }

    /// Sheets of known items first, then shown and filled ones.
    var rank: Int { (namesItems ? 4 : 0) + (submission.rows.isEmpty ? 0 : 2) + (isShown ? 1 : 0) }
  }

  /// - Returns: the submission, if there is just one, with the findings about the sheets.
  func submission() -> Checked<Submission> {
    let (candidates, refusal) = candidates()
    guard let refusal else { return chosen(of: candidates) }
    return Checked(refusal: refusal)
  }

  /// - Returns: the submission of each sheet that is shown and filled, in the order of the sheets.
  func submissions() -> Checked<[Submission]> {
    let (candidates, refusal) = candidates()
    if let refusal { return Checked(refusal: refusal) }
    let filled = candidates.filter { !$0.submission.rows.isEmpty && $0.isShown }
    let named = filled.filter(\.namesItems)
    guard let first = named.first else { return chosen(of: candidates).flatMap { Checked([$0]) } }
    let summaries = filled.filter { !$0.namesItems }.map { summary($0, besides: first) }
    return Checked(named.map(\.submission), named.flatMap(\.findings) + summaries + unread(besides: first, candidates))
  }

  private func candidates() -> ([Candidate], refusal: Finding?) {
    let readings = workbook.sheets.map { sheet in (sheet, table(of: sheet).submission()) }
    let hasHeadings = readings.contains { $1.value != nil && !Self.isAssumed($1) }
    let candidates: [Candidate] = readings.compactMap { sheet, reading in
      // A list of items without headings, such as the one behind a form's choices, is no second inventory.
      if hasHeadings, sheet.visibility != .visible, Self.isAssumed(reading) { return nil }
      return
        reading.value.map { submission in
          let namesItems = submission.rows.contains(where: vocabulary.namesItem)
          return Candidate(sheet: sheet, submission: submission, namesItems: namesItems, findings: reading.findings)
        }
    }
    return (candidates, candidates.isEmpty ? findingWithoutHeadings(readings.flatMap(\.1.findings)) : nil)
  }

  /// Whether a table was read by a column whose meaning its cells tell, and no heading.
  private static func isAssumed(_ reading: Checked<Submission>) -> Bool {
    reading.findings.contains { $0.code == AssumedColumn.id }
  }

  private func chosen(of candidates: [Candidate]) -> Checked<Submission> {
    let rank = candidates.map(\.rank).max()
    let best = candidates.filter { $0.rank == rank }
    guard let chosen = best.first else { return Checked(nil) }
    let others = candidates.filter { $0.rank != rank && !$0.submission.rows.isEmpty }
    var findings = others.filter { !$0.isShown }.map { hidden($0, isRead: false) }
    findings += others.filter { $0.isShown && chosen.namesItems }.map { summary($0, besides: chosen) }
    findings += unread(besides: chosen, candidates)
    guard best.count == 1 else {
      let names = best.map { named(by: $0) }
      if let own = own(of: best) {
        let rows = best.reduce(0) { $0 + $1.submission.rows.count } - own.submission.rows.count
        let others = best.filter { $0.sheet.name != own.sheet.name }.compactMap { named(by: $0) }
        let kind = OtherUnits(names: others, rows: rows, unit: own.unit)
        let place = own.submission.source(own.submission.headerPosition)
        return Checked(own.submission, own.findings + findings + [Finding(kind, at: place)])
      }
      if names.allSatisfy({ $0 != nil }), Set(names).count == best.count {
        let several = SeveralUnits(names: names.compactMap { $0 })
        return Checked(nil, findings + [Finding(several, at: Source(file: file))])
      }
      findings += best.dropFirst().map { other in
        let kind = SeveralInventories(sheet: other.sheet.name, first: chosen.sheet.name)
        return Finding(kind, at: other.submission.source(other.submission.headerPosition))
      }
      return Checked(nil, findings)
    }
    if !chosen.isShown { findings.append(hidden(chosen, isRead: true)) }
    return Checked(chosen.submission, chosen.findings + findings)
  }

  /// Of sheets that are each another unit's, the one of the unit for which the file is named.
  private func own(of candidates: [Candidate]) -> (
    unit: AdministrativeUnit, submission: Submission, sheet: Workbook.Sheet, findings: [Finding]
  )? {
    let stem = FileName(file).stem
    guard let code = Slug(stem), let unit = units.unit(code) else { return nil }
    let meant = candidates.map { named(by: $0).map { units.units(namedBy: $0) } ?? [] }
    guard meant.allSatisfy({ $0.count == 1 }), Set(meant).count == meant.count,
      let place = meant.firstIndex(of: [code])
    else { return nil }
    return (unit, candidates[place].submission, candidates[place].sheet, candidates[place].findings)
  }

  /// The name by which a sheet says whose it is, in its titles or on its tab.
  private func named(by candidate: Candidate) -> String? {
    if let declared = candidate.submission.declaredUnit { return declared.trimmed }
    return units.units(namedBy: candidate.sheet.name).isEmpty ? nil : candidate.sheet.name
  }

  private func table(of sheet: Workbook.Sheet) -> TableSubmission {
    TableSubmission(
      file: file,
      table: sheet.table,
      vocabulary: vocabulary,
      units: units,
      sheet: sheet,
      dateSystem: workbook.dateSystem
    )
  }

  private func hidden(_ candidate: Candidate, isRead: Bool) -> Finding {
    let kind = HiddenSheet(sheet: candidate.sheet.name, isRead: isRead)
    return Finding(kind, at: candidate.submission.source(candidate.submission.headerPosition))
  }

  private func summary(_ candidate: Candidate, besides chosen: Candidate) -> Finding {
    let kind = SummarySheet(sheet: candidate.sheet.name, read: chosen.sheet.name)
    return Finding(kind, at: candidate.submission.source(candidate.submission.headerPosition))
  }

  /// What to say of sheets without headings in which things stand that an inventory asks about.
  private func unread(besides chosen: Candidate, _ candidates: [Candidate]) -> [Finding] {
    let read = Set(candidates.map(\.sheet.name) + Language.allCases.map { FormOutlook.name[$0] })
    return workbook.sheets.compactMap { sheet in
      guard sheet.visibility == .visible, !read.contains(sheet.name),
        let place = SheetWithoutHeadings.place(in: sheet.table, vocabulary)
      else { return nil }
      let kind = SheetWithoutHeadings(sheet: sheet.name, read: chosen.sheet.name)
      return Finding(kind, at: Source(file: file, place))
    }
  }

  /// What to say of a workbook in which no sheet has headings: that of the first sheet in which anything stands, and
  /// rather of one that is nearly a table.
  private func findingWithoutHeadings(_ findings: [Finding]) -> Finding {
    let filled = findings.filter { $0.code != EmptyFile.id }
    return filled.first { $0.source.place != .file } ?? filled.first ?? findings.first
      ?? Finding(EmptyFile(), at: Source(file: file))
  }
}

extension WordBook {
  /// Whether a row names an item that is known, by its name or its code.
  func namesItem(_ row: Submission.Row) -> Bool {
    row.cells[.item].map { items[$0.text] != nil } == true
      || row.cells[.code].flatMap { Slug($0.trimmed) }.map { edition.item($0) != nil } == true
  }
}

/// The cells of a sheet that are merged downwards, by their columns.
struct VerticalMerges {
  private var ranges: [Int: [CellRange]] = [:]

  var isEmpty: Bool { ranges.isEmpty }

  init(_ mergedRanges: [CellRange]) {
    for range in mergedRanges where range.last.row > range.first.row {
      ranges[range.first.column, default: []].append(range)
    }
    for column in ranges.keys { ranges[column]?.sort { $0.first < $1.first } }
  }

  /// The range whose first cell stands above a cell in its own column and covers it.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  func range(coveringRow row: Int, column: Int) -> CellRange? {
    guard let ranges = ranges[column] else { return nil }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].first.row < row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].last.row >= row else { return nil }
    return ranges[low - 1]
  }
}
