/// A document for word processors: styles, and sections of paragraphs and tables.
///
///     let document = WordDocument(
///       title: "Tờ trình",
///       language: "vi-VN",
///       styles: [ParagraphStyle(id: "Body", name: "Body Text", text: TextFormat(size: .points(14)))],
///       sections: [Section(page: .a4Portrait, blocks: [.paragraph(Paragraph("Body", [Run("Kính gửi: …")]))])]
///     )
///     let bytes = try WordDocumentWriter().write(document)
package struct WordDocument: Sendable, Hashable {
  /// The title among the properties of the file.
  package var title: String
  /// Who made the document, among the properties of the file.
  package var author: String?
  /// The language of all text, such as `vi-VN`.
  package var language: String
  /// The typeface of all text.
  package var font: String
  /// The styles that paragraphs name; the first is the one of paragraphs in general.
  package var styles: [ParagraphStyle]
  /// The sections, each beginning on a new page.
  package var sections: [Section]

  package init(
    title: String,
    author: String? = nil,
    language: String,
    font: String = "Times New Roman",
    styles: [ParagraphStyle],
    sections: [Section]
  ) {
    self.title = title
    self.author = author
    self.language = language
    self.font = font
    self.styles = styles
    self.sections = sections
  }
}

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

extension WordDocument {
  /// A paragraph: runs of text in a style.
  package struct Paragraph: Sendable, Hashable {
    package var style: ParagraphStyle.ID
    /// What differs from the style.
    package var format: ParagraphFormat
    package var runs: [Run]

    package init(_ style: ParagraphStyle.ID, _ runs: [Run] = [], format: ParagraphFormat = ParagraphFormat()) {
      self.style = style
      self.format = format
      self.runs = runs
    }
  }

  /// A run of text that looks the same throughout; line feeds break the line.
  package struct Run: Sendable, Hashable {
    package var text: String
    /// What differs from the style of the paragraph.
    package var format: TextFormat

    package init(_ text: String, _ format: TextFormat = TextFormat()) {
      self.text = text
      self.format = format
    }
  }

  /// A named style of paragraphs.
  package struct ParagraphStyle: Sendable, Hashable, Identifiable {
    /// The name by which paragraphs refer to the style: ASCII letters and digits.
    package var id: String
    /// The name that a person sees.
    package var name: String
    /// The style whose properties hold where this one has none.
    package var base: ID?
    package var paragraph: ParagraphFormat
    package var text: TextFormat

    package init(
      id: String,
      name: String,
      base: ID? = nil,
      paragraph: ParagraphFormat = ParagraphFormat(),
      text: TextFormat = TextFormat()
    ) {
      self.id = id
      self.name = name
      self.base = base
      self.paragraph = paragraph
      self.text = text
    }
  }
}

extension WordDocument {
  /// A run of pages of one kind, with page numbers of its own.
  package struct Section: Sendable, Hashable {
    package var page: Page
    /// The style of the page number in the middle of the top margin; no numbers without one.
    ///
    /// The first page of a section bears no number, and the second is page 2.
    package var pageNumberStyle: ParagraphStyle.ID?
    package var blocks: [Block]

    package init(page: Page, pageNumberStyle: ParagraphStyle.ID? = nil, blocks: [Block]) {
      self.page = page
      self.pageNumberStyle = pageNumberStyle
      self.blocks = blocks
    }
  }

  /// The paper of a section and its margins.
  package struct Page: Sendable, Hashable {
    package var width: PageLength
    package var height: PageLength
    package var top: PageLength
    package var bottom: PageLength
    package var left: PageLength
    package var right: PageLength
    /// How far below the edge of the paper the page number begins.
    package var header: PageLength

    package init(
      width: PageLength,
      height: PageLength,
      top: PageLength,
      bottom: PageLength,
      left: PageLength,
      right: PageLength,
      header: PageLength
    ) {
      self.width = width
      self.height = height
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
      self.header = header
    }

    package var isLandscape: Bool { width > height }
    /// The width between the margins.
    package var textWidth: PageLength { width - left - right }
  }

  /// What stands in a section, from the top.
  package enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table(Table)
    case chart(Chart)
  }
}
