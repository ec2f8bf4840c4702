import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the inventory in a workbook: in the one sheet that has its headings, whatever the sheet is called.
///
/// Sheets that are shown come before hidden ones, and filled ones before blank forms. If two are alike in that, nobody
/// can tell which is meant, and none is read.
struct WorkbookSubmission {
  let file: String
  let workbook: Workbook
  let vocabulary: WordBook

  /// A sheet that has the headings of an inventory.
  private struct Candidate {
    let sheet: Workbook.Sheet
    let submission: Submission

    /// Shown and filled sheets first.
    var rank: Int { (submission.rows.isEmpty ? 0 : 2) + (sheet.visibility == .visible ? 1 : 0) }
  }

  /// - Returns: the submission, if there is just one, with the findings about the sheets.
  func submission() -> Checked<Submission> {
    let readings = workbook.sheets.map { sheet in (sheet, table(of: sheet).submission()) }
    let candidates = readings.compactMap { sheet, reading in
      reading.value.map { Candidate(sheet: sheet, submission: $0) }
    }
    guard let rank = candidates.map(\.rank).max() else {
      return Checked(refusal: findingWithoutHeadings(readings.flatMap(\.1.findings)))
    }
    let best = candidates.filter { $0.rank == rank }
    let others = candidates.filter { $0.rank < rank && $0.sheet.visibility != .visible && !$0.submission.rows.isEmpty }
    var findings = others.map { hidden($0, isRead: false) }
    guard let chosen = best.first, best.count == 1 else {
      findings += best.dropFirst().map { other in
        let kind = SeveralInventories(sheet: other.sheet.name, first: best[0].sheet.name)
        return Finding(kind, at: other.submission.source(other.submission.headerPosition))
      }
      return Checked(nil, findings)
    }
    if chosen.sheet.visibility != .visible { findings.append(hidden(chosen, isRead: true)) }
    return Checked(chosen.submission, findings)
  }

  private func table(of sheet: Workbook.Sheet) -> TableSubmission {
    TableSubmission(
      file: file,
      table: sheet.table,
      vocabulary: vocabulary,
      sheet: sheet,
      dateSystem: workbook.dateSystem
    )
  }

  private func hidden(_ candidate: Candidate, isRead: Bool) -> Finding {
    let kind = HiddenSheet(sheet: candidate.sheet.name, isRead: isRead)
    return Finding(kind, at: candidate.submission.source(candidate.submission.headerPosition))
  }

  /// What to say of a workbook in which no sheet has headings: that of the first sheet in which anything stands.
  private func findingWithoutHeadings(_ findings: [Finding]) -> Finding {
    findings.first { $0.code != EmptyFile.id } ?? findings.first ?? Finding(EmptyFile(), at: Source(file: file))
  }
}

/// The cells of a sheet that are merged downwards, by their columns.
struct VerticalMerges {
  private var ranges: [Int: [CellRange]] = [:]

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
