/// Why the text of a Word document cannot be read.
package enum WordReadError: Error, Sendable, Hashable {
  case archive(ZIPError)
  /// The archive is no Word document: it has no `word/document.xml`.
  case noDocument
  case damaged(XMLError)
}
