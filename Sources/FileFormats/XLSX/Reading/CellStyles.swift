/// What the styles of a workbook say about the meaning of its numbers.
struct CellStyles {
  /// The meaning by the number of the style.
  private var meanings: [NumberFormat.Meaning] = []

  init() {}

  init(_ part: PartName, of package: OfficePackage) throws(WorkbookError) {
    guard let bytes = try package.contents(of: part) else { return }
    var reader = try PartReader(bytes, part: part)
    try reader.expectRoot("styleSheet")
    var codes: [Int: NumberFormat.Meaning] = [:]
    var numbers: [Int] = []
    while try reader.nextChild() {
      if reader.xml.isElement("numFmts", in: .spreadsheet) {
        while try reader.nextChild() {
          if let id = reader.xml.attributeText("numFmtId").flatMap({ Int($0) }) {
            codes[id] = NumberFormat.meaning(ofCode: reader.xml.attributeText("formatCode") ?? "")
          }
          try reader.skipElement()
        }
      } else if reader.xml.isElement("cellXfs", in: .spreadsheet) {
        while try reader.nextChild() {
          numbers.append(reader.xml.attributeText("numFmtId").flatMap { Int($0) } ?? 0)
          try reader.skipElement()
        }
      } else {
        try reader.skipElement()
      }
    }
    while try reader.next() != nil {}
    meanings = numbers.map { codes[$0] ?? NumberFormat.meaning(ofBuiltIn: $0) }
  }

  /// What a number in a style means; a style that is not there means nothing.
  func meaning(ofStyle style: Int) -> NumberFormat.Meaning {
    meanings.indices.contains(style) ? meanings[style] : .number
  }
}
