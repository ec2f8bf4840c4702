extension WordDocument {
  /// Columns beside each other: one group for each category, one column in it for each series.
  package struct Chart: Sendable, Hashable {
    /// What is measured of each category, in one colour.
    package struct Series: Sendable, Hashable {
      package var name: String
      /// One for each category.
      package var values: [Int]
      /// Six hexadecimal digits.
      package var color: String

      package init(name: String, values: [Int], color: String) {
        self.name = name
        self.values = values
        self.color = color
      }
    }

    /// What a reader who does not see the chart is told.
    package var description: String
    package var categories: [String]
    package var series: [Series]
    package var width: PageLength
    package var height: PageLength
    /// The style of the paragraph that holds the chart.
    package var style: ParagraphStyle.ID

    package init(
      description: String,
      categories: [String],
      series: [Series],
      width: PageLength,
      height: PageLength,
      style: ParagraphStyle.ID
    ) {
      self.description = description
      self.categories = categories
      self.series = series
      self.width = width
      self.height = height
      self.style = style
    }
  }
}
