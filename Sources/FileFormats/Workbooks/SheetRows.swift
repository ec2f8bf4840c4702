/// Collects cells into rows, whatever the order in which they come.
struct SheetRows {
  private var rows: [Table.Row] = []
  private var current: [Cell] = []
  private var last: CellReference?
  private var isInOrder = true

  /// Adds a cell.
  mutating func append(_ cell: Cell, at reference: CellReference) {
    if let last {
      if reference.row != last.row { endRow() }
      if reference <= last { isInOrder = false }
    }
    current.append(cell)
    last = reference
  }

  /// The rows in order, of each the cells in order.
  ///
  /// - Throws: what `repeated` makes of a cell that was added twice.
  mutating func finished<Failure: Error>(
    repeated: (CellReference) -> Failure
  ) throws(Failure) -> [Table.Row] {
    endRow()
    guard !isInOrder else { return rows }
    let cells = rows.flatMap(\.cells).sorted { $0.position < $1.position }
    self = SheetRows()
    for cell in cells {
      guard case .cell(let place) = cell.position else { continue }
      guard place.reference != last else { throw repeated(place.reference) }
      append(cell, at: place.reference)
    }
    endRow()
    return rows
  }

  private mutating func endRow() {
    guard let first = current.first, case .cell(let place) = first.position else { return }
    rows.append(Table.Row(cells: current, position: .cell(place.startOfRow)))
    let width = current.count
    current = []
    current.reserveCapacity(width)
  }
}

/// Numbers as ranges that are in order and apart from each other.
struct NumberRanges {
  private var collected: [ClosedRange<Int>] = []

  /// Adds the numbers of a range.
  mutating func insert(_ range: ClosedRange<Int>) {
    // Rows come in order: the usual case takes no room.
    if let last = collected.last, last.upperBound + 1 == range.lowerBound {
      collected[collected.count - 1] = last.lowerBound...range.upperBound
    } else {
      collected.append(range)
    }
  }

  /// The ranges.
  var ranges: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for range in collected.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}
