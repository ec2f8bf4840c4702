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
