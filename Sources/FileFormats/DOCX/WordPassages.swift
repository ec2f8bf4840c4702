/// A paragraph of a Word document with all that is in it: what a reader sees, what is hidden, and how it looks.
package struct WordPassage: Sendable, Hashable {
  /// What else than its visible words a paragraph holds.
  package enum Layer: Sendable, Hashable, CaseIterable {
    /// Marked as hidden, white on white, or too small to be seen.
    case hidden
    /// A change that was recorded: put in.
    case inserted
    /// A change that was recorded: taken out.
    case deleted
    /// What a field computes its text from.
    case field
  }

  /// Where a person finds the paragraph; all numbers count from 1, tables and their rows in reading order.
  package enum Place: Sendable, Hashable {
    case paragraph(Int)
    case cell(table: Int, row: Int, column: Int)
  }

  /// Where it stands; nothing for what follows the last paragraph.
  package let place: Place?
  /// The id of its style; empty without one.
  package let style: String
  /// Whether it stands in a text box.
  package let isInTextBox: Bool
  /// What a reader sees.
  package let text: String
  package let layers: [Layer: String]
  /// Its markup, and that between it and the paragraph before, without the words.
  package let look: [UInt8]
  /// The lengths of the pieces of text that the markup divides it into, in bytes.
  package let spans: [Int]
}

extension WordPassage {
  /// Reads a part of a document: its body, a header, its comments or notes.
  ///
  /// What a word processor writes for itself (the ids of sessions, marks of spelling) is left out.
  ///
  /// - Throws: ``XMLError`` at the first place that is not well-formed.
  /// - Complexity: O(*n*) in the length of the part.
  package static func all(of part: [UInt8]) throws(XMLError) -> [WordPassage] {
    var reading = try Reading(part)
    return try reading.passages()
  }

  /// A paragraph that is open.
  private struct Open {
    var place: Place
    var style = ""
    var isInTextBox: Bool
    var text: [UInt8] = []
    var layers: [Layer: [UInt8]] = [:]
    var spans: [Int] = []
    var markup: [UInt8] = []
    var isInRun = false
    var run = RunFormat()
    var insertions = 0
    var deletions = 0
  }

  /// What of a run's format can hide its words.
  private struct RunFormat {
    var isMarked = false
    var isWhite = false
    var isShaded = false
    var isTiny = false

    var hides: Bool { isMarked || isTiny || (isWhite && !isShaded) }
  }

  private struct Reading {
    private static let wordNamespace = XMLNamespace(6)
    private static let namespaces = [
      OfficeNames.word: wordNamespace,
      "http://purl.oclc.org/ooxml/wordprocessingml/main": wordNamespace,
    ]

    private var xml: XMLReader
    private var markup = XMLMarkup()
    private var open: [Open] = []
    private var tables: [(number: Int, row: Int, column: Int)] = []
    private var tableCount = 0
    private var outside = 0
    private var properties = 0
    private var kept: Set<[UInt8]> = []
    private var all: [WordPassage] = []

    init(_ part: [UInt8]) throws(XMLError) {
      xml = try XMLReader(part, namespaces: Reading.namespaces)
    }

    mutating func passages() throws(XMLError) -> [WordPassage] {
      while let event = try xml.next() {
        switch event {
        case .text: addText()
        case .start:
          guard !isSilent else {
            try xml.skipElement()
            continue
          }
          begin()
        case .end: end()
        }
      }
      let rest = markup.take()
      all.append(
        WordPassage(place: nil, style: "", isInTextBox: false, text: "", layers: [:], look: rest, spans: [])
      )
      return all
    }

    private var isWord: Bool { xml.namespace == Self.wordNamespace }

    private var isSilent: Bool {
      isWord && (xml.isNamed("proofErr") || xml.isNamed("lastRenderedPageBreak"))
    }

    /// The element whose text is told apart from the markup.
    private var textElement: Layer?? = .none

    private mutating func addText() {
      guard case .some(let layer) = textElement, let last = open.indices.last else { return markup.add(xml.textBytes) }
      let bytes = xml.textBytes
      let layers = Self.layers(layer, of: open[last])
      if !layers.contains(where: { $0 != .inserted }) {
        open[last].text += bytes
        if open[last].spans.isEmpty { open[last].spans.append(0) }
        open[last].spans[open[last].spans.count - 1] += bytes.count
      }
      for layer in layers { open[last].layers[layer, default: []] += bytes }
    }

    /// In which layers a piece of text stands.
    private static func layers(_ layer: Layer?, of paragraph: Open) -> [Layer] {
      if layer == .field { return [.field] }
      if layer == .deleted || paragraph.deletions > 0 { return [.deleted] }
      return (paragraph.insertions > 0 ? [.inserted] : []) + (paragraph.isInRun && paragraph.run.hides ? [.hidden] : [])
    }

