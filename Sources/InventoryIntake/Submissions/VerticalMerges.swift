import FileFormats

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
