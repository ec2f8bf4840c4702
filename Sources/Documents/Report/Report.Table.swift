import FileFormats

extension Report {
  /// Rows under typed columns, with total rows below.
  package struct Table: Sendable, Hashable {
    package var caption: Phrase?
    package var columns: [Column]
    package var rows: [[Phrase]]
    package var totals: [[Phrase]]

    package init(caption: Phrase? = nil, columns: [Column], rows: [[Phrase]], totals: [[Phrase]] = []) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.totals = totals
    }

    /// A row with one cell for each column: missing cells are empty.
    package func cells(of row: [Phrase]) -> [Phrase] {
      columns.indices.map { $0 < row.count ? row[$0] : Phrase() }
    }
  }
}
