import FileFormats
import Vocabulary

/// The lines that texts take in cells, and the height that keeps a row whole.
///
/// A row whose least height does not fit on a page is not divided, in any word processor; the mark against dividing rows
/// loses rows in LibreOffice where a head stands again on each page.
struct WordRowHeight {
  /// What the padding of a cell and the rounding of widths take.
  private static let edges = PageLength(twips: 125)
  /// Above so many lines a row may be divided.
  private static let mostLines = 8

  let size: PageLength

  /// How many lines a text takes in a column.
  func lines(_ text: String, in width: PageLength, isBold: Bool) -> Int {
    let metrics = isBold ? SerifMetrics.bold : .regular
    let room = max(1, width.twips - Self.edges.twips)
    let space = metrics.width(of: " ", size: size).twips
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      var (count, used) = (1, 0)
      for word in line.split(separator: " ") {
        let width = metrics.width(of: String(word), size: size).twips
        if used > 0, used + space + width > room {
          count += 1
          used = width
        } else {
          used += (used > 0 ? space : 0) + width
        }
        if used > room {
          count += used / room
          used %= room
        }
      }
      return sum + count
    }
  }

  /// The height of a row of so many lines; nothing for a single line and for a row that is too high to keep.
  func least(_ lines: Int) -> PageLength {
    guard (2...Self.mostLines).contains(lines) else { return .zero }
    return height(lines)
  }

  /// The height of so many lines, by the font's own spacing.
  func height(_ lines: Int) -> PageLength { PageLength(twips: lines * size.twips * 115 / 100 + 40) }
}

/// A table of a report as a table of a document: the header repeats, rows stay whole, amounts end at the same place.
struct WordTable {
  let table: Report.Table
  let inline: WordInline
  let width: PageLength

  var blocks: [WordDocument.Block] {
    let caption = table.caption.map { WordDocument.Block.paragraph(inline.paragraph(.caption, $0)) }
    guard !table.columns.isEmpty else { return caption.map { [$0] } ?? [] }
    return (caption.map { [$0] } ?? []) + [.table(document), .paragraph(gap)]
  }

  private var gap: WordDocument.Paragraph {
    WordDocument.Paragraph(WordStyle.rule.style.id, format: .init(after: .points(6), lineSpacing: .exactly(.points(1))))
  }

  private var document: WordDocument.Table {
    let rows = table.rows.map { table.cells(of: $0) }
    let totals = table.totals.map { table.cells(of: $0) }
    let titles = table.columns.map { ShownText.cleaned($0.title) }
    let texts = (rows + totals).map { $0.map(inline.text) }
    let usual = columns(titles, texts, WordStyle.tableSize)
    let layout = usual.fits ? usual : columns(titles, texts, WordStyle.narrowTableSize)
    let head = titles.map { title in
      WordDocument.Table.Cell(
        [inline.paragraph(usual.fits ? .tableHead : .narrowTableHead, Phrase(text: title))],
        verticalAlignment: .center,
        shading: "E7E6E6"
      )
    }
    let widths = layout.widths()
    let heights = WordRowHeight(size: layout.size)
    let counts = texts.enumerated().map { place, row in
      zip(row, widths).map { heights.lines($0, in: $1, isBold: place >= rows.count) }.max() ?? 1
    }
    // A table that fits on half a page stays on one; only a longer one repeats its head.
    let isShort = counts.reduce(0) { $0 + heights.height($1).twips } < PageLength.millimetres(110).twips
    return WordDocument.Table(
      columns: widths,
      headerRows: isShort ? 0 : 1,
      rows: [WordDocument.Table.Row(head)]
        + rows.enumerated().map { place, cells in
          // A sum must not stand alone at the top of a page.
          let precedesTotals = !totals.isEmpty && place + 1 == rows.count
          let isKept = precedesTotals || isShort && place + 1 < rows.count
          return row(
            cells,
            usual.fits ? .tableCell : .narrowTableCell,
            keepsWithNext: isKept,
            leastHeight: heights.least(counts[place])
          )
        }
        + totals.enumerated().map { place, cells in
          row(
            cells,
            usual.fits ? .tableTotal : .narrowTableTotal,
            leastHeight: heights.least(counts[rows.count + place])
          )
        },
      description: table.caption.map(inline.text) ?? titles.joined(separator: ", ")
    )
  }

  private func columns(_ titles: [String], _ rows: [[String]], _ size: PageLength) -> WordColumns {
    let holdsFigures = table.columns.map { column in
      switch column.kind {
      case .integer, .money, .percent, .stars: true
      case .text, .status, .source: false
      }
    }
    return WordColumns(header: titles, rows: rows, holdsFigures: holdsFigures, size: size, width: width)
  }

  private func row(
    _ cells: [Phrase],
    _ style: WordStyle,
    keepsWithNext: Bool = false,
    leastHeight: PageLength
  ) -> WordDocument.Table.Row {
    WordDocument.Table.Row(
      zip(table.columns, cells).map { column, cell in
        let alignment: WordDocument.ParagraphFormat.Alignment =
          switch column.alignment {
          case .leading: .left
          case .centre: .center
          case .trailing: .right
          }
        let format = WordDocument.ParagraphFormat(alignment: alignment, keepsWithNext: keepsWithNext ? true : nil)
        return WordDocument.Table.Cell([inline.paragraph(style, cell, format: format)])
      },
      leastHeight: leastHeight
    )
  }
}

/// A chart of a report as a chart of a document, in greys that a printer tells apart.
struct WordChart {
  let chart: Report.Chart
  let inline: WordInline
  let width: PageLength

  private static let colors = ["CDCDCD", "8C8C8C", "282828"]

  var blocks: [WordDocument.Block] {
    [.paragraph(inline.paragraph(.caption, chart.caption)), drawing(height: .millimetres(62))]
  }

  /// The chart alone, as high as a page with much else on it has room for.
  var small: WordDocument.Block { drawing(height: .millimetres(40)) }

  private func drawing(height: PageLength) -> WordDocument.Block {
    .chart(
      WordDocument.Chart(
        description: description,
        categories: chart.categories.map(ShownText.cleaned),
        series: chart.series.enumerated().map { place, series in
          WordDocument.Chart.Series(
            name: ShownText.cleaned(series.name),
            values: series.values,
            color: Self.colors[place % Self.colors.count]
          )
        },
        width: width,
        height: height,
        style: WordStyle.picture.style.id
      )
    )
  }

  /// The caption and every figure, for whoever does not see the chart.
  private var description: String {
    let figures = chart.series.map { series in
      let values = zip(chart.categories, series.values).map { "\($0): \($1)" }.joined(separator: ", ")
      return "\(series.name) (\(values))"
    }
    return ShownText.cleaned("\(inline.text(chart.caption)). \(figures.joined(separator: "; ")).")
  }
}
