/// Reads separated values as RFC 4180 describes them, and as spreadsheets really write them.
///
/// - The encoding is the one asked for, else the one that the content shows: see ``TextEncoding``.
/// - The delimiter is `,`, `;`, tab or `|`: the one asked for, else the one that a first line `sep=;` names, else the
///   one that the content shows. That first line is no row.
/// - Rows end in LF, CR LF or CR, also mixed. A blank line is a row without cells, and every position is the file's
///   own.
/// - A cell in quotes may hold delimiters, line ends and doubled quotes. A quote inside a cell that does not begin with
///   one is kept.
/// - Spaces belong to their cell. Anything after a closing quote, spaces included, is an error: it cannot be told
///   whether the quote before it was meant to close.
/// - Nothing between two delimiters, and `""`, are empty cells.
///
/// For example:
///
///     let document = try CSVReader().read(Array("Tên;SL\n\"Bàn; ghế\";4\n".utf8))
///     document.delimiter            // .semicolon
///     document.table.rows[1].texts  // ["Bàn; ghế", "4"]
package struct CSVReader: Sendable {
  private let encoding: TextEncoding?
  private let delimiter: CSVDelimiter?
  private var limits: Limits

  /// Makes a reader for an encoding and a delimiter; the content decides what is not given.
  package init(encoding: TextEncoding? = nil, delimiter: CSVDelimiter? = nil, limits: Limits = Limits()) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``CSVError`` at the first place that cannot be read.
  package func read(_ bytes: [UInt8]) throws(CSVError) -> CSVDocument {
    let decoded = try decode(bytes)
    let text = decoded.text
    let separatorLine = try CSVSeparatorLine(of: text)
    let start = separatorLine?.end ?? text.start
    let found = delimiter ?? separatorLine?.delimiter ?? CSVDelimiterGuess(of: text.bytes[start...]).delimiter

    var scanner = CSVScanner(text, from: start, delimiter: found, limits: limits)
    let rows = try scanner.rows()
    return CSVDocument(
      table: Table(rows: rows),
      delimiter: found,
      encoding: decoded.encoding,
      isEncodingRecognised: encoding == nil,
      hadByteOrderMark: decoded.hadByteOrderMark,
      hadSeparatorLine: separatorLine != nil,
      lineEnding: scanner.lineEnding,
      hasMixedLineEndings: scanner.hasMixedLineEndings
    )
  }

  private func decode(_ bytes: [UInt8]) throws(CSVError) -> TextDecoder.Result {
    guard bytes.count <= limits.bytes else {
      throw .fileTooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    if let format = ForeignFormat(startOf: bytes), format != .utf16 {
      throw .foreignFormat(format)
    }
    let decoded: TextDecoder.Result
    do {
      decoded = try TextDecoder(encoding: encoding).decode(bytes)
    } catch {
      throw .text(error)
    }
    if let offset = decoded.text.bytes.firstIndex(of: 0) {
      throw .zeroByte(at: decoded.text.position(of: offset))
    }
    return decoded
  }
}

extension CSVReader {
  /// The reader that refuses a file with more cells.
  func limited(toCells count: Int) -> CSVReader {
    var reader = self
    reader.limits.cells = min(limits.cells, count)
    return reader
  }
}

extension CSVReader {
  /// How much a file may hold before it is refused.
  package struct Limits: Sendable, Hashable {
    /// The length of the file in bytes.
    package var bytes: Int
    /// The number of rows, blank ones included.
    package var rows: Int
    /// The number of cells in a row.
    package var columns: Int
    /// The number of cells in all rows, blank ones included.
    package var cells: Int
    /// The length of a cell in UTF-16 code units, which is how spreadsheets count.
    package var cellLength: Int

    /// Makes limits; each is by default what a spreadsheet can hold.
    package init(
      bytes: Int = 64 << 20,
      rows: Int = 1_048_576,
      columns: Int = 16_384,
      cells: Int = 4_000_000,
      cellLength: Int = 32_767
    ) {
      self.bytes = bytes
      self.rows = rows
      self.columns = columns
      self.cells = cells
      self.cellLength = cellLength
    }
  }
}

/// A file of separated values as it was found: its cells, and how they were written.
package struct CSVDocument: Sendable, Hashable {
  /// The cells with their places.
  package var table: Table
  /// The delimiter of the file; absent if the file has a single column.
  package var delimiter: CSVDelimiter?
  /// How the characters of the file are stored.
  package var encoding: TextEncoding
  /// Whether the content told the encoding, and not the caller.
  package var isEncodingRecognised: Bool
  /// Whether the file begins with a byte-order mark.
  package var hadByteOrderMark: Bool
  /// Whether the first line was `sep=` and a delimiter.
  ///
  /// It is not a row.
  package var hadSeparatorLine: Bool
  /// How the first row ends; absent if the file has no line ending.
  package var lineEnding: LineEnding?
  /// Whether rows end in different ways.
  package var hasMixedLineEndings: Bool
}

/// A first line such as `sep=;`, by which a spreadsheet is told the delimiter.
struct CSVSeparatorLine {
  let delimiter: CSVDelimiter
  /// The offset of the line after it.
  let end: Int

  /// Reads the line, if the text begins with one.
  init?(of text: UTF8Text) throws(CSVError) {
    let bytes = text.bytes[text.start...]
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    let name = line.dropFirst(4)
    guard name.count == 1, let byte = name.first, let delimiter = CSVDelimiter(rawValue: byte) else {
      throw .unsupportedDelimiter(String(decoding: name, as: UTF8.self), at: text.position(of: name.startIndex))
    }
    self.delimiter = delimiter
    let rest = bytes[line.endIndex...]
    self.end = line.endIndex + (rest.starts(with: "\r\n".utf8) ? 2 : min(rest.count, 1))
  }
}
