import FileFormats
import Vocabulary

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
    return WordDocument.Table(
      columns: layout.widths(),
      headerRows: 1,
      rows: [WordDocument.Table.Row(head)]
        + rows.enumerated().map { place, cells in
          // A sum must not stand alone at the top of a page.
          let precedesTotals = !totals.isEmpty && place + 1 == rows.count
          return row(cells, usual.fits ? .tableCell : .narrowTableCell, keepsWithNext: precedesTotals)
        }
        + totals.map { row($0, usual.fits ? .tableTotal : .narrowTableTotal) },
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

  private func row(_ cells: [Phrase], _ style: WordStyle, keepsWithNext: Bool = false) -> WordDocument.Table.Row {
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
      }
    )
  }
}

/// A chart of a report as a chart of a document, in greys that a printer tells apart.
struct WordChart {
  let chart: Report.Chart
  let inline: WordInline
  let width: PageLength

  private static let colors = ["BFBFBF", "7F9DB9", "1F4E79"]

  var blocks: [WordDocument.Block] {
    [
      .paragraph(inline.paragraph(.caption, chart.caption)),
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
          height: PageLength.millimetres(62),
          style: WordStyle.picture.style.id
        )
      ),
    ]
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
