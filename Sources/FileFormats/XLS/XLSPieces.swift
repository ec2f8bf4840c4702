/// Reads what one record and those that continue it hold, across their borders.
struct XLSPieces {
  private let bytes: [UInt8]
  private let pieces: [Range<Int>]
  private var piece = 0
  private var offset: Int

  init(_ bytes: [UInt8], _ pieces: [Range<Int>]) {
    self.bytes = bytes
    self.pieces = pieces
    offset = pieces.first?.lowerBound ?? 0
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { pieces[piece...].dropFirst().allSatisfy(\.isEmpty) && left == 0 }

  /// How many bytes are left before the next border.
  private var left: Int { pieces[piece].upperBound - offset }

  private mutating func passBorder() -> Bool {
    while left == 0 {
      guard piece + 1 < pieces.count else { return false }
      piece += 1
      offset = pieces[piece].lowerBound
    }
    return true
  }

  mutating func byte() -> UInt8? {
    guard passBorder() else { return nil }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func uint16() -> Int? {
    guard let low = byte(), let high = byte() else { return nil }
    return Int(low) | Int(high) << 8
  }

  mutating func uint32() -> Int? {
    guard let low = uint16(), let high = uint16() else { return nil }
    return low | high << 16
  }

  /// Passes over bytes.
  mutating func skip(_ count: Int) -> Bool {
    var rest = count
    while rest > 0 {
      guard passBorder() else { return false }
      let step = min(rest, left)
      offset += step
      rest -= step
    }
    return true
  }

  /// Reads characters; behind a border a byte says anew how they are stored ([MS-XLS] 2.5.293).
  mutating func characters(_ count: Int, isWide: Bool) -> String? {
    let width = isWide ? 2 : 1
    if count * width <= left {
      offset += count * width
      return XLSTextDecoder.text(bytes[(offset - count * width)..<offset], isWide: isWide)
    }
    var units: [UInt16] = []
    units.reserveCapacity(min(count, 1 << 15))
    var isWide = isWide
    while units.count < count {
      if left == 0 {
        guard passBorder(), let flags = byte() else { return nil }
        isWide = flags & 1 == 1
        continue
      }
      guard !isWide || left >= 2 else { return nil }
      units.append(isWide ? UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8 : UInt16(bytes[offset]))
      offset += isWide ? 2 : 1
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// The texts that the cells of an old workbook share ([MS-XLS] 2.4.265).
struct XLSSharedTexts {
  private var texts: [String] = []
  /// The runs of those texts whose fonts decide what is read, by their numbers.
  private(set) var faced: [Int: FacedText] = [:]
  /// How many runs are kept.
  private var runs = 0

  init() {}

  /// Reads the texts; those that are missing at the end are so for the cells that ask for them.
  init(
    _ records: inout XLSRecords,
    _ record: XLSRecords.Record,
    styles: XLSStyles,
    limits: WorkbookReader.Limits
  ) throws(WorkbookError) {
    var pieces = XLSPieces(records.bytes, try records.continued(record))
    guard pieces.uint32() != nil, let count = pieces.uint32() else { throw records.damaged(record) }
    guard count <= limits.sharedTexts else {
      throw .tooMuch(.sharedTexts, limit: limits.sharedTexts, part: records.part)
    }
    for _ in 0..<count {
      if pieces.isAtEnd { break }
      guard let text = text(&pieces, styles) else { throw records.damaged(record) }
      // A run takes more room in memory than in the file.
      guard runs <= limits.sharedTexts else {
        throw .tooMuch(.sharedTexts, limit: limits.sharedTexts, part: records.part)
      }
      texts.append(text)
    }
  }

  /// Reads one text with what may stand behind it: its runs and its phonetic hints ([MS-XLS] 2.5.293).
  private mutating func text(_ pieces: inout XLSPieces, _ styles: XLSStyles) -> String? {
    guard let length = pieces.uint16(), let flags = pieces.byte() else { return nil }
    guard let runCount = flags & 8 == 0 ? 0 : pieces.uint16(), let rest = flags & 4 == 0 ? 0 : pieces.uint32(),
      let text = pieces.characters(length, isWide: flags & 1 == 1)
    else { return nil }
    if styles.hasOldFonts, runCount > 0 {
      var runs: [(start: Int, font: Int)] = []
      for _ in 0..<runCount {
        guard let start = pieces.uint16(), let font = pieces.uint16() else { return nil }
        runs.append((start, font))
      }
      let faced = styles.faced(text, runs)
      self.runs += faced.runs.count
      self.faced[texts.count] = faced
    } else {
      guard pieces.skip(4 * runCount) else { return nil }
    }
    return pieces.skip(rest) ? text : nil
  }

  var count: Int { texts.count }
  subscript(number: Int) -> String { texts[number] }
}
