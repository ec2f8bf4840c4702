/// Walks the bytes of separated values once, row by row.
struct CSVScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: CSVReader.Limits
  private var index: Int
  private var positions: TextPositions
  private(set) var lineEnding: LineEnding?
  private(set) var hasMixedLineEndings = false

  private static let quote = UInt8(ascii: "\"")

  /// Begins at an offset of a text that is valid UTF-8 and has no byte of zero.
  init(_ text: UTF8Text, from start: Int, delimiter: CSVDelimiter?, limits: CSVReader.Limits) {
    self.bytes = text.bytes
    // Without a delimiter a row is one cell: no byte of the text is zero.
    self.delimiter = delimiter?.rawValue ?? 0
    self.limits = limits
    self.index = start
    self.positions = TextPositions(text)
  }

  mutating func rows() throws(CSVError) -> [Table.Row] {
    var rows: [Table.Row] = []
    var (width, cells) = (0, 0)
    while index < bytes.count {
      let row = try row(expecting: width)
      guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows, at: row.position) }
      width = row.cells.count
      cells += width
      guard cells <= limits.cells else { throw .tooManyCells(limit: limits.cells, at: row.position) }
      rows.append(row)
    }
    return rows
  }

  private mutating func row(expecting width: Int) throws(CSVError) -> Table.Row {
    let position = positions.position(of: index)
    if isAtLineEnd {
      passLineEnd()
      return Table.Row(cells: [], position: position)
    }
    var cells: [Cell] = []
    cells.reserveCapacity(width)
    while true {
      let cell = try cell()
      guard cells.count < limits.columns else { throw .tooManyColumns(limit: limits.columns, at: cell.position) }
      cells.append(cell)
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    passLineEnd()
    return Table.Row(cells: cells, position: position)
  }

  private mutating func cell() throws(CSVError) -> Cell {
    let position = positions.position(of: index)
    if index < bytes.count, bytes[index] == Self.quote {
      return try quotedCell(at: position)
    }
    let start = index
    index = endOfPlainCell()
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return try cell(text, isQuoted: false, at: position)
  }

  private mutating func quotedCell(at position: Position) throws(CSVError) -> Cell {
    index += 1
    var start = index
    var unescaped: [UInt8] = []
    while let closing = nextQuote() {
      guard closing + 1 < bytes.count, bytes[closing + 1] == Self.quote else {
        index = closing + 1
        guard index == bytes.count || bytes[index] == delimiter || isAtLineEnd else {
          throw .textAfterClosingQuote(openedAt: position, at: positions.position(of: index))
        }
        let rest = bytes[start..<closing]
        let text = String(decoding: unescaped.isEmpty ? rest : unescaped + rest, as: UTF8.self)
        return try cell(text, isQuoted: true, at: position)
      }
      unescaped += bytes[start...closing]
      index = closing + 2
      start = index
    }
    throw .unclosedQuote(openedAt: position)
  }

  private func nextQuote() -> Int? {
    let span = bytes.span
    for index in index..<span.count where span[index] == Self.quote { return index }
    return nil
  }

  private func endOfPlainCell() -> Int {
    let span = bytes.span
    for index in index..<span.count {
      let byte = span[index]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return index }
    }
    return span.count
  }

  private func cell(_ text: String, isQuoted: Bool, at position: Position) throws(CSVError) -> Cell {
    // No UTF-16 code unit takes less than a byte of UTF-8, so that most cells need not be counted.
    if text.utf8.count > limits.cellLength {
      let length = text.utf16.count
      guard length <= limits.cellLength else {
        throw .cellTooLong(length: length, limit: limits.cellLength, isQuoted: isQuoted, at: position)
      }
    }
    return Cell(text.isEmpty ? .empty : .text(text), at: position)
  }

  private var isAtLineEnd: Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r"))
  }

  private mutating func passLineEnd() {
    guard index < bytes.count else { return }
    let ending: LineEnding
    if bytes[index] == UInt8(ascii: "\n") {
      ending = .lineFeed
      index += 1
    } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") {
      ending = .carriageReturnLineFeed
      index += 2
    } else {
      ending = .carriageReturn
      index += 1
    }
    if let lineEnding, lineEnding != ending { hasMixedLineEndings = true }
    lineEnding = lineEnding ?? ending
  }
}
