/// Adds notes to those of a sheet; a cell that has one gets more text in it.
struct CommentsEditor {
  private let reader: XMLReader
  private let prefix: String
  private var authors: XMLPatch.Element?
  private var list: XMLPatch.Element?
  private var authorNames: [String] = []
  private var comments: [CellReference: Comment] = [:]

  /// A note as it is written.
  private struct Comment {
    let author: Int?
    let text: XMLPatch.Element
    /// A piece of text in a single font, which becomes one of several.
    var single: Range<Int>?
    /// Where the last piece of text ends.
    var end: Int
    var content: Range<Int> { text.tag.upperBound..<text.end }
  }

  static func blank(namespace: String) -> [UInt8] {
    Array("<comments xmlns=\"\(namespace)\"><authors/><commentList/></comments>".utf8)
  }

  init(_ bytes: [UInt8], part: PartName) throws(WorkbookError) {
    var (reader, _) = try PackageEditor.root(of: bytes, part)
    prefix = reader.xml.prefix
    self.reader = reader.xml
    while try reader.nextChild() {
      var element = reader.xml.openingTag
      if reader.xml.isNamed("authors") {
        while try reader.nextChild() {
          var name: [UInt8] = []
          try reader.appendText(to: &name)
          authorNames.append(String(decoding: name, as: UTF8.self))
        }
        element.end = reader.xml.start
        authors = element
      } else if reader.xml.isNamed("commentList") {
        while try reader.nextChild() { try readComment(&reader) }
        element.end = reader.xml.start
        list = element
      } else {
        try reader.skipElement()
      }
    }
    guard list != nil, authors != nil else { throw .unexpectedContent(part: part.text) }
  }

  private mutating func readComment(_ reader: inout PartReader) throws(WorkbookError) {
    let cell = reader.xml.attribute("ref").flatMap { CellReference(bytes: $0) }
    let author = reader.xml.attribute("authorId").flatMap { SheetReader.integer($0) }
    while try reader.nextChild() {
      guard reader.xml.isNamed("text") else {
        try reader.skipElement()
        continue
      }
      var text = reader.xml.openingTag
      var single: Range<Int>?
      var end = text.tag.upperBound
      while try reader.nextChild() {
        let start = reader.xml.start
        let (isSingle, isRun) = (reader.xml.isNamed("t"), reader.xml.isNamed("r"))
        try reader.skipElement()
        if isSingle { single = start..<reader.xml.index }
        if isSingle || isRun { end = reader.xml.index }
      }
      text.end = reader.xml.start
      if let cell { comments[cell] = Comment(author: author, text: text, single: single, end: end) }
    }
  }
}

extension CommentsEditor {
  /// The cells that have a note.
  var cells: Set<CellReference> { Set(comments.keys) }

  /// The part with more notes.
  ///
  /// - Parameter author: who speaks; what the same author wrote into a cell before is replaced.
  func adding(_ texts: [CellReference: String], author: String) -> [UInt8] {
    var patch = XMLPatch(reader)
    let number = authorNames.firstIndex(of: author) ?? authorNames.count
    if number == authorNames.count, let authors {
      patch.append("<\(prefix)author>\(XMLText.escape(author))</\(prefix)author>", to: authors)
    }
    var added = ""
    for (cell, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let comment = comments[cell] else {
        added +=
          "<\(prefix)comment ref=\"\(cell)\" authorId=\"\(number)\"><\(prefix)text>\(run(text))</\(prefix)text></\(prefix)comment>"
        continue
      }
      if comment.text.isEmpty {
        patch.append(run(text), to: comment.text)
      } else if let author = comment.author, author == number {
        patch.replace(comment.content, with: run(text))
      } else {
        if let single = comment.single {
          patch.insert("<\(prefix)r>", at: single.lowerBound)
          patch.insert("</\(prefix)r>", at: single.upperBound)
        }
        patch.insert(run("\n\n\(text)"), at: comment.end)
      }
    }
    if let list { patch.append(added, to: list) }
    return patch.applied()
  }

  private func run(_ text: String) -> String {
    let escaped = XMLText.escape(TextTable.escaped(text)).replacing("&#10;", with: "\n")
    return "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(escaped)</\(prefix)t></\(prefix)r>"
  }
}
