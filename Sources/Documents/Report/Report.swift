package import Vocabulary

/// A document without a format: what it says, in order, for any writer.
package struct Report: Sendable, Hashable {
  package var language: Language
  /// What the document is called where formats have a place for it.
  package var title: String
  /// Who issues it; a property of the file in formats that have such properties.
  package var author: String?
  package var blocks: [Block]

  package init(language: Language, title: String, author: String? = nil, blocks: [Block] = []) {
    self.language = language
    self.title = title
    self.author = author
    self.blocks = blocks
  }
}
