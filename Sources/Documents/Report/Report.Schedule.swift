extension Report {
  /// A table of an official document, laid out to the millimetre: rows in groups with sums, and cells that stand once for
  /// several rows.
  ///
  ///     Schedule(
  ///       columns: [.init("TT", 10, .centre), .init("Nội dung", 80), .init("Thành tiền", 26, .trailing)],
  ///       rows: [
  ///         .init(.group, [.init("1"), .init("Phường Tân Liễu"), .init("5.000.000")]),
  ///         .init(.item, [.init("1.1"), .init("Biển tên"), .init("5.000.000")]),
  ///       ]
  ///     )
  package struct Schedule: Sendable, Hashable {
    package var columns: [Column]
    package var rows: [Row]
    /// What stands above on the right: the unit of all amounts.
    package var measure: Phrase?
    /// Whether it may go over pages; a short one stays on one.
    package var isLong: Bool
    /// The size of its type in half points.
    package var halfPoints: Int

    package init(
      columns: [Column],
      rows: [Row],
      measure: Phrase? = nil,
      isLong: Bool = false,
      halfPoints: Int = 21
    ) {
      self.columns = columns
      self.rows = rows
      self.measure = measure
      self.isLong = isLong
      self.halfPoints = halfPoints
    }
  }
}

extension Report.Schedule {
  /// A column: its title and its width in millimetres.
  package struct Column: Sendable, Hashable {
    package var title: String
    package var width: Int
    package var alignment: Report.Table.Column.Alignment

    package init(_ title: String, _ width: Int, _ alignment: Report.Table.Column.Alignment = .leading) {
      self.title = title
      self.width = width
      self.alignment = alignment
    }
  }

  /// A row, and what it is among the others.
  package struct Row: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case item
      /// The head of some items, with their sum.
      case group
      /// The head of some groups, with their sum.
      case part
      case total
      /// A sentence over the whole width.
      case remark
    }

    package var kind: Kind
    package var cells: [Cell]
    /// Whether it stands on one page with the next.
    package var keepsWithNext: Bool
    /// The least height in tenths of a millimetre, where a hand writes into it.
    package var height: Int

    package init(_ kind: Kind, _ cells: [Cell], keepsWithNext: Bool = false, height: Int = 0) {
      self.kind = kind
      self.cells = cells
      self.keepsWithNext = keepsWithNext
      self.height = height
    }
  }

  /// A cell of one or more columns.
  package struct Cell: Sendable, Hashable {
    package var phrase: Phrase
    package var span: Int
    /// Whether it is one with the cell above, whose words stand for both.
    package var isContinued: Bool

    package init(_ phrase: Phrase, span: Int = 1) {
      self.phrase = phrase
      self.span = span
      isContinued = false
    }

    /// A cell that is one with the cell above.
    package static let continued: Cell = {
      var cell = Cell(Phrase())
      cell.isContinued = true
      return cell
    }()
  }

  /// The same rows as a table, for writers that merge no cells.
  package var table: Report.Table {
    func phrases(_ row: Row) -> [Phrase] {
      row.cells.flatMap { cell -> [Phrase] in
        let isHead = row.kind == .group || row.kind == .part
        let phrase = isHead && !cell.phrase.isEmpty ? Phrase(cell.phrase.spans.map(\.emphasised)) : cell.phrase
        return [phrase] + Array(repeating: Phrase(), count: cell.span - 1)
      }
    }
    let last = rows.last?.kind == .total ? rows.last : nil
    return Report.Table(
      columns: columns.map { column in
        Report.Table.Column(column.title, column.alignment == .trailing ? .money : .text)
      },
      rows: rows.dropLast(last == nil ? 0 : 1).map(phrases),
      totals: last.map { [phrases($0)] } ?? []
    )
  }
}

extension Span {
  /// Plain text made strong.
  fileprivate var emphasised: Span { if case .text(let text) = self { .strong(text) } else { self } }
}
