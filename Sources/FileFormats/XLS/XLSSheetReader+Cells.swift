// What stands in the cells of an old workbook.

extension XLSSheetReader {
  /// The cell that a record is about: its row and its column stand first, from 0.
  @inline(__always)
  func cell(_ record: XLSRecords.Record) throws(WorkbookError) -> CellReference {
    try cell(try records.uint16(record, 0), try records.uint16(record, 2))
  }

  @inline(__always)
  private func cell(_ row: Int, _ column: Int) throws(WorkbookError) -> CellReference {
    guard let reference = CellReference(row: row + 1, column: column + 1) else {
      let reference = CellReference.letters(ofColumn: column + 1) + "\(row + 1)"
      throw .outsideSheet(reference: reference, part: records.part)
    }
    return reference
  }

  mutating func append(
    _ value: Cell.Value,
    _ cell: CellReference,
    isComputed: Bool = false
  ) throws(WorkbookError) {
    if value == .empty, !isComputed { return }
    try collector.append(value, isComputed: isComputed, at: cell)
  }

  // MARK: - Numbers

  /// What a number means in a format.
  func number(_ value: Double, _ format: Int) -> Cell.Value {
    guard let digits = NumberText.digits(of: value) else { return .error("#NUM!") }
    let moment: Cell.Moment? =
      switch globals.styles.meaning(of: format) {
      case .number: nil
      case .date: Cell.Moment(serial: value, in: globals.dateSystem)
      case .duration: Cell.Moment(durationInDays: value)
      }
    return moment.map { .moment($0) } ?? .number(digits)
  }

  /// The number that four bytes stand for ([MS-XLS] 2.5.217): a whole one or the upper half of another, perhaps times 100.
  static func rkValue(_ bits: UInt32) -> Double {
    let value =
      bits & 2 == 0
      ? Double(bitPattern: UInt64(bits & ~3) << 32) : Double(Int32(bitPattern: bits) >> 2)
    return bits & 1 == 0 ? value : value / 100
  }

  /// Reads numbers that stand side by side: of each its format and its bits, and at the end the last column.
  mutating func readMultipleRK(_ record: XLSRecords.Record) throws(WorkbookError) {
    let row = try records.uint16(record, 0)
    let first = try records.uint16(record, 2)
    for place in 0..<max(0, (record.body.count - 6) / 6) {
      let format = try records.uint16(record, 4 + 6 * place)
      let value = Self.rkValue(try records.uint32(record, 6 + 6 * place))
      try append(number(value, format), try cell(row, first + place))
    }
  }

  /// The error of a number ([MS-XLS] 2.5.10).
  static func error(_ number: UInt8) -> Cell.Value {
    switch number {
    case 0x00: .error("#NULL!")
    case 0x07: .error("#DIV/0!")
    case 0x0F: .error("#VALUE!")
    case 0x17: .error("#REF!")
    case 0x1D: .error("#NAME?")
    case 0x24: .error("#NUM!")
    case 0x2A: .error("#N/A")
    case 0x2B: .error("#GETTING_DATA")
    default: .error("#\(number)")
    }
  }

  // MARK: - Texts

  mutating func readSharedLabel(_ record: XLSRecords.Record) throws(WorkbookError) {
    let cell = try cell(record)
    let face = globals.styles.oldFont(of: try records.uint16(record, 4))
    let number = Int(try records.uint32(record, 6))
    guard number < globals.texts.count else {
      throw .invalidCell(.noSuchText("\(number)"), reference: "\(cell)", part: records.part)
    }
    if globals.styles.hasOldFonts, let faced = globals.texts.faced[number] {
      try append(try collector.value(of: faced, in: face, at: cell), cell)
    } else {
      try append(try collector.value(of: globals.texts[number], in: face, at: cell), cell)
    }
  }

  mutating func readLabel(_ record: XLSRecords.Record) throws(WorkbookError) {
    let cell = try cell(record)
    let face = globals.styles.oldFont(of: try records.uint16(record, 4))
    let text = try records.string(record, 6, lengthSize: 2, globals.decoder, for: face).text
    try append(try collector.value(of: text, in: face, at: cell), cell)
  }

