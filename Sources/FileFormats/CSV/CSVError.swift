/// The reason why a file cannot be read as separated values.
package enum CSVError: Error, Sendable, Hashable {
  /// The file is longer than the limit.
  case fileTooLarge(bytes: Int, limit: Int)
  /// The file is of another format.
  case foreignFormat(ForeignFormat)
  /// The file is not text, or text in an encoding that cannot be told.
  case text(TextError)
  /// A byte is zero, which no text contains.
  case zeroByte(at: Position)
  /// The line `sep=` names a delimiter that is not supported.
  case unsupportedDelimiter(String, at: Position)
  /// A quote opens a cell and is never closed.
  case unclosedQuote(openedAt: Position)
  /// Something other than a delimiter or a line end follows the closing quote of a cell.
  case textAfterClosingQuote(openedAt: Position, at: Position)
  /// A row begins after the last one that is allowed.
  case tooManyRows(limit: Int, at: Position)
  /// A cell begins after the last one of its row that is allowed.
  case tooManyColumns(limit: Int, at: Position)
  /// A row passes the number of cells that all rows together may have.
  case tooManyCells(limit: Int, at: Position)
  /// A cell is longer than the limit. In quotes, that is often a sign of a missing closing quote.
  case cellTooLong(length: Int, limit: Int, isQuoted: Bool, at: Position)
}

extension CSVError {
  /// The place of the trouble; absent if it is the file as a whole.
  package var position: Position? {
    switch self {
    case .fileTooLarge, .foreignFormat:
      nil
    case .text(let error):
      error.position
    case .textAfterClosingQuote(let opened, let position):
      // A cell over several lines that seems to close in the midst of text has most likely lost its own closing quote.
      opened.line == position.line ? position : opened
    case .zeroByte(let position), .unsupportedDelimiter(_, let position),
      .unclosedQuote(let position), .tooManyRows(_, let position),
      .tooManyColumns(_, let position), .tooManyCells(_, let position), .cellTooLong(_, _, _, let position):
      position
    }
  }
}

extension CSVError: CustomStringConvertible {
  /// The trouble in English, without its place.
  package var description: String {
    switch self {
    case .fileTooLarge(let bytes, let limit):
      "the file has \(bytes) bytes; at most \(limit) are read"
    case .foreignFormat(let format):
      "the file is not separated values: it is \(format)"
    case .text(let error):
      error.description
    case .zeroByte:
      "the byte 0x00 cannot stand in text"
    case .unsupportedDelimiter(let found, _):
      "'sep=\(found)' names a delimiter that is not supported; use a comma, a semicolon, a tab or a pipe"
    case .unclosedQuote:
      "the quote that opens here is never closed"
    case .textAfterClosingQuote(let opened, let position) where opened.line == position.line:
      "text follows the closing quote of the cell that opens at \(opened); double a quote that belongs to the text"
    case .textAfterClosingQuote(_, let position):
      "the quote that opens here closes only at \(position), where text follows; perhaps its closing quote is missing"
    case .tooManyRows(let limit, _):
      "there are more than \(limit) rows"
    case .tooManyCells(let limit, _):
      "the file has more than \(limit) cells"
    case .tooManyColumns(let limit, _):
      "the row has more than \(limit) cells"
    case .cellTooLong(let length, let limit, let isQuoted, _):
      "the cell has \(length) characters; at most \(limit) are read"
        + (isQuoted ? "; perhaps its closing quote is missing" : "")
    }
  }
}