    private mutating func begin() {
      if isWord, xml.isNamed("p") { beginParagraph() }
      markup.open(xml) { name in
        name.starts(with: "rsid".utf8) || name.elementsEqual("paraId".utf8) || name.elementsEqual("textId".utf8)
      }
      guard isWord else { return }
      beginTable()
      if isProperties { properties += 1 }
      guard let last = open.indices.last else { return }
      if xml.isNamed("r") {
        open[last].isInRun = true
        open[last].run = RunFormat()
      } else if xml.isNamed("pStyle") {
        open[last].style = value
      } else if xml.isNamed("t") {
        textElement = .some(nil)
        open[last].spans.append(0)
      } else if xml.isNamed("delText") {
        textElement = .some(.deleted)
      } else if xml.isNamed("instrText") || xml.isNamed("delInstrText") {
        textElement = .some(.field)
      } else if xml.isNamed("br") || xml.isNamed("tab"), properties == 0 {
        if open[last].deletions == 0 { open[last].text.append(UInt8(ascii: " ")) }
      } else if properties == 0, xml.isNamed("ins") || xml.isNamed("moveTo") {
        open[last].insertions += 1
      } else if properties == 0, xml.isNamed("del") || xml.isNamed("moveFrom") {
        open[last].deletions += 1
      }
      if open[last].isInRun, properties > 0 { judgeFormat(of: last) }
    }

    private mutating func judgeFormat(of place: Int) {
      if xml.isNamed("vanish") || xml.isNamed("webHidden") || xml.isNamed("specVanish") {
        open[place].run.isMarked = !["0", "false", "off"].contains(value)
      } else if xml.isNamed("color") {
        open[place].run.isWhite = Self.isNearlyWhite(value)
      } else if xml.isNamed("highlight") {
        open[place].run.isShaded = !["none", "white"].contains(value)
      } else if xml.isNamed("shd") {
        let fill = xml.anyAttribute("fill").map { String(decoding: $0, as: UTF8.self) } ?? "auto"
        open[place].run.isShaded = fill != "auto" && !Self.isNearlyWhite(fill)
      } else if xml.isNamed("sz") || xml.isNamed("w") {
        // Half points, or percents of the usual width.
        if let size = Int(value), size <= 8 { open[place].run.isTiny = true }
      }
    }

    private var value: String { xml.anyAttribute("val").map { String(decoding: $0, as: UTF8.self) } ?? "" }

    private static func isNearlyWhite(_ colour: String) -> Bool {
      guard colour.utf8.count == 6, let number = Int(colour, radix: 16) else { return false }
      return [16, 8, 0].allSatisfy { number >> $0 & 0xFF >= 0xE8 }
    }

    private var isProperties: Bool {
      xml.isNamed("pPr") || xml.isNamed("rPr") || xml.isNamed("trPr") || xml.isNamed("tcPr") || xml.isNamed("tblPr")
        || xml.isNamed("sectPr")
    }

    private mutating func beginTable() {
      if xml.isNamed("tbl") {
        tableCount += 1
        tables.append((tableCount, 0, 0))
      }
      guard let last = tables.indices.last else { return }
      if xml.isNamed("tr") {
        tables[last].row += 1
        tables[last].column = 0
      }
      if xml.isNamed("tc") { tables[last].column += 1 }
    }

    private mutating func beginParagraph() {
      if tables.isEmpty, open.isEmpty { outside += 1 }
      let cell = tables.last.map { Place.cell(table: $0.number, row: $0.row, column: $0.column) }
      if let last = open.indices.last { open[last].markup += markup.take() }
      open.append(Open(place: cell ?? .paragraph(outside), isInTextBox: !open.isEmpty))
    }

    private mutating func end() {
      markup.close()
      guard isWord else { return }
      if isProperties { properties -= 1 }
      if xml.isNamed("tbl") { _ = tables.popLast() }
      if xml.isNamed("t") || xml.isNamed("delText") || xml.isNamed("instrText") || xml.isNamed("delInstrText") {
        textElement = .none
      }
      guard let last = open.indices.last else { return }
      if xml.isNamed("r") { open[last].isInRun = false }
      if properties == 0, xml.isNamed("ins") || xml.isNamed("moveTo"), open[last].insertions > 0 {
        open[last].insertions -= 1
      }
      if properties == 0, xml.isNamed("del") || xml.isNamed("moveFrom"), open[last].deletions > 0 {
        open[last].deletions -= 1
      }
      if xml.isNamed("p") { endParagraph() }
    }

    private mutating func endParagraph() {
      guard let paragraph = open.popLast() else { return }
      let look = paragraph.markup + markup.take()
      // Most paragraphs look like one before, and then share its bytes.
      let shared = kept.insert(look).memberAfterInsert
      all.append(
        WordPassage(
          place: paragraph.place,
          style: paragraph.style,
          isInTextBox: paragraph.isInTextBox,
          text: String(decoding: paragraph.text, as: UTF8.self),
          layers: paragraph.layers.mapValues { String(decoding: $0, as: UTF8.self) },
          look: shared,
          spans: paragraph.spans
        )
      )
    }
  }
}
