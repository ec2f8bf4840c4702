/// The records of a stream of an old workbook, one behind the other ([MS-XLS] 2.1.4).
struct XLSRecords {
  /// One record: what it is, and where its bytes lie.
  struct Record {
    let kind: Int
    /// Where the record begins.
    let start: Int
    let body: Range<Int>
  }

  let bytes: [UInt8]
  /// The stream, or the sheet in it, for messages.
  let part: String
  /// Where the next record begins.
  private(set) var offset: Int

  private static let headLength = 4

  init(_ bytes: [UInt8], at offset: Int = 0, part: String) {
    self.bytes = bytes
    self.offset = offset
    self.part = part
  }

  /// Goes to the next record; nothing at the end of the stream.
  ///
  /// - Throws: ``WorkbookError`` if the record is cut off.
  mutating func next() throws(WorkbookError) -> Record? {
    guard let kind = bytes.uint16(at: offset), let length = bytes.uint16(at: offset + 2) else { return nil }
    let start = offset
    let body = (start + Self.headLength)..<(start + Self.headLength + length)
    guard body.upperBound <= bytes.count else { throw damaged(kind, at: start) }
    offset = body.upperBound
    return Record(kind: kind, start: start, body: body)
  }

  /// The bytes of a record and of those that continue it.
  mutating func continued(_ record: Record) throws(WorkbookError) -> [Range<Int>] {
    var pieces = [record.body]
    while bytes.uint16(at: offset) == XLSRecordKind.continuation {
      guard let piece = try next() else { break }
      pieces.append(piece.body)
    }
    return pieces
  }

  func damaged(_ record: Record) -> WorkbookError { damaged(record.kind, at: record.start) }

  private func damaged(_ kind: Int, at offset: Int) -> WorkbookError {
    .damagedRecord(type: kind, offset: offset, part: part)
  }

  /// Two bytes of a record, by their offset in it.
  @inline(__always)
  func uint16(_ record: Record, _ offset: Int) throws(WorkbookError) -> Int {
    guard offset + 2 <= record.body.count, let value = bytes.uint16(at: record.body.lowerBound + offset) else {
      throw damaged(record)
    }
    return value
  }

  /// Four bytes of a record, by their offset in it.
  @inline(__always)
  func uint32(_ record: Record, _ offset: Int) throws(WorkbookError) -> UInt32 {
    guard offset + 4 <= record.body.count, let value = bytes.uint32(at: record.body.lowerBound + offset) else {
      throw damaged(record)
    }
    return value
  }

  /// A byte of a record, by its offset in it.
  @inline(__always)
  func byte(_ record: Record, _ offset: Int) throws(WorkbookError) -> UInt8 {
    guard offset < record.body.count else { throw damaged(record) }
    return bytes[record.body.lowerBound + offset]
  }

  /// A number of eight bytes, by its offset in a record.
  @inline(__always)
  func double(_ record: Record, _ offset: Int) throws(WorkbookError) -> Double {
    guard offset + 8 <= record.body.count, let bits = bytes.uint64(at: record.body.lowerBound + offset) else {
      throw damaged(record)
    }
    return Double(bitPattern: bits)
  }
}

/// The records that are read ([MS-XLS] 2.3); all others are passed over.
enum XLSRecordKind {
  static let formula = 0x0006
  static let end = 0x000A
  static let dateMode = 0x0022
  static let filePass = 0x002F
  static let font = 0x0031
  static let continuation = 0x003C
  static let codePage = 0x0042
  static let columnInfo = 0x007D
  static let sheetOptions = 0x0081
  static let boundSheet = 0x0085
  static let multipleRK = 0x00BD
  static let richString = 0x00D6
  static let extendedFormat = 0x00E0
  static let mergedCells = 0x00E5
  static let sharedStrings = 0x00FC
  static let sharedLabel = 0x00FD
  static let number = 0x0203
  static let label = 0x0204
  static let booleanOrError = 0x0205
  static let string = 0x0207
  static let row = 0x0208
  static let rk = 0x027E
  /// Formulas of BIFF3 and BIFF4, which some programs write into later files.
  static let olderFormulas = [0x0206, 0x0406]
  /// The records that are about cells.
  static let cells: Set<Int> = [
    formula, multipleRK, richString, sharedLabel, number, label, booleanOrError, rk, 0x0206, 0x0406,
  ]
  static let format = 0x041E
  static let beginning = 0x0809
}
