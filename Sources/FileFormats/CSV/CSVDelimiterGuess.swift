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
