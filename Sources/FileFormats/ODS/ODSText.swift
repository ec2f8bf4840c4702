/// Collects the text of a cell: its paragraphs, divided by line feeds, without comments and phonetic hints.
///
/// White space with a line end in it is one space, and none at the beginning or end of a paragraph: a program has set the
/// text out so. Other spaces stay as they are. The standard would make them one (ODF 1.2, part 1, 6.1.2), but spreadsheets
/// write and read the spaces of runs of text as they stand.
struct ODSText {
  private var bytes: [UInt8] = []
  private var runs: [RunStart] = []
  private var paragraphs = 0
  private var startOfParagraph = 0
  /// The white space that stands at the end: how many characters, and whether one is a line end.
  private var space = (count: 0, hasLineEnd: false)

  private static let maximumSpaces = 1 << 15
  private static let maximumDepth = 64

  mutating func clear() {
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
    paragraphs = 0
  }

  var isEmpty: Bool { bytes.isEmpty }
  var plain: String { String(decoding: bytes, as: UTF8.self) }

  /// The text in its runs.
  var faced: FacedText {
    var text = FacedText()
    for (place, run) in runs.enumerated() {
      let end = place + 1 < runs.count ? runs[place + 1].offset : bytes.count
      text.append(String(decoding: bytes[run.offset..<end], as: UTF8.self), run.face)
    }
    return text
  }

  /// Reads the paragraph that is open, up to its end.
  mutating func readParagraph(_ reader: inout PartReader, _ styles: ODSStyles) throws(WorkbookError) {
    if paragraphs > 0 { bytes.append(UInt8(ascii: "\n")) }
    paragraphs += 1
    startOfParagraph = bytes.count
    space = (0, false)
    if styles.hasOldFonts { runs.append(RunStart(offset: paragraphs > 1 ? bytes.count - 1 : 0, face: .ofCell)) }
    try readContent(&reader, styles, .ofCell, depth: 0)
    if space.count > 1 || space.hasLineEnd { bytes.removeLast() }
  }

  private mutating func readContent(
    _ reader: inout PartReader,
    _ styles: ODSStyles,
    _ face: FacedText.Face,
    depth: Int
  ) throws(WorkbookError) {
    while let event = try reader.next() {
      switch event {
      case .text: append(reader.xml.textBytes)
      case .end: return
      case .start:
        guard reader.xml.namespace == .odfText, depth < Self.maximumDepth, !reader.xml.isNamed("note"),
          !reader.xml.isNamed("ruby-text")
        else {
          try reader.skipElement()
          continue
        }
        try readElement(&reader, styles, face, depth: depth)
      }
    }
  }

  private mutating func readElement(
    _ reader: inout PartReader,
    _ styles: ODSStyles,
    _ face: FacedText.Face,
    depth: Int
  ) throws(WorkbookError) {
    if reader.xml.isNamed("s") {
      let count = reader.xml.attribute("c", in: .odfText).flatMap(SheetReader.integer) ?? 1
      appendAsIs(Array(repeating: UInt8(ascii: " "), count: min(count, Self.maximumSpaces)))
    } else if reader.xml.isNamed("tab") {
      appendAsIs([UInt8(ascii: "\t")])
    } else if reader.xml.isNamed("line-break") {
      appendAsIs([UInt8(ascii: "\n")])
    }
    var own = face
    if styles.hasOldFonts, reader.xml.isNamed("span") {
      own = styles.face(ofTextStyle: reader.xml.attributeText("style-name", in: .odfText)) ?? face
    }
    if own != face { runs.append(RunStart(offset: bytes.count, face: own)) }
    try readContent(&reader, styles, own, depth: depth + 1)
    if own != face { runs.append(RunStart(offset: bytes.count, face: face)) }
  }

  private mutating func appendAsIs(_ characters: some Sequence<UInt8>) {
    bytes.append(contentsOf: characters)
    space = (0, false)
  }

  /// Appends text, white space that is set out over lines made one.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    guard text.contains(where: { $0 < UInt8(ascii: " ") }) else { return appendAsIs(text) }
    appendDividing(text)
  }

  private mutating func appendDividing(_ text: ArraySlice<UInt8>) {
    for byte in text {
      guard byte <= UInt8(ascii: " ") else {
        bytes.append(byte)
        space = (0, false)
        continue
      }
      if space.count == 0 {
        guard bytes.count > startOfParagraph else { continue }
        bytes.append(UInt8(ascii: " "))
      }
      space.count += 1
      if byte != UInt8(ascii: " ") { space.hasLineEnd = true }
    }
  }
}
