/// What the styles of an OpenDocument workbook say about its cells: their fonts, what is hidden, and which times are lengths.
///
/// It is an object, so that it is not copied for every cell.
final class ODSStyles {
  /// A style, as far as it matters (ODF 1.2, part 1, 16.2).
  private struct Style {
    var parent: String?
    var face: FacedText.Face?
    var dataStyle: String?
    var isHidden = false
  }

  private var cellStyles: [String: Style] = [:]
  private var textStyles: [String: Style] = [:]
  private var sheetStyles: [String: Style] = [:]
  private var defaultFace: FacedText.Face?
  /// The families of the fonts by their names in the file.
  private var families: [String: String] = [:]
  /// The formats that show times of more than a day.
  private var durationFormats: Set<String> = []
  /// The old fonts of the styles of cells, and those styles whose numbers are lengths of time.
  private var oldFonts: [String: OldFontFace] = [:]
  private var durationStyles: Set<String> = []
  /// Whether any style has an old font.
  private(set) var hasOldFonts = false

  init() {}

  /// Reads an element at the top of a part, if it is about styles, up to its end.
  ///
  /// - Returns: whether it was.
  func read(_ reader: inout PartReader) throws(WorkbookError) -> Bool {
    if reader.xml.isElement("font-face-decls", in: .odfOffice) {
      while try reader.nextChild() {
        if let name = reader.xml.attributeText("name", in: .odfStyle),
          let family = reader.xml.attributeText("font-family", in: .odfDrawing)
        {
          families[name] = Self.unquoted(family)
        }
        try reader.skipElement()
      }
      return true
    }
    guard reader.xml.isElement("styles", in: .odfOffice) || reader.xml.isElement("automatic-styles", in: .odfOffice)
    else { return false }
    while try reader.nextChild() {
      if reader.xml.isElement("style", in: .odfStyle) || reader.xml.isElement("default-style", in: .odfStyle) {
        try readStyle(&reader)
      } else {
        if reader.xml.isElement("time-style", in: .odfDataStyle),
          reader.xml.attributeText("truncate-on-overflow", in: .odfDataStyle) == "false",
          let name = reader.xml.attributeText("name", in: .odfStyle)
        {
          durationFormats.insert(name)
        }
        try reader.skipElement()
      }
    }
    return true
  }

  private func readStyle(_ reader: inout PartReader) throws(WorkbookError) {
    let isDefault = reader.xml.isNamed("default-style")
    let name = reader.xml.attributeText("name", in: .odfStyle) ?? ""
    let family = reader.xml.attributeText("family", in: .odfStyle)
    var style = Style(
      parent: reader.xml.attributeText("parent-style-name", in: .odfStyle),
      dataStyle: reader.xml.attributeText("data-style-name", in: .odfStyle)
    )
    while try reader.nextChild() {
      if reader.xml.isElement("text-properties", in: .odfStyle) {
        let font = reader.xml.attributeText("font-name", in: .odfStyle).map { families[$0] ?? $0 }
        let direct = reader.xml.attributeText("font-family", in: .odfFormatting).map(Self.unquoted)
        if let font = font ?? direct { style.face = FacedText.Face(fontName: font) }
      } else if reader.xml.isElement("table-properties", in: .odfStyle) {
        style.isHidden = reader.xml.attributeText("display", in: .odfTable) == "false"
      }
      try reader.skipElement()
    }
    switch family {
    case "table-cell": if isDefault { defaultFace = style.face } else { cellStyles[name] = style }
    case "text": if !isDefault { textStyles[name] = style }
    case "table": if !isDefault { sheetStyles[name] = style }
    default: break
    }
  }

  private static func unquoted(_ family: String) -> String {
    family.trimmingPrefix { $0 == "'" || $0 == "\"" }.split { $0 == "'" || $0 == "\"" }.first.map(String.init) ?? ""
  }

  /// Settles what each style means with those that it comes from, when all of them are known.
  ///
  /// - Complexity: O(*n*) in the number of styles, however they come from each other.
  func settle() {
    cellStyles = Self.resolved(cellStyles)
    textStyles = Self.resolved(textStyles)
    for (name, style) in cellStyles {
      if case .old(let face) = style.face ?? defaultFace { oldFonts[name] = face }
      if let format = style.dataStyle, durationFormats.contains(format) { durationStyles.insert(name) }
    }
    let faces = textStyles.values.map(\.face) + [defaultFace]
    hasOldFonts = !oldFonts.isEmpty || faces.contains { if case .old = $0 { true } else { false } }
  }

  /// The styles, each with what it takes over from those above it; a style above itself takes over nothing.
  private static func resolved(_ styles: [String: Style]) -> [String: Style] {
    var resolved: [String: Style] = [:]
    resolved.reserveCapacity(styles.count)
    for name in styles.keys {
      var path: [String] = []
      var next: String? = name
      while let name = next, resolved[name] == nil, let style = styles[name] {
        path.append(name)
        resolved[name] = style
        next = style.parent
      }
      var above = next.flatMap { resolved[$0] }
      for name in path.reversed() {
        guard var style = styles[name] else { continue }
        style.face = style.face ?? above?.face
        style.dataStyle = style.dataStyle ?? above?.dataStyle
        resolved[name] = style
        above = style
      }
    }
    return resolved
  }

  /// The old font of a style of cells, if it has one.
  func oldFont(ofCellStyle name: String?) -> OldFontFace? {
    if let name, cellStyles[name] != nil { return oldFonts[name] }
    if case .old(let face) = defaultFace { return face }
    return nil
  }

  /// The font of a style of text in a cell.
  func face(ofTextStyle name: String?) -> FacedText.Face? { name.flatMap { textStyles[$0]?.face } }

  /// Whether a style shows numbers as lengths of time.
  func isDuration(cellStyle name: String) -> Bool { durationStyles.contains(name) }

  var hasDurations: Bool { !durationStyles.isEmpty }

  func isHidden(sheetStyle name: String) -> Bool { sheetStyles[name]?.isHidden ?? false }
}
