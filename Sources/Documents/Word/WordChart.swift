import FileFormats

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
