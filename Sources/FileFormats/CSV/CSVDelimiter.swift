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
