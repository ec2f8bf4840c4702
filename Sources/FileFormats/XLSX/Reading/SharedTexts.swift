/// The texts that the cells of a workbook share.
struct SharedTexts {
  private var texts: [String] = []
  /// The runs of those texts whose fonts decide what is read, by their numbers.
  private(set) var faced: [Int: FacedText] = [:]

  init() {}

  /// Reads the texts.
  ///
  /// - Parameter keepsFonts: whether there are cells with old fonts, among which runs with other fonts must be told.
  init(
    _ part: PartName,
    of package: OfficePackage,
    keepsFonts: Bool,
    limits: WorkbookReader.Limits
  ) throws(WorkbookError) {
    // Some programs name the part and leave it out when no cell needs it.
    guard let bytes = try package.contents(of: part) else { return }
    var reader = try PartReader(bytes, part: part)
    try reader.expectRoot("sst")
    var buffer: [UInt8] = []
    var runs: [RunStart] = []
    while try reader.nextChild() {
      guard reader.xml.isElement("si", in: .spreadsheet) else {
        try reader.skipElement()
        continue
      }
      guard texts.count < limits.sharedTexts else {
        throw .tooMuch(.sharedTexts, limit: limits.sharedTexts, part: part.text)
      }
      buffer.removeAll(keepingCapacity: true)
      runs.removeAll(keepingCapacity: true)
      try reader.appendRichText(to: &buffer, runs: &runs)
      if runs.contains(where: { $0.face != .ofCell }) {
        let text = runs.faced(buffer)
        if keepsFonts || text.hasOldFont { faced[texts.count] = text }
      }
      texts.append(CellText.unescaped(buffer))
    }
    while try reader.next() != nil {}
  }

  var count: Int { texts.count }
  subscript(number: Int) -> String { texts[number] }
}

/// Where a run with a font begins in the text of a cell.
struct RunStart {
  var offset: Int
  var face: FacedText.Face
}

extension [RunStart] {
  /// The text in its runs, escapes resolved.
  func faced(_ bytes: [UInt8]) -> FacedText {
    var text = FacedText()
    for (place, run) in enumerated() {
      let end = place + 1 < count ? self[place + 1].offset : bytes.count
      text.append(CellText.unescaped(Array<UInt8>(bytes[run.offset..<end])), run.face)
    }
    return text
  }
}

extension PartReader {
  /// Reads the text of the element that is open, plain or in runs with formats, up to its end.
  ///
  /// Phonetic hints (`rPh`) are left out, and so is white space around a text that does not say to keep it.
  mutating func appendRichText(to text: inout [UInt8], runs: inout [RunStart]) throws(WorkbookError) {
    while try nextChild() {
      if xml.isElement("t", in: .spreadsheet) {
        runs.append(RunStart(offset: text.count, face: .ofCell))
        try appendRun(to: &text)
      } else if xml.isElement("r", in: .spreadsheet) {
        runs.append(RunStart(offset: text.count, face: .ofCell))
        while try nextChild() {
          if xml.isElement("t", in: .spreadsheet) {
            try appendRun(to: &text)
          } else if xml.isElement("rPr", in: .spreadsheet) {
            if let name = try fontName("rFont") { runs[runs.count - 1].face = FacedText.Face(fontName: name) }
          } else {
            try skipElement()
          }
        }
      } else {
        try skipElement()
      }
    }
  }

  /// Reads one text (`t`), up to its end.
  private mutating func appendRun(to text: inout [UInt8]) throws(WorkbookError) {
    let keepsSpace = xml.attribute("space", in: .xml)?.elementsEqual("preserve".utf8) ?? false
    let start = text.count
    try appendText(to: &text)
    guard !keepsSpace else { return }
    while text.count > start, let last = text.last, Self.isSpace(last) { text.removeLast() }
    let leading = text[start...].prefix(while: Self.isSpace)
    if !leading.isEmpty { text.removeSubrange(leading.indices) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
