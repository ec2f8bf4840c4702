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
