/// What the styles of a workbook say about its cells: the meaning of their numbers, and their fonts.
struct CellStyles {
  /// The meaning by the number of the style.
  private var meanings: [NumberFormat.Meaning] = []
  /// The old font by the number of the style; absent where it is no old one.
  private var oldFonts: [OldFontFace?] = []
  /// Whether any style has an old font.
  private(set) var hasOldFonts = false
  /// The words behind the number by the number of the style.
  private var units: [Int: String] = [:]

  init() {}

  init(_ part: PartName, of package: OfficePackage) throws(WorkbookError) {
    guard let bytes = try package.contents(of: part) else { return }
    var reader = try PartReader(bytes, part: part)
    try reader.expectRoot("styleSheet")
    var codes: [Int: NumberFormat.Meaning] = [:]
    var unitsOfCodes: [Int: String] = [:]
    var fonts: [OldFontFace?] = []
    var styles: [(number: Int, font: Int)] = []
    while try reader.nextChild() {
      if reader.xml.isElement("numFmts", in: .spreadsheet) {
        while try reader.nextChild() {
          if let id = reader.xml.attributeText("numFmtId").flatMap({ Int($0) }) {
            let code = reader.xml.attributeText("formatCode") ?? ""
            codes[id] = NumberFormat.meaning(ofCode: code)
            unitsOfCodes[id] = NumberFormat.unit(ofCode: code)
          }
          try reader.skipElement()
        }
      } else if reader.xml.isElement("fonts", in: .spreadsheet) {
        while try reader.nextChild() { fonts.append(try reader.fontName("name").flatMap { OldFontFace(name: $0) }) }
      } else if reader.xml.isElement("cellXfs", in: .spreadsheet) {
        while try reader.nextChild() {
          let number = reader.xml.attributeText("numFmtId").flatMap { Int($0) } ?? 0
          styles.append((number, reader.xml.attributeText("fontId").flatMap { Int($0) } ?? 0))
          try reader.skipElement()
        }
      } else {
        try reader.skipElement()
      }
    }
    while try reader.next() != nil {}
    meanings = styles.map { codes[$0.number] ?? NumberFormat.meaning(ofBuiltIn: $0.number) }
    oldFonts = styles.map { fonts.indices.contains($0.font) ? fonts[$0.font] : nil }
    hasOldFonts = oldFonts.contains { $0 != nil }
    for (style, format) in styles.enumerated() { units[style] = unitsOfCodes[format.number] }
  }

  /// The words that a style shows behind a number; nothing if it shows none.
  func unit(ofStyle style: Int) -> String? { units[style] }

  /// What a number in a style means; a style that is not there means nothing.
  func meaning(ofStyle style: Int) -> NumberFormat.Meaning {
    meanings.indices.contains(style) ? meanings[style] : .number
  }

  /// The old font of a style, if it has one.
  func oldFont(ofStyle style: Int) -> OldFontFace? { oldFonts.indices.contains(style) ? oldFonts[style] : nil }
}

extension PartReader {
  /// Reads the name of the font that the element that is open describes, up to its end.
  ///
  /// - Parameter element: `name` in the list of fonts, `rFont` in a run of text.
  mutating func fontName(_ element: StaticString) throws(WorkbookError) -> String? {
    var name: String?
    while try nextChild() {
      if xml.isElement(element, in: .spreadsheet) { name = xml.attributeText("val") }
      try skipElement()
    }
    return name
  }
}
