/// Tells the delimiter of a text by how evenly each candidate divides its rows.
///
/// A candidate is believed if at least half of the rows that are not blank have the same number of cells by it, or if
/// it makes rows of three cells or more somewhere: title lines above a table have no delimiters. A candidate whose
/// every occurrence is explained otherwise, as `, ` in a sentence or as a decimal comma, must also divide the first
/// row.
///
/// Among those believed, the comma gives way to one that explains all commas as parts of numbers or of sentences, as in
/// `1,5;2,5`. Then the one wins that divides most rows alike into most cells. If none is believed, the text has one
/// column.
struct CSVDelimiterGuess {
  /// The delimiter; absent if the text has one column.
  let delimiter: CSVDelimiter?

  /// What is read to tell the delimiter: enough for a few thousand rows.
  private static let sampleLength = 256 << 10

  /// Looks at the beginning of a text.
  init(of text: ArraySlice<UInt8>) {
    let sample = text.prefix(Self.sampleLength)
    let isWhole = sample.count == text.count
    let profiles = CSVDelimiter.allCases
      .filter { sample.contains($0.rawValue) }
      .map { Profile(of: sample, delimiter: $0, isWhole: isWhole) }
      .filter(\.isBelievable)
    let commaIsExplained = profiles.contains { $0.explainsCommas }
    delimiter =
      profiles
      .filter { $0.delimiter != .comma || !commaIsExplained }
      .max { $0.rank < $1.rank }?
      .delimiter
  }
}

extension CSVDelimiterGuess {
  /// How a text looks if a candidate is its delimiter.
  struct Profile {
    let delimiter: CSVDelimiter
    /// How many rows have each number of cells.
    ///
    /// Blank rows are not counted.
    private var rowsByWidth: [Int: Int] = [:]
    private var widthOfFirstRow = 0
    private var occurrences = 0
    /// Occurrences that may be something else: punctuation before a space, or a decimal comma.
    private var weakOccurrences = 0
    private var isMalformed = false
    private var hasUnexplainedComma = false

    private static let quote = UInt8(ascii: "\"")

    init(of text: ArraySlice<UInt8>, delimiter: CSVDelimiter, isWhole: Bool) {
      self.delimiter = delimiter
      var rest = text
      while !rest.isEmpty {
        let width = passRow(of: &rest)
        // The last row of a sample may go on behind it; a sample of one row is all there is to see.
        if rest.isEmpty, !isWhole, !rowsByWidth.isEmpty { break }
        guard width > 0 else { continue }
        if rowsByWidth.isEmpty { widthOfFirstRow = width }
        rowsByWidth[width, default: 0] += 1
      }
    }
  }
}

extension CSVDelimiterGuess.Profile {
  var isBelievable: Bool {
    guard let common else { return false }
    let isWeak = weakOccurrences == occurrences
    if isWeak, widthOfFirstRow == 1 { return false }
    return common.rows * 2 >= rowCount || (common.width >= 3 && !isWeak)
  }

  /// Whether the commas are parts of numbers or of sentences, if this is the delimiter.
  var explainsCommas: Bool {
    guard let common else { return false }
    return delimiter != .comma && !isMalformed && !hasUnexplainedComma && common.rows * 2 >= rowCount
  }

  /// Greater is likelier.
  ///
  /// Candidates that are alike in all else rank as `|`, tab, `;`, `,`.
  var rank: (Int, Int, Int) {
    guard let common else { return (0, 0, 0) }
    let evenness = 1_000_000 * common.rows / rowCount * (common.width - 1) / common.width
    let order = CSVDelimiter.allCases.firstIndex(of: delimiter) ?? 0
    return (isMalformed ? 0 : 1, evenness, order)
  }

  private var rowCount: Int { rowsByWidth.values.reduce(0, +) }

  /// The number of cells that most of the divided rows have; the greater one of two that are as frequent.
  private var common: (width: Int, rows: Int)? {
    rowsByWidth
      .filter { $0.key > 1 }
      .max { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { (width: $0.key, rows: $0.value) }
  }
}

extension CSVDelimiterGuess.Profile {
  /// Passes one row and its line end, and returns its number of cells: none if it is blank.
  private mutating func passRow(of rest: inout ArraySlice<UInt8>) -> Int {
    var width = 0
    if let first = rest.first, !Self.endsLine(first) {
      width = 1
      passCell(of: &rest)
      while rest.first == delimiter.rawValue {
        rest.removeFirst()
        width += 1
        occurrences += 1
        if rest.first == UInt8(ascii: " ") { weakOccurrences += 1 }
        passCell(of: &rest)
      }
    }
    if rest.starts(with: "\r\n".utf8) { rest.removeFirst() }
    rest = rest.dropFirst()
    return width
  }

  private mutating func passCell(of rest: inout ArraySlice<UInt8>) {
    let start = rest.startIndex
    if rest.first == Self.quote { passQuoted(of: &rest) }
    let plain = rest.prefix { $0 != delimiter.rawValue && !Self.endsLine($0) }
    if !plain.isEmpty, plain.startIndex > start { isMalformed = true }
    rest = rest[plain.endIndex...]
    if delimiter == .comma {
      if let last = plain.last, let next = rest.dropFirst().first, rest.first == delimiter.rawValue,
        Self.isDigit(last), Self.isDigit(next)
      {
        weakOccurrences += 1
      }
    } else if !hasUnexplainedComma, plain.contains(CSVDelimiter.comma.rawValue), !Self.explainsCommas(of: plain) {
      hasUnexplainedComma = true
    }
  }

  private mutating func passQuoted(of rest: inout ArraySlice<UInt8>) {
    rest.removeFirst()
    while let closing = rest.firstIndex(of: Self.quote) {
      rest = rest[(closing + 1)...]
      guard rest.first == Self.quote else { return }
      rest.removeFirst()
    }
    rest = rest[rest.endIndex...]
    isMalformed = true
  }

  /// Whether the commas of a cell are a decimal comma, separators of thousands, or punctuation before a space.
  private static func explainsCommas(of cell: ArraySlice<UInt8>) -> Bool {
    let groups = cell.split(separator: CSVDelimiter.comma.rawValue, omittingEmptySubsequences: false)
    if groups.dropFirst().allSatisfy({ $0.first == UInt8(ascii: " ") }) { return true }
    let hasDigitsAround = groups.allSatisfy { group in
      group.contains(where: isDigit) && group.allSatisfy { isDigit($0) || " .%+-".utf8.contains($0) }
    }
    return hasDigitsAround && (groups.count == 2 || groups.dropFirst().allSatisfy { $0.count == 3 })
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// The character that stands between the cells of a row.
package enum CSVDelimiter: UInt8, Sendable, Hashable, CaseIterable {
  /// `,`
  case comma = 0x2C
  /// `;`, which spreadsheets write where the comma separates decimals.
  case semicolon = 0x3B
  /// The tab character.
  case tab = 0x09
  /// `|`
  case pipe = 0x7C
}