  /// Reads a text in runs: in the older form, of which places and fonts are single bytes, or in the newer one.
  mutating func readRichString(_ record: XLSRecords.Record) throws(WorkbookError) {
    let cell = try cell(record)
    let face = globals.styles.oldFont(of: try records.uint16(record, 4))
    let (text, end) = try records.string(record, 6, lengthSize: 2, globals.decoder, for: face)
    guard globals.styles.hasOldFonts, end < record.body.count else {
      return try append(try collector.value(of: text, in: face, at: cell), cell)
    }
    var runs: [(start: Int, font: Int)] = []
    guard globals.decoder.isBytes else {
      for place in 0..<(try records.uint16(record, end)) {
        let start = try records.uint16(record, end + 2 + 4 * place)
        runs.append((start, try records.uint16(record, end + 4 + 4 * place)))
      }
      return try append(try collector.value(of: globals.styles.faced(text, runs), in: face, at: cell), cell)
    }
    for place in 0..<Int(try records.byte(record, end)) {
      let start = Int(try records.byte(record, end + 1 + 2 * place))
      runs.append((start, Int(try records.byte(record, end + 2 + 2 * place))))
    }
    // Bytes of an old font are of another code page than those around them.
    let bytes = records.bytes[(record.body.lowerBound + 8)..<(record.body.lowerBound + end)]
    var faced = FacedText()
    for piece in globals.styles.pieces(bytes.count, runs) {
      let ownFace: OldFontFace? =
        switch piece.face {
        case .ofCell: face
        case .modern: nil
        case .old(let face): face
        }
      let slice = bytes.dropFirst(piece.range.lowerBound).prefix(piece.range.count)
      faced.append(try globals.decoder.text(slice, for: ownFace), piece.face)
    }
    try append(try collector.value(of: faced, in: face, at: cell), cell)
  }

  // MARK: - Formulas

  /// Reads a formula for its stored result ([MS-XLS] 2.5.133); a text stands in the record STRING behind it.
  mutating func readFormula(_ record: XLSRecords.Record) throws(WorkbookError) {
    let cell = try cell(record)
    let format = try records.uint16(record, 4)
    guard try records.uint16(record, 12) == 0xFFFF else {
      return try append(number(try records.double(record, 6), format), cell, isComputed: true)
    }
    let value = try records.byte(record, 8)
    switch try records.byte(record, 6) {
    case 0: waiting = (cell, format)
    case 1: try append(.boolean(value != 0), cell, isComputed: true)
    case 2: try append(Self.error(value), cell, isComputed: true)
    default: try append(.empty, cell, isComputed: true)
    }
  }

  mutating func readFormulaText(_ record: XLSRecords.Record) throws(WorkbookError) {
    let pieces = try records.continued(record)
    guard let (cell, format) = waiting else { return }
    waiting = nil
    let face = globals.styles.oldFont(of: format)
    let text: String?
    if globals.decoder.isBytes {
      let bytes = pieces.flatMap { records.bytes[$0] }
      guard bytes.count >= 2 else { throw records.damaged(record) }
      text = try globals.decoder.text(bytes.dropFirst(2).prefix(Int(bytes[0]) | Int(bytes[1]) << 8), for: face)
    } else {
      var reader = XLSPieces(records.bytes, pieces)
      let count = reader.uint16()
      text = count == 0 ? "" : reader.byte().flatMap { reader.characters(count ?? 0, isWide: $0 & 1 == 1) }
    }
    guard let text else { throw records.damaged(record) }
    try append(try collector.value(of: text, in: face, at: cell), cell, isComputed: true)
  }

  /// Adds the cell of a formula whose text did not come.
  mutating func endFormula() throws(WorkbookError) {
    guard let cell = waiting?.cell else { return }
    waiting = nil
    try append(.empty, cell, isComputed: true)
  }
}
