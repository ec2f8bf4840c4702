/// Reads separated values as RFC 4180 describes them, and as spreadsheets really write them.
///
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
  private let delimiter: CSVDelimiter?
  private let limits: Limits

  /// Makes a reader for a delimiter, or for any if none is given.
  package init(delimiter: CSVDelimiter? = nil, limits: Limits = Limits()) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``CSVError`` at the first place that cannot be read.
  package func read(_ bytes: [UInt8]) throws(CSVError) -> CSVDocument {
    let text = UTF8Text(bytes)
    try check(text)
    let separatorLine = try CSVSeparatorLine(of: text)
    let start = separatorLine?.end ?? text.start
    let found = delimiter ?? separatorLine?.delimiter ?? CSVDelimiterGuess(of: bytes[start...]).delimiter

    var scanner = CSVScanner(text, from: start, delimiter: found, limits: limits)
    let rows = try scanner.rows()
    return CSVDocument(
      table: Table(rows: rows),
      delimiter: found,
      hadByteOrderMark: text.hadByteOrderMark,
      hadSeparatorLine: separatorLine != nil,
      lineEnding: scanner.lineEnding,
      hasMixedLineEndings: scanner.hasMixedLineEndings
    )
  }

  private func check(_ text: UTF8Text) throws(CSVError) {
    guard text.bytes.count <= limits.bytes else {
      throw .fileTooLarge(bytes: text.bytes.count, limit: limits.bytes)
    }
    if let format = ForeignFormat(startOf: text.bytes) {
      throw .foreignFormat(format)
    }
    if let offset = text.firstInvalidOffset() {
      throw .invalidUTF8(byte: text.bytes[offset], at: text.position(of: offset))
    }
    if let offset = text.bytes.firstIndex(of: 0) {
      throw .zeroByte(at: text.position(of: offset))
    }
  }
}
