/// What the styles of an old workbook say about its cells: the meaning of their numbers, and their fonts.
struct XLSStyles {
  private var faces: [OldFontFace?] = []
  private var codes: [Int: NumberFormat.Meaning] = [:]
  private var formats: [(font: Int, number: Int)] = []
  private var meanings: [NumberFormat.Meaning] = []
  private var oldFonts: [OldFontFace?] = []
  /// Whether any font is an old one.
  private(set) var hasOldFonts = false

  /// The number that no font has ([MS-XLS] 2.5.129): the fonts behind it count one more.
  private static let missingFont = 4
  private static let maximumCount = 1 << 16

  /// Adds a font ([MS-XLS] 2.4.122).
  mutating func addFont(
    _ records: XLSRecords,
    _ record: XLSRecords.Record,
    _ decoder: XLSTextDecoder
  ) throws(WorkbookError) {
    let name = (try? records.string(record, 14, lengthSize: 1, decoder, for: OldFontFace(name: ".VnTime")).text) ?? ""
    guard faces.count < Self.maximumCount else { return }
    let face = OldFontFace(name: name)
    faces.append(face)
    if face != nil { hasOldFonts = true }
  }

  /// Adds a format of numbers ([MS-XLS] 2.4.126).
  ///
  /// A code that cannot be read says nothing: what it does not tell apart is a number.
  mutating func addFormat(
    _ records: XLSRecords,
    _ record: XLSRecords.Record,
    _ decoder: XLSTextDecoder
  ) throws(WorkbookError) {
    let number = try records.uint16(record, 0)
    guard codes.count < Self.maximumCount,
      let code = try? records.string(record, 2, lengthSize: decoder.isBytes ? 1 : 2, decoder).text
    else { return }
    codes[number] = NumberFormat.meaning(ofCode: code)
  }

  /// Adds the format of a cell: a font and a format of numbers ([MS-XLS] 2.4.353).
  mutating func addCellFormat(_ records: XLSRecords, _ record: XLSRecords.Record) throws(WorkbookError) {
    guard formats.count < Self.maximumCount else { return }
    formats.append((try records.uint16(record, 0), try records.uint16(record, 2)))
  }

  /// Settles what each format of a cell means, when all of them are known.
  mutating func settle() {
    meanings = formats.map { codes[$0.number] ?? NumberFormat.meaning(ofBuiltIn: $0.number) }
    oldFonts = hasOldFonts ? formats.map { face(ofFont: $0.font) } : []
  }

  /// What a number in a cell of a format means.
  @inline(__always)
  func meaning(of format: Int) -> NumberFormat.Meaning {
    meanings.indices.contains(format) ? meanings[format] : .number
  }

  /// The old font of a cell of a format, if it has one.
  @inline(__always)
  func oldFont(of format: Int) -> OldFontFace? { oldFonts.indices.contains(format) ? oldFonts[format] : nil }

  private func face(ofFont number: Int) -> OldFontFace? {
    let place = number > Self.missingFont ? number - 1 : number
    return number != Self.missingFont && faces.indices.contains(place) ? faces[place] : nil
  }

  /// A text in the runs that begin at some of its UTF-16 units, each in a font.
  func faced(_ text: String, _ runs: [(start: Int, font: Int)]) -> FacedText {
    let units = Array(text.utf16)
    var faced = FacedText()
    for piece in pieces(units.count, runs) {
      faced.append(String(decoding: units[piece.range], as: UTF16.self), piece.face)
    }
    return faced
  }

  /// Divides a text of a length into runs; before the first it is in the font of its cell.
  func pieces(_ length: Int, _ runs: [(start: Int, font: Int)]) -> [(range: Range<Int>, face: FacedText.Face)] {
    var pieces: [(range: Range<Int>, face: FacedText.Face)] = []
    var start = 0
    var current = FacedText.Face.ofCell
    for run in runs where run.start >= start && run.start < length {
      if run.start > start { pieces.append((start..<run.start, current)) }
      start = run.start
      current = face(ofFont: run.font).map { .old($0) } ?? .modern
    }
    if start < length { pieces.append((start..<length, current)) }
    return pieces
  }
}
