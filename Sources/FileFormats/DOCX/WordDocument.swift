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
