import FileFormats

/// The cells of a row by the columns under which they stand.
///
/// A row has a dozen of them, which are looked through sooner than the digest of a column is made.
struct RowCells: Sendable {
  private(set) var columns: [Column] = []
  private var cells: [Cell] = []
  /// The places of the columns in a row that is too wide to be looked through.
  private var places: [Column: Int] = [:]

  /// The columns that are looked through.
  private static let width = 32

  subscript(column: Column) -> Cell? {
    get { place(of: column).map { cells[$0] } }
    set {
      guard let newValue else {
        remove(column)
        return
      }
      if let place = place(of: column) {
        cells[place] = newValue
      } else {
        columns.append(column)
        cells.append(newValue)
        if columns.count > Self.width { places[column] = columns.count - 1 }
      }
    }
  }

  private func place(of column: Column) -> Int? {
    columns.prefix(Self.width).firstIndex(of: column) ?? (places.isEmpty ? nil : places[column])
  }

  private mutating func remove(_ column: Column) {
    guard let place = place(of: column) else { return }
    columns.remove(at: place)
    cells.remove(at: place)
    let beyond = columns.enumerated().dropFirst(Self.width).map { ($1, $0) }
    places = Dictionary(beyond) { first, _ in first }
  }
}

extension RowCells: Sequence {
  func makeIterator() -> some IteratorProtocol<(column: Column, cell: Cell)> {
    zip(columns, cells).lazy.map { (column: $0, cell: $1) }.makeIterator()
  }
}
