/// Lays a table out as aligned columns without boxes, or, where they do not fit, row by row.
///
///     Đơn vị              Sao  Kinh phí
///     ------------------  ---  ---------
///     Phường Tân Liễu       1  5.250.000
struct TextColumns {
  /// Blanks between columns; one where two would leave no room.
  private static let gaps = [2, 1]
  /// Text columns are not made narrower than this.
  private static let leastText = 10
  private static let mostLeast = 18

  let table: Report.Table
  let figures: Figures
  let width: Int

  /// The lines of the table, each as wide as it must be.
  func lines() -> [StyledText] {
    let header = table.columns.map { StyledText($0.title, .strong) }
    let rows = table.rows.map { styled($0, .plain) }
    let totals = table.totals.map { styled($0, .strong) }
    for gap in Self.gaps {
      guard let widths = widths(header: header, rows: rows + totals, gap: gap) else { continue }
      let rule = joined(widths.map { StyledText(String(repeating: "-", count: $0), .faint) }, widths, gap: gap)
      var lines = laidOut(header, widths, gap: gap) + [rule]
      for row in rows { lines += laidOut(row, widths, gap: gap) }
      if !totals.isEmpty { lines.append(rule) }
      for row in totals { lines += laidOut(row, widths, gap: gap) }
      return lines
    }
    return stacked(rows + totals)
  }

  private func styled(_ row: [Phrase], _ style: StyledText.Style) -> [StyledText] {
    table.cells(of: row).map { StyledText($0, figures: figures, style: style) }
  }

  /// The width of each column, or nothing if even the least widths do not fit.
  private func widths(header: [StyledText], rows: [[StyledText]], gap: Int) -> [Int]? {
    var natural: [Int] = []
    var widths: [Int] = []
    for (place, column) in table.columns.enumerated() {
      let cells = rows.map { $0[place] }
      let content = cells.map(\.width).max() ?? 0
      natural.append(content)
      switch column.kind {
      case .integer, .money, .percent, .stars: widths.append(max(content, header[place].longestWord))
      case .text, .status, .source:
        let word = min(max(cells.map(\.longestWord).max() ?? 0, Self.leastText), Self.mostLeast)
        widths.append(max(min(content, word), min(header[place].longestWord, Self.mostLeast)))
      }
    }
    var spare = width - widths.reduce(0, +) - gap * (widths.count - 1)
    guard spare >= 0 else { return nil }
    // Cells come before headers: a header may take several lines.
    widen(&widths, towards: natural, spare: &spare)
    widen(&widths, towards: header.map(\.width), spare: &spare)
    return widths
  }

  /// Gives the spare columns, one after the other, to the column that is squeezed most.
  private func widen(_ widths: inout [Int], towards natural: [Int], spare: inout Int) {
    while spare > 0 {
      let wanting = widths.indices.filter { widths[$0] < natural[$0] }
      guard let place = wanting.max(by: { natural[$0] * widths[$1] < natural[$1] * widths[$0] }) else { return }
      widths[place] += 1
      spare -= 1
    }
  }

  private func laidOut(_ cells: [StyledText], _ widths: [Int], gap: Int) -> [StyledText] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      joined(wrapped.map { line < $0.count ? $0[line] : StyledText() }, widths, gap: gap)
    }
  }

  private func joined(_ cells: [StyledText], _ widths: [Int], gap: Int) -> StyledText {
    var line = StyledText()
    var owed = 0
    for (place, cell) in cells.enumerated() {
      let free = max(0, widths[place] - cell.width)
      let before =
        switch table.columns[place].alignment {
        case .leading: 0
        case .centre: free / 2
        case .trailing: free
        }
      owed += before
      if !cell.isEmpty {
        line.append(String(repeating: " ", count: owed))
        line.append(cell)
        owed = 0
      }
      owed += (cell.isEmpty ? free : free - before) - (cell.isEmpty ? before : 0) + gap
    }
    return line
  }

  /// Each row as a paragraph of names and values.
  private func stacked(_ rows: [[StyledText]]) -> [StyledText] {
    rows.enumerated().flatMap { place, row in
      var lines = place > 0 ? [StyledText()] : []
      for (column, cell) in zip(table.columns, row) where !cell.isEmpty {
        var text = StyledText("\(column.title): ", .strong)
        text.append(cell)
        for (part, line) in text.wrapped(to: max(width - 2, 1)).enumerated() {
          var indented = StyledText(part > 0 ? "  " : "")
          indented.append(line)
          lines.append(indented)
        }
      }
      return lines
    }
  }
}

/// Tells how many columns of a terminal a text takes.
///
/// Accents that are characters of their own take none, so that composed and decomposed Vietnamese are equally wide;
/// East Asian wide characters and emoji take two (Unicode Standard Annex 11).
package enum DisplayWidth {
  package static func of(_ text: some Sequence<Character>) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var scalars = character.unicodeScalars.makeIterator()
    guard let base = scalars.next() else { return 0 }
    if isWide(base) || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch base.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    return switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
