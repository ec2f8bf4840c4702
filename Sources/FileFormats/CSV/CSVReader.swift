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
  private let limits: Limits

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
