/// Reads the paragraphs of Word documents, with their places.
///
///     try WordTextReader().read(bytes).first?.text   // "TỜ TRÌNH"
package struct WordTextReader: Sendable {
  private static let document = "word/document.xml"
  static let wordNamespace = XMLNamespace(6)
  static let namespaces = [
    OfficeNames.word: wordNamespace,
    "http://purl.oclc.org/ooxml/wordprocessingml/main": wordNamespace,
  ]

  /// A table that is open, and the row and the cell that are read in it.
  private struct OpenTable {
    let number: Int
    var row = 0
    var column = 0
  }

  package init() {}

  /// Reads a whole file.
  ///
  /// - Throws: ``WordReadError`` at the first thing that cannot be read.
  /// - Returns: the paragraphs of the body in reading order; empty ones are left out, but counted.
  package func read(_ bytes: [UInt8]) throws(WordReadError) -> [WordText] {
    let contents = try part(of: bytes)
    do throws(XMLError) {
      return try paragraphs(of: contents)
    } catch {
      throw .damaged(error)
    }
  }

  private func part(of bytes: [UInt8]) throws(WordReadError) -> [UInt8] {
    var contents: [UInt8]?
    do throws(ZIPError) {
      let archive = try ZIPArchive(bytes)
      contents = try archive.entry(named: Self.document).map { entry throws(ZIPError) in
        try archive.contents(of: entry)
      }
    } catch {
      throw .archive(error)
    }
    guard let contents else { throw .noDocument }
    return contents
  }

  private func paragraphs(of contents: [UInt8]) throws(XMLError) -> [WordText] {
    var xml = try XMLReader(contents, namespaces: Self.namespaces)
    var paragraphs: [WordText] = []
    var open: [OpenTable] = []
    var tables = 0
    var outside = 0
    var text: [UInt8] = []
    var isText = false
    while let event = try xml.next() {
      guard event == .text || xml.namespace == Self.wordNamespace else { continue }
      switch event {
      case .text: if isText { text.append(contentsOf: xml.textBytes) }
      case .start:
        if xml.isNamed("t") { isText = true }
        if xml.isNamed("br") || xml.isNamed("tab") { text.append(UInt8(ascii: " ")) }
        if xml.isNamed("p") {
          text = []
          if open.isEmpty { outside += 1 }
        }
        if xml.isNamed("tbl") {
          tables += 1
          open.append(OpenTable(number: tables))
        }
        guard let last = open.indices.last else { continue }
        if xml.isNamed("tr") {
          open[last].row += 1
          open[last].column = 0
        }
        if xml.isNamed("tc") { open[last].column += 1 }
      case .end:
        if xml.isNamed("t") { isText = false }
        if xml.isNamed("tbl") { _ = open.popLast() }
        guard xml.isNamed("p"), !text.isEmpty else { continue }
        let table = open.last.map { WordText.Place.cell(table: $0.number, row: $0.row, column: $0.column) }
        paragraphs.append(
          WordText(place: table ?? .paragraph(outside), text: String(decoding: text, as: UTF8.self))
        )
        text = []
      }
    }
    return paragraphs
  }
}

/// Why the text of a Word document cannot be read.
package enum WordReadError: Error, Sendable, Hashable {
  case archive(ZIPError)
  /// The archive is no Word document: it has no `word/document.xml`.
  case noDocument
  case damaged(XMLError)
}

/// A paragraph of a Word document, without its formats.
package struct WordText: Sendable, Hashable {
  /// Where a person finds the paragraph; all numbers count from 1, tables and their rows in reading order.
  package enum Place: Sendable, Hashable {
    case paragraph(Int)
    case cell(table: Int, row: Int, column: Int)
  }

  package var place: Place
  package var text: String
}
