import FileFormats
import Testing

/// A written document, read back as XML without the code that wrote it.
struct WordFile {
  private static let word = XMLNamespace(6)
  private static let namespaces = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main": word]

  /// The text of each paragraph, those of tables included; line breaks are line feeds.
  private(set) var paragraphs: [String] = []
  /// The rows of the tables, and how many of them repeat.
  private(set) var rows = 0
  private(set) var repeatedRows = 0

  init(_ contents: [UInt8]) throws {
    let archive = try ZIPArchive(contents)
    let entry = try #require(archive.entries.first { $0.name == "word/document.xml" })
    var reader = try XMLReader(try archive.contents(of: entry), namespaces: Self.namespaces)
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start:
        isText = reader.isElement("t", in: Self.word)
        if reader.isElement("p", in: Self.word) { paragraphs.append("") }
        if reader.isElement("br", in: Self.word) { paragraphs[paragraphs.count - 1] += "\n" }
        if reader.isElement("tr", in: Self.word) { rows += 1 }
        if reader.isElement("tblHeader", in: Self.word) { repeatedRows += 1 }
      case .end: isText = false
      case .text:
        if isText { paragraphs[paragraphs.count - 1] += String(decoding: reader.textBytes, as: UTF8.self) }
      }
    }
  }

  /// The paragraphs that show something.
  var texts: [String] { paragraphs.filter { !$0.isEmpty } }
}
