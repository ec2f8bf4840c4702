/// Writes the notes of one sheet: a part with the texts, and a drawing of the boxes in which they show.
///
/// Every program draws notes from the old vector language (VML), and from nothing else.
struct NotesXML {
  private let notes: [(place: CellReference, note: WorkbookDocument.Note)]

  init(_ sheet: WorkbookDocument.Sheet) {
    notes = sheet.rows.enumerated().flatMap { row, cells in
      cells.cells.enumerated().compactMap { column, cell in
        cell.note.map { (CellReference(validRow: row + 1, column: column + 1), $0) }
      }
    }
  }

  var isEmpty: Bool { notes.isEmpty }

  /// The part with the texts.
  func comments() -> [UInt8] {
    var authors: [String] = []
    for (_, note) in notes where !authors.contains(note.author) { authors.append(note.author) }
    var xml = XMLWriter()
    xml.element("comments", ["xmlns": OfficeNames.spreadsheet]) { xml in
      xml.element("authors") { xml in
        for author in authors { xml.element("author") { $0.text(TextTable.escaped(author)) } }
      }
      xml.element("commentList") { xml in
        for (place, note) in notes {
          let author = authors.firstIndex(of: note.author) ?? 0
          xml.element("comment", ["ref": "\(place)", "authorId": "\(author)"]) { xml in
            xml.element("text") { xml in
              xml.element("t", ["xml:space": "preserve"]) { $0.text(TextTable.escaped(note.text)) }
            }
          }
        }
      }
    }
    return xml.bytes
  }

  /// The part with the boxes.
  func drawing() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "xml",
      [
        "xmlns:v": "urn:schemas-microsoft-com:vml", "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
      ]
    ) { xml in
      xml.raw("<v:shapetype id=\"note\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">")
      xml.raw("<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
      for (index, (place, note)) in notes.enumerated() {
        xml.element(
          "v:shape",
          [
            "id": "note\(index + 1)", "type": "#note", "style": "position:absolute;visibility:hidden",
            "fillcolor": "#ffffe1", "o:insetmode": "auto",
          ]
        ) { xml in
          xml.raw("<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>")
          xml.raw("<v:path o:connecttype=\"none\"/><v:textbox/>")
          xml.element("x:ClientData", ["ObjectType": "Note"]) { xml in
            xml.raw("<x:MoveWithCells/><x:SizeWithCells/>")
            xml.element("x:Anchor") { $0.text(Self.anchor(of: note, at: place)) }
            xml.raw("<x:AutoFill>False</x:AutoFill>")
            xml.element("x:Row") { $0.integer(place.row - 1) }
            xml.element("x:Column") { $0.integer(place.column - 1) }
          }
        }
      }
    }
    return xml.bytes
  }

  /// The box: columns and rows of its corners, beside the cell and high enough for the text.
  private static func anchor(of note: WorkbookDocument.Note, at place: CellReference) -> String {
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + $1.count / 34 }
    // Towards the last column there is no room on the right.
    let column = min(place.column, CellReference.lastColumn - 5)
    let row = min(max(0, place.row - 2), CellReference.lastRow - 60)
    return "\(column), 15, \(row), 4, \(column + 3), 60, \(row + min(50, lines + 1)), 8"
  }
}
