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

extension Report.Table {
  /// A column: its title and what its cells hold.
  package struct Column: Sendable, Hashable {
    /// What the cells of a column hold.
    package enum Kind: Sendable, Hashable, CaseIterable {
      case text
      case integer
      case money
      case percent
      case stars
      case status
      case source
    }

    package enum Alignment: Sendable, Hashable {
      case leading
      case centre
      case trailing
    }

    package var title: String
    package var kind: Kind

    package init(_ title: String, _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }

    /// Figures end at the same place; stars and statuses stand in the middle.
    package var alignment: Alignment {
      switch kind {
      case .text, .source: .leading
      case .stars, .status: .centre
      case .integer, .money, .percent: .trailing
      }
    }
  }
}
