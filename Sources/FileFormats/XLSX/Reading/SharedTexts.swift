/// The texts that the cells of a workbook share.
struct SharedTexts {
  private(set) var texts: [String] = []

  init(_ part: PartName, of package: OfficePackage, limits: WorkbookReader.Limits) throws(WorkbookError) {
    // Some programs name the part and leave it out when no cell needs it.
    guard let bytes = try package.contents(of: part) else { return }
    var reader = try PartReader(bytes, part: part)
    try reader.expectRoot("sst")
    var buffer: [UInt8] = []
    while try reader.nextChild() {
      guard reader.xml.isElement("si", in: .spreadsheet) else {
        try reader.skipElement()
        continue
      }
      guard texts.count < limits.sharedTexts else {
        throw .tooMuch(.sharedTexts, limit: limits.sharedTexts, part: part.text)
      }
      buffer.removeAll(keepingCapacity: true)
      try reader.appendRichText(to: &buffer)
      texts.append(CellText.unescaped(buffer))
    }
    while try reader.next() != nil {}
  }
}

extension PartReader {
  /// Reads the text of the element that is open, plain or in runs with formats, up to its end.
  ///
  /// Phonetic hints (`rPh`) are left out, and so is white space around a text that does not say to keep it.
  mutating func appendRichText(to text: inout [UInt8]) throws(WorkbookError) {
    while try nextChild() {
      if xml.isElement("t", in: .spreadsheet) {
        try appendRun(to: &text)
      } else if xml.isElement("r", in: .spreadsheet) {
        while try nextChild() {
          if xml.isElement("t", in: .spreadsheet) { try appendRun(to: &text) } else { try skipElement() }
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
