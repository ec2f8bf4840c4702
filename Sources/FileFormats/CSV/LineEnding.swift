/// How a line of text ends.
package enum LineEnding: String, Sendable, Hashable, CaseIterable {
  /// LF, as Unix writes it.
  case lineFeed = "\n"
  /// CR LF, as Windows and RFC 4180 write it.
  case carriageReturnLineFeed = "\r\n"
  /// CR, as old spreadsheets for the Macintosh write it.
  case carriageReturn = "\r"
}
