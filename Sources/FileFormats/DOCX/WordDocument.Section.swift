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
