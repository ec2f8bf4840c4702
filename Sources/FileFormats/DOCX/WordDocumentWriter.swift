/// Writes documents as Office Open XML (`.docx`, ECMA-376, transitional).
///
/// The same document gives the same bytes: nothing of a clock or of chance goes in.
package struct WordDocumentWriter: Sendable {
  package init() {}

  /// Writes a document.
  ///
  /// - Throws: `ZIPError` for a document of more bytes than an archive holds.
  /// - Returns: the bytes of the file.
  package func write(_ document: WordDocument) throws(ZIPError) -> [UInt8] {
    let parts = WordParts(document)
    var archive = ZIPWriter()
    for (name, text) in parts.all { try archive.add(name, Array(text.utf8)) }
    return try archive.finish()
  }
}
