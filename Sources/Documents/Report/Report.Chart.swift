import FileFormats

extension Report {
  /// Counts side by side, which a writer draws as columns or shows as a table.
  package struct Chart: Sendable, Hashable {
    /// What is counted, in one row for each category.
    package struct Series: Sendable, Hashable {
      package var name: String
      /// One for each category.
      package var values: [Int]

      package init(_ name: String, _ values: [Int]) {
        self.name = name
        self.values = values
      }
    }

    package var caption: Phrase
    /// What the categories are: the title of their column where the chart is a table.
    package var subject: String
    package var categories: [String]
    package var series: [Series]

    package init(caption: Phrase, subject: String, categories: [String], series: [Series]) {
      self.caption = caption
      self.subject = subject
      self.categories = categories
      self.series = series
    }

    /// The same figures as a table.
    package var table: Table {
      Table(
        caption: caption,
        columns: [Table.Column(subject)] + series.map { Table.Column($0.name, .integer) },
        rows: categories.enumerated().map { place, category in
          [Phrase(text: category)] + series.map { Phrase(.integer($0.values[place])) }
        }
      )
    }
  }
}
