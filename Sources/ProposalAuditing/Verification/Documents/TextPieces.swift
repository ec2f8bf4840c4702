import FileFormats
import Vocabulary

/// A piece of what a document of text shows, and where.
struct TextPiece {
  let place: LocalizedText
  let text: String
  var aspect = DocumentAspect.text
  /// In which cell of its row it stands, from 1; 0 in what has none.
  var column = 0
}

/// Reads what a document of text shows: lines, cells, or the parts of a page.
enum TextPieces {
  /// How many cells, values or lines a document may have beside one of a length that the record gives: a stranger's
  /// document is answered within seconds, and one for a whole country is compared.
  static func most(beside expected: [UInt8]) -> Int { max(500_000, expected.count) }

  /// Whether a text is so much longer than that of the record that it is another document.
  static func isFarLonger(_ found: [UInt8], than expected: [UInt8]) -> Bool {
    guard found.count <= max(8 << 20, 4 * expected.count) else { return true }
    return found.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } > most(beside: expected)
  }

  /// The lines of a text.
  static func lines(of bytes: ArraySlice<UInt8>, from first: Int = 1) -> [TextPiece] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map { place, line in
      TextPiece(
        place: LocalizedText(vi: "dòng \(first + place)", en: "line \(first + place)"),
        text: String(decoding: line, as: UTF8.self)
      )
    }
  }

  /// The cells of a table, empty ones too, so that none can change its column unseen.
  static func cells(of table: Table) -> [TextPiece] {
    table.rows.flatMap { row in
      row.cells.enumerated().map { place, cell in
        TextPiece(place: same(cell.position.description), text: cell.text, column: place + 1)
      }
    }
  }

  private static func same(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }
}

/// A page taken apart: lines of text and programs, and the data in their midst.
struct PagePieces {
  let lines: [TextPiece]
  let data: [TextPiece]

  private static let island = Array("<script type=\"application/json\" id=\"data\">".utf8)
  private static let islandEnd = Array("</script>".utf8)

  /// Reads a page; nothing if there are no data in it.
  ///
  /// - Parameter most: How many values the data may hold.
  init?(_ bytes: [UInt8], most: Int) {
    guard let start = bytes.firstRange(of: Self.island)?.upperBound,
      let end = bytes[start...].firstRange(of: Self.islandEnd)?.lowerBound,
      let value = try? JSONReader(maximumValues: most).read(Array(bytes[start..<end]))
    else { return nil }
    let head = TextPieces.lines(of: bytes[..<start])
    lines = Self.marked(head + TextPieces.lines(of: bytes[end...], from: head.count))
    var data: [TextPiece] = []
    Self.add(value, path: "", to: &data)
    self.data = data
  }

  /// The lines, told apart by what stands in them: text, a program, or how the page looks.
  private static func marked(_ lines: [TextPiece]) -> [TextPiece] {
    var aspect = DocumentAspect.text
    return lines.map { line in
      var marked = line
      let opens: [(String, DocumentAspect)] = [("<script", .script), ("<style", .look)]
      if aspect == .text, let open = opens.first(where: { line.text.contains($0.0) }) { aspect = open.1 }
      marked.aspect = aspect
      if line.text.contains(aspect == .look ? "</style" : "</script") { aspect = .text }
      return marked
    }
  }

  private static func add(_ value: JSONValue, path: String, to pieces: inout [TextPiece]) {
    func add(_ text: String) {
      pieces.append(TextPiece(place: LocalizedText(vi: path, en: path), text: text, aspect: .data))
    }
    switch value.node {
    case .object(let members):
      if members.isEmpty { add("{}") }
      for member in members {
        self.add(member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)", to: &pieces)
      }
    case .array(let elements):
      if elements.isEmpty { add("[]") }
      for (place, element) in elements.enumerated() {
        let name = element["code"]?.string ?? element["id"]?.string ?? "\(place + 1)"
        self.add(element, path: "\(path)[\(name)]", to: &pieces)
      }
    case .string(let text), .number(let text): add(text)
    case .boolean(let isTrue): add(isTrue ? "true" : "false")
    case .null: add("null")
    }
  }
}

extension DocumentFindings {
  /// Holds lists of pieces against each other, in their order.
  mutating func compare(_ expected: [TextPiece], _ found: [TextPiece]) {
    let edits = DocumentEdits(from: expected.map(\.text), to: found.map(\.text))
    for pair in edits.pairs {
      let (before, after) = (pair.before.map { expected[$0] }, pair.after.map { found[$0] })
      guard let piece = after ?? before else { continue }
      if let before, let after, before.column != after.column, before.text.utf8.elementsEqual(after.text.utf8) {
        add(DocumentFinding(place: piece.place, aspect: .look, recorded: nil, found: nil, text: Self.moved))
      }
      if before == nil || after == nil, piece.text.isEmpty {
        add(DocumentFinding(place: piece.place, aspect: .look, recorded: nil, found: nil, text: Self.blank))
      }
      addText(before?.text, after?.text, at: piece.place, as: piece.aspect)
    }
  }

  /// Holds lists of pieces against each other by their places.
  mutating func compareByPlace(_ expected: [TextPiece], _ found: [TextPiece]) {
    let (old, new) = (Self.byPlace(expected), Self.byPlace(found))
    for (place, piece) in old.list { addText(piece.text, new.places[place]?.text, at: piece.place, as: piece.aspect) }
    for (place, piece) in new.list where old.places[place] == nil {
      addText(nil, piece.text, at: piece.place, as: piece.aspect)
    }
  }

  private static func byPlace(_ pieces: [TextPiece]) -> (list: [(String, TextPiece)], places: [String: TextPiece]) {
    var counts: [String: Int] = [:]
    let list = pieces.map { piece in
      counts[piece.place.en, default: 0] += 1
      let count = counts[piece.place.en] ?? 1
      return (count == 1 ? piece.place.en : "\(piece.place.en) #\(count)", piece)
    }
    return (list, Dictionary(list, uniquingKeysWith: { first, _ in first }))
  }

  private static let moved = LocalizedText(vi: "đã chuyển sang cột khác", en: "stands in another column")
  private static let blank = LocalizedText(
    vi: "thêm hoặc bớt dòng, ô trống",
    en: "a blank line or cell was put in or taken out"
  )
}
