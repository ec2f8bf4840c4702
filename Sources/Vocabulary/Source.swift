/// Where a fact was read: a file and a place in it.
package struct Source: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// A place in a file, as the program that the user opens it with shows it.
  package enum Place: Sendable, Hashable, CustomStringConvertible {
    case file
    case text(line: Int, column: Int)
    case cell(sheet: String, reference: String)

    /// `14:3`, or `Inventory!C14`; empty for the file as a whole.
    package var description: String {
      switch self {
      case .file: ""
      case .text(let line, let column): "\(line):\(column)"
      case .cell(let sheet, let reference): ShownText.written("\(sheet)!\(reference)")
      }
    }
  }

  package var file: String
  package var place: Place

  package init(file: String, place: Place = .file) {
    self.file = file
    self.place = place
  }

  /// `inventories/2025-02/tan-lieu.csv:14:3`, or `tan-lieu.xlsx:Inventory!C14`; what cannot be seen is written out.
  package var description: String {
    let file = ShownText.written(file)
    return place == .file ? file : "\(file):\(place)"
  }

  /// Orders by file, then by place, so that a list of sources always prints alike.
  package static func < (left: Source, right: Source) -> Bool {
    guard left.file == right.file else { return left.file < right.file }
    switch (left.place, right.place) {
    case (.text(let line, let column), .text(let otherLine, let otherColumn)):
      return (line, column) < (otherLine, otherColumn)
    case (.file, .file): return false
    case (.file, _): return true
    case (_, .file): return false
    case (.text, .cell): return true
    case (.cell, .text): return false
    case (.cell(let sheet, let reference), .cell(let otherSheet, let otherReference)):
      guard sheet == otherSheet else { return sheet < otherSheet }
      return readingOrder(of: reference) < readingOrder(of: otherReference)
    }
  }

  /// Row before column, so that `B2` comes before `A10`, and shorter letters first, so that `Z1` comes before `AA1`.
  private static func readingOrder(of reference: String) -> (Int, Int, String) {
    let letters = reference.prefix { $0.isLetter }
    return (Int(reference.dropFirst(letters.count)) ?? 0, letters.count, reference)
  }
}
