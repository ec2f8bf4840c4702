import Vocabulary

/// Writes separated values that ``CSVReader`` and spreadsheets read back as the same cells.
///
/// A cell is quoted if it holds a quote, a line end or any character that some reader might take for the delimiter, or
/// if it begins or ends with a space. By default text that a spreadsheet would run is written as ``FormulaGuard`` says, and
/// characters that command a terminal or turn the order of reading are written out.
///
///     CSVWriter().write([["Tên", "SL"], ["Bàn, ghế", "4"]])   // "Tên,SL\n\"Bàn, ghế\",4\n"
///
/// A row without cells is a blank line; a row of one empty cell is `""`. A first cell that begins with `sep=` or with a
/// byte-order mark of its own is quoted, so that it stays a cell.
package struct CSVWriter: Sendable {
  private let delimiter: CSVDelimiter
  private let byteOrderMark: Bool
  private let lineEnding: LineEnding
  private let isForPeople: Bool
  private let isGuarded: Bool

  /// Makes a writer.
  ///
  /// - Parameter byteOrderMark: Whether the file begins with the mark by which spreadsheets know UTF-8.
  /// - Parameter isForPeople: Whether what a spreadsheet would run as a formula gets an apostrophe before it, and what a
  ///   terminal would obey is written out; else every cell is written as it is.
  /// - Parameter isGuarded: Whether cells with any mark that could be a delimiter stand in quotes, and not only those with
  ///   the delimiter of the file.
  package init(
    delimiter: CSVDelimiter = .comma,
    byteOrderMark: Bool = false,
    lineEnding: LineEnding = .lineFeed,
    isForPeople: Bool = true,
    isGuarded: Bool = true
  ) {
    self.delimiter = delimiter
    self.byteOrderMark = byteOrderMark
    self.lineEnding = lineEnding
    self.isForPeople = isForPeople
    self.isGuarded = isGuarded
  }
}

extension CSVWriter {
  /// Writes rows of text as a file.
  package func write(_ rows: [[String]]) -> [UInt8] {
    var output: [UInt8] = byteOrderMark ? UTF8Text.byteOrderMark : []
    let start = output.count
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { output.append(delimiter.rawValue) }
        append(cell, isAlone: row.count == 1, isFirst: output.count == start, to: &output)
      }
      output.append(contentsOf: lineEnding.rawValue.utf8)
    }
    return output
  }

  /// Writes a table as a file; each cell is written as a person reads it.
  package func write(_ table: Table) -> [UInt8] {
    write(table.rows.map(\.texts))
  }

  private func append(_ cell: String, isAlone: Bool, isFirst: Bool, to output: inout [UInt8]) {
    let text = isForPeople ? FormulaGuard.guarded(ShownText.cell(cell)) : cell
    let isMistakable = isAlone && text.isEmpty || isFirst && Self.beginsLikeFile(text)
    guard isMistakable || needsQuotes(text) else {
      output.append(contentsOf: text.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    output.append(quote)
    for byte in text.utf8 {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  /// Whether a file that begins with this text would seem to begin with a mark or a line that names the delimiter.
  private static func beginsLikeFile(_ text: String) -> Bool {
    text.utf8.starts(with: UTF8Text.byteOrderMark) || String(text.prefix(4)).lowercased() == "sep="
  }

  private func needsQuotes(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    return text.utf8.first == space || text.utf8.last == space
      || text.utf8.contains { byte in
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: isGuarded ? CSVDelimiter(rawValue: byte) != nil : byte == delimiter.rawValue
        }
      }
  }
}

/// How a line of text ends.
package enum LineEnding: String, Sendable, Hashable, CaseIterable {
  /// LF, as Unix writes it.
  case lineFeed = "\n"
  /// CR LF, as Windows and RFC 4180 write it.
  case carriageReturnLineFeed = "\r\n"
  /// CR, as old spreadsheets for the Macintosh write it.
  case carriageReturn = "\r"
}
