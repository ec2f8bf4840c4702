// The styles that annotations and the listing need.

extension StylesEditor {
  /// What a style is for.
  enum Purpose: Hashable {
    /// A cell with a remark: its own style but for the fill.
    case remark(style: Int, level: WorkbookAnnotation.Level)
    case title
    case paragraph
    case heading
    case text
    case link
    case level(WorkbookAnnotation.Level)
  }

  /// The number of the style for a purpose, which is added when it is first asked for.
  mutating func number(for purpose: Purpose) -> Int {
    if let number = numbers[purpose] { return number }
    let number = added(purpose)
    numbers[purpose] = number
    return number
  }

  private mutating func added(_ purpose: Purpose) -> Int {
    switch purpose {
    case .remark(let style, let level): return copy(of: style, fill: fill(level.color))
    case .title: return listing(font: font("<b/><sz val=\"14\"/>"), alignment: "vertical=\"center\"")
    case .paragraph: return listing(font: font("<sz val=\"11\"/>"), alignment: "vertical=\"top\"")
    case .heading:
      return listing(
        font: font("<b/><sz val=\"11\"/>"),
        fill: fill("FFD9E1F2"),
        alignment: "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"",
        isFramed: true
      )
    case .text:
      return listing(font: font("<sz val=\"11\"/>"), alignment: "vertical=\"top\" wrapText=\"1\"", isFramed: true)
    case .link:
      return listing(
        font: font("<u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/>"),
        alignment: "vertical=\"top\" wrapText=\"1\"",
        isFramed: true
      )
    case .level(let level):
      return listing(
        font: font("<sz val=\"11\"/>"),
        fill: fill(level.color),
        alignment: "vertical=\"top\" wrapText=\"1\"",
        isFramed: true
      )
    }
  }

  /// A style of the workbook as it is written, but for the fill.
  private mutating func copy(of style: Int, fill: Int) -> Int {
    let attributes = " fillId=\"\(fill)\" applyFill=\"1\""
    guard formats.indices.contains(style) else { return add("<xf\(attributes)/>", to: .cellFormats) }
    let format = formats[style]
    var xml = Array(reader.bytes[format.range.lowerBound..<format.nameEnd]) + attributes.utf8
    var place = format.nameEnd
    for attribute in format.fillAttributes {
      xml += reader.bytes[place..<attribute.lowerBound]
      place = attribute.upperBound
    }
    xml += reader.bytes[place..<format.range.upperBound]
    return add(written: String(decoding: xml, as: UTF8.self), to: .cellFormats)
  }

  private mutating func listing(font: Int, fill: Int = 0, alignment: String, isFramed: Bool = false) -> Int {
    let border = isFramed ? frame() : 0
    return add(
      "<xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" applyFont=\"1\" applyFill=\"1\""
        + " applyBorder=\"1\" applyAlignment=\"1\"><alignment \(alignment)/></xf>",
      to: .cellFormats
    )
  }

  private mutating func font(_ properties: String) -> Int {
    add("<font>\(properties)<name val=\"Times New Roman\"/><family val=\"1\"/></font>", to: .fonts)
  }

  private mutating func fill(_ color: String) -> Int {
    if let number = fills[color] { return number }
    let number = add(
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(color)\"/><bgColor indexed=\"64\"/></patternFill></fill>",
      to: .fills
    )
    fills[color] = number
    return number
  }

  private mutating func frame() -> Int {
    let sides = ["left", "right", "top", "bottom"].map { "<\($0) style=\"thin\"><color rgb=\"FFBFBFBF\"/></\($0)>" }
    return add("<border>\(sides.joined())<diagonal/></border>", to: .borders)
  }
}
