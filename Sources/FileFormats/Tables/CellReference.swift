/// The row and column of a cell in a sheet, both counted from 1.
///
///     CellReference(row: 14, column: 3).description   // "C14"
///     CellReference("xfd1048576")?.column             // 16384
package struct CellReference: Sendable, Hashable {
  private let storedRow: UInt32
  private let storedColumn: UInt32

  /// The last row of a sheet.
  package static let lastRow = 1_048_576
  /// The last column of a sheet, XFD.
  package static let lastColumn = 16_384

  /// Makes a reference.
  ///
  /// - Returns: nothing if a sheet has no such cell.
  package init?(row: Int, column: Int) {
    guard (1...Self.lastRow).contains(row), (1...Self.lastColumn).contains(column) else { return nil }
    self.init(validRow: row, column: column)
  }

  /// Makes a reference that is known to lie in a sheet.
  init(validRow row: Int, column: Int) {
    storedRow = UInt32(truncatingIfNeeded: row)
    storedColumn = UInt32(truncatingIfNeeded: column)
  }
}

extension CellReference {
  /// The row, from 1.
  package var row: Int { Int(storedRow) }
  /// The column, from 1 for A.
  package var column: Int { Int(storedColumn) }

  /// Reads a reference such as `C14` or `$C$14`, in letters of either case.
  ///
  /// - Returns: nothing if the text is no reference, or a sheet has no such cell.
  package init?(_ text: some StringProtocol) {
    self.init(bytes: text.utf8)
  }

  /// Reads a reference such as `C14` from the bytes of its text.
  init?(bytes: some Sequence<UInt8>) {
    var row = 0
    var column = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard column > 0, row > 0 || byte != UInt8(ascii: "0") else { return nil }
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case UInt8(ascii: "$"): guard row == 0 else { return nil }
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(validRow: row, column: column)
  }

  /// The letters of a column, such as `C` for 3.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellReference: CustomStringConvertible {
  /// The reference as a spreadsheet shows it, such as `C14`.
  package var description: String { Self.letters(ofColumn: column) + "\(row)" }
}

extension CellReference: Comparable {
  /// Orders references as a person reads: down the rows and along them.
  package static func < (first: CellReference, second: CellReference) -> Bool {
    (first.storedRow, first.storedColumn) < (second.storedRow, second.storedColumn)
  }
}

/// The name of a sheet, kept once for all its cells.
package final class SheetName: Sendable {
  /// The name, as the tab of the sheet shows it.
  package let text: String

  /// Keeps a name.
  package init(_ text: String) { self.text = text }
}
