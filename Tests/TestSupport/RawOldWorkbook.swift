/// An old workbook built record by record, as small as a test needs it.
package struct RawOldWorkbook {
  /// A sheet in the list, and its records.
  package struct Sheet {
    package var name: String
    package var state: UInt8
    package var kind: UInt8
    package var records: [UInt8]
    /// What the record that begins the sheet says it is.
    package var content: Int

    /// Makes a sheet of cells that is shown.
    package init(
      name: String = "Inventory",
      state: UInt8 = 0,
      kind: UInt8 = 0,
      records: [UInt8] = [],
      content: Int = 0x0010
    ) {
      self.name = name
      self.state = state
      self.kind = kind
      self.records = records
      self.content = content
    }
  }

  /// Whether the records are those of Excel 5 and 95, whose texts are bytes.
  package var isBIFF5 = false
  /// What stands before the list of sheets, besides fonts and formats.
  package var globals: [UInt8] = []
  package var fonts = ["Arial"]
  /// Codes of formats of numbers, numbered from 164.
  package var formats: [String] = []
  /// The formats of cells: a font and a format of numbers.
  package var cellFormats: [(font: Int, number: Int)] = [(0, 0)]
  /// The records of the texts that cells share.
  package var sharedTexts: [UInt8] = []
  package var sheets = [Sheet()]

  /// Makes a workbook of one blank sheet.
  package init(isBIFF5: Bool = false) { self.isBIFF5 = isBIFF5 }

  package static func record(_ kind: Int, _ body: [UInt8]) -> [UInt8] {
    UInt16(kind).littleEndianBytes + UInt16(body.count).littleEndianBytes + body
  }

  /// A record about a cell; the row and the column count from 0.
  package static func cell(_ kind: Int, _ row: Int, _ column: Int, _ rest: [UInt8], format: Int = 0) -> [UInt8] {
    record(kind, [row, column, format].flatMap { UInt16($0).littleEndianBytes } + rest)
  }

  package static func number(_ row: Int, _ column: Int, _ value: Double, _ format: Int = 0) -> [UInt8] {
    cell(0x0203, row, column, value.bitPattern.littleEndianBytes, format: format)
  }

  package static func sharedLabel(_ row: Int, _ column: Int, _ text: Int, _ format: Int = 0) -> [UInt8] {
    cell(0x00FD, row, column, UInt32(text).littleEndianBytes, format: format)
  }

  /// A formula with the eight bytes of its result.
  package static func formula(_ row: Int, _ column: Int, _ result: [UInt8], _ format: Int = 0) -> [UInt8] {
    cell(0x0006, row, column, result + [0, 0, 0, 0, 0, 0, 3, 0, 0x1E, 1, 0], format: format)
  }

  /// A text in UTF-16 with its length in so many bytes.
  package static func text(_ text: String, lengthSize: Int = 2) -> [UInt8] {
    let count = UInt16(text.utf16.count).littleEndianBytes
    return count.prefix(lengthSize) + [1] + text.utf16.flatMap(\.littleEndianBytes)
  }

  /// The stream of the records.
  package func stream() -> [UInt8] {
    let version: [UInt8] = isBIFF5 ? [0, 5] : [0, 6]
    func beginning(_ kind: Int) -> [UInt8] {
      Self.record(
        0x0809,
        version + UInt16(kind).littleEndianBytes + [0, 0, 0, 0] + (isBIFF5 ? [] : Array(repeating: 0, count: 8))
      )
    }
    func short(_ text: String, lengthSize: Int = 1) -> [UInt8] {
      if isBIFF5 {
        return UInt16(text.unicodeScalars.count).littleEndianBytes.prefix(lengthSize)
          + text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
      return Self.text(text, lengthSize: lengthSize)
    }
    var before = beginning(0x0005) + globals
    for font in fonts { before += Self.record(0x0031, Array(repeating: 0, count: 14) + short(font)) }
    for (place, code) in formats.enumerated() {
      before += Self.record(0x041E, UInt16(164 + place).littleEndianBytes + short(code, lengthSize: isBIFF5 ? 1 : 2))
    }
    for format in cellFormats {
      before += Self.record(
        0x00E0,
        [format.font, format.number].flatMap { UInt16($0).littleEndianBytes } + Array(repeating: 0, count: 16)
      )
    }
    let after = sharedTexts + Self.record(0x000A, [])
    let entries = sheets.map { [$0.state, $0.kind] + short($0.name) }
    var offset = before.count + after.count + entries.reduce(0) { $0 + $1.count + 8 }
    var list: [UInt8] = []
    var contents: [UInt8] = []
    for (sheet, entry) in zip(sheets, entries) {
      list += Self.record(0x0085, UInt32(offset).littleEndianBytes + entry)
      let records = beginning(sheet.content) + sheet.records + Self.record(0x000A, [])
      contents += records
      offset += records.count
    }
    return before + list + after + contents
  }

  /// The file.
  package func bytes(stream name: String? = nil) -> [UInt8] {
    RawCompoundFile(streams: [(name ?? (isBIFF5 ? "Book" : "Workbook"), stream())]).bytes()
  }
}
