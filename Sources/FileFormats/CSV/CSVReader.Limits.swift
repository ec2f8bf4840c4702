extension CSVReader {
  /// How much a file may hold before it is refused.
  package struct Limits: Sendable, Hashable {
    /// The length of the file in bytes.
    package var bytes: Int
    /// The number of rows, blank ones included.
    package var rows: Int
    /// The number of cells in a row.
    package var columns: Int
    /// The length of a cell in UTF-16 code units, which is how spreadsheets count.
    package var cellLength: Int

    /// Makes limits; each is by default what a spreadsheet can hold.
    package init(bytes: Int = 64 << 20, rows: Int = 1_048_576, columns: Int = 16_384, cellLength: Int = 32_767) {
      self.bytes = bytes
      self.rows = rows
      self.columns = columns
      self.cellLength = cellLength
    }
  }
}
