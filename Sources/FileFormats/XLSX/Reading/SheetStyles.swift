/// How a cell shows what it holds.
package struct SheetStyle: Sendable, Hashable {
  /// The format of its numbers, such as `#,##0`; the number of a format that every spreadsheet knows, if it has no text.
  package var numberFormat = "General"
  /// Its letters, its ground, its lines and how it is laid out.
  package var look: [UInt8] = []
  /// Whether nothing of what it holds can be seen: white letters on white, letters too small, a format that shows nothing.
  package var isInvisible = false

  package init() {}
}

/// The styles of a workbook, taken apart by what they mean for a cell.
struct SheetStyles {
  /// By the number by which cells name them.
  private(set) var all: [SheetStyle] = []
  /// What does not belong to the style of a single cell.
  private(set) var others: [XMLOutline.Item] = []

  private struct Letters {
    var markup: [UInt8]
    var isUnseen = false
    var isWhite = false
  }

  init(_ part: PartName?, of package: OfficePackage) throws(WorkbookError) {
    guard let part, let bytes = try package.contents(of: part) else { return }
    var reader = try PartReader(bytes, part: part)
    try reader.expectRoot("styleSheet")
    var formats: [Int: String] = [:]
    var fonts: [Letters] = []
    var fills: [Letters] = []
    var borders: [Letters] = []
    while try reader.nextChild() {
      let name = reader.xml.localName
      switch name {
      case "numFmts":
        while try reader.nextChild() {
          if let id = reader.xml.attributeText("numFmtId").flatMap({ Int($0) }) {
            formats[id] = reader.xml.attributeText("formatCode") ?? ""
          }
          try reader.skipElement()
        }
      case "fonts": while try reader.nextChild() { fonts.append(try Self.letters(of: &reader)) }
      case "fills": while try reader.nextChild() { fills.append(try Self.letters(of: &reader)) }
      case "borders": while try reader.nextChild() { borders.append(try Self.letters(of: &reader)) }
      case "cellXfs":
        while try reader.nextChild() {
          let ids = ["numFmtId", "fontId", "fillId", "borderId"].map { name in
            reader.xml.attributeText(name).flatMap { Int($0) } ?? 0
          }
          let rest = try Self.letters(of: &reader) { $0.hasSuffix("Id") || $0.hasPrefix("apply") }
          func entry(_ list: [Letters], _ id: Int) -> Letters {
            list.indices.contains(id) ? list[id] : Letters(markup: Array("?\(id)".utf8))
          }
          let (font, fill) = (entry(fonts, ids[1]), entry(fills, ids[2]))
          var style = SheetStyle()
          style.numberFormat = formats[ids[0]] ?? Self.builtIn(ids[0])
          style.look = font.markup + fill.markup + entry(borders, ids[3]).markup + rest.markup
          let isGroundPlain = ids[2] < 2 || fill.isWhite
          style.isInvisible =
            font.isUnseen || (font.isWhite && isGroundPlain) || Self.showsNothing(style.numberFormat)
          all.append(style)
        }
      default:
        let (label, markup) = (name, try Self.letters(of: &reader).markup)
        others.append(XMLOutline.Item(label: label, markup: markup))
      }
    }
    while try reader.next() != nil {}
  }

  /// Reads the element that begins here, up to its end.
  private static func letters(
    of reader: inout PartReader,
    leavingOut isLeftOut: (String) -> Bool = { _ in false }
  ) throws(WorkbookError) -> Letters {
    var markup = XMLMarkup()
    let outside = reader.xml.depth - 1
    var letters = Letters(markup: [])
    markup.open(reader.xml) { isLeftOut(String(decoding: $0, as: UTF8.self)) }
    while let event = try reader.next() {
      switch event {
      case .start:
        markup.open(reader.xml)
        if reader.xml.isNamed("sz"), let size = reader.xml.attributeText("val") {
          letters.isUnseen = (Int(size.prefix { $0 != "." }) ?? 9) <= 4
        }
        if reader.xml.isNamed("color") || reader.xml.isNamed("fgColor") { letters.isWhite = isWhite(reader.xml) }
      case .end: markup.close()
      case .text: markup.add(reader.xml.textBytes)
      }
      if event == .end, reader.xml.depth <= outside { break }
    }
    letters.markup = markup.take()
    return letters
  }

  private static func isWhite(_ xml: XMLReader) -> Bool {
    if let colour = xml.attributeText("rgb"), let number = Int(colour.suffix(6), radix: 16) {
      return [16, 8, 0].allSatisfy { number >> $0 & 0xFF >= 0xE8 }
    }
    return ["1", "9"].contains(xml.attributeText("indexed")) || xml.attributeText("theme") == "0"
  }

  /// A format whose parts are all empty shows nothing.
  private static func showsNothing(_ format: String) -> Bool {
    format.contains(";") && format.allSatisfy { $0 == ";" || $0 == " " || $0 == "\"" }
  }

  /// The formats that every spreadsheet knows by their numbers, as far as they have one text everywhere.
  private static func builtIn(_ number: Int) -> String {
    let known = [
      0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 49: "@",
    ]
    return known[number] ?? "(\(number))"
  }
}
