/// A range of cells of a named sheet.
///
///     SheetRange("Danh mục", CellRange("A1:A3")).description   // "'Danh mục'!$A$1:$A$3"
package struct SheetRange: Sendable, Hashable {
  /// The name of the sheet.
  package var sheet: String
  /// The cells.
  package var cells: CellRange

  /// Makes a range.
  package init(_ sheet: String, _ cells: CellRange) {
    self.sheet = sheet
    self.cells = cells
  }
}

extension SheetRange: CustomStringConvertible {
  /// The range as formulas write it, so that it does not move with the formula.
  package var description: String {
    let ends = cells.first == cells.last ? [cells.first] : [cells.first, cells.last]
    let texts = ends.map { "$\(CellReference.letters(ofColumn: $0.column))$\($0.row)" }
    return Self.quoted(sheet) + "!" + texts.joined(separator: ":")
  }

  /// The range as a link writes it: `'Danh mục'!A1`.
  var location: String { Self.quoted(sheet) + "!\(cells)" }

  /// The name of a sheet in quotes, which every name may have and many must.
  static func quoted(_ sheet: String) -> String { "'" + sheet.replacing("'", with: "''") + "'" }
}

/// The rules for the names of sheets.
enum SheetTitle {
  /// The most UTF-16 code units that a name may have.
  static let longest = 31

  private static let forbidden = Set("[]:*?/\\".unicodeScalars)

  /// Turns a wish into a name that a spreadsheet allows and that differs from others in more than case.
  ///
  ///     SheetTitle.legal("Kiểm kê [2/2025]", besides: [])   // "Kiểm kê (2-2025)"
  ///     SheetTitle.legal("Bảng", besides: ["bảng"])         // "Bảng (2)"
  static func legal(_ wish: String, besides others: [String]) -> String {
    var name = String(String.UnicodeScalarView(wish.unicodeScalars.map(allowed)))
    // An apostrophe at either end would read as the quote of a reference, and outer spaces get lost.
    while let first = name.first, first == "'" || first == " " { name.removeFirst() }
    name = trimmed(name, to: longest)
    // Spreadsheets keep this name for themselves.
    if name.isEmpty || name.lowercased() == "history" { name += "_" }
    let taken = Set(others.map { $0.lowercased() })
    var candidate = name
    var count = 1
    while taken.contains(candidate.lowercased()) {
      count += 1
      let suffix = " (\(count))"
      candidate = trimmed(name, to: longest - suffix.utf16.count) + suffix
    }
    return candidate
  }

  private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "[": "("
    case "]": ")"
    case _ where forbidden.contains(scalar): "-"
    case "\u{0}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": " "
    default: scalar
    }
  }

  /// Cuts a name between two characters, and what may not stand at its end.
  private static func trimmed(_ name: String, to length: Int) -> String {
    var name = name
    while name.utf16.count > length || name.last == "'" || name.last == " " { name.removeLast() }
    return name
  }
}
