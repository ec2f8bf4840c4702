import FileFormats

/// Shares the width of a page among the columns of a table, by the widths that their texts take.
struct WordColumns {
  /// The room that the edges of a cell take.
  private static let edges = PageLength(twips: 200)

  /// The rows of texts, the header first; a row has a text for each column.
  let header: [String]
  let rows: [[String]]
  /// Whether a column holds figures, which never wrap.
  let holdsFigures: [Bool]
  let size: PageLength
  let width: PageLength

  /// What each column needs for its longest word, what it takes if nothing wraps, and its share of what lies between.
  private let least: [Int]
  private let most: [Int]
  private let weight: [Int]

  init(header: [String], rows: [[String]], holdsFigures: [Bool], size: PageLength, width: PageLength) {
    self.header = header
    self.rows = rows
    self.holdsFigures = holdsFigures
    self.size = size
    self.width = width
    var least: [Int] = []
    var most: [Int] = []
    var weight: [Int] = []
    for (place, title) in header.enumerated() {
      let cells = rows.map { min(SerifMetrics.bold.width(of: $0[place], size: size).twips, width.twips) }
      let whole = cells.max() ?? 0
      let texts = holdsFigures[place] ? [title] : [title] + rows.map { $0[place] }
      let word = max(Self.longestWord(of: texts, size: size), holdsFigures[place] ? whole : 0)
      // A title may take two lines before it asks for more width than what stands below it.
      let head = min(SerifMetrics.bold.width(of: title, size: size).twips / 2, width.twips)
      least.append(min(word, width.twips / 3) + Self.edges.twips)
      most.append(max(whole, head, word) + Self.edges.twips)
      weight.append(Self.weight(of: cells + [head]))
    }
    self.least = least
    self.most = most
    self.weight = weight
  }

  /// Whether no word has to be broken.
  var fits: Bool { least.reduce(0, +) <= width.twips }

  /// The widths, which add up to the whole.
  ///
  /// Columns with more text are wider, but none is narrower than its longest word or wider than its longest text. What
  /// is too much is taken from columns of text.
  func widths() -> [PageLength] {
    guard !header.isEmpty else { return [] }
    let leastSum = least.reduce(0, +)
    let mostSum = most.reduce(0, +)
    var widths: [Int]
    if leastSum > width.twips {
      let text = zip(least, holdsFigures).map { $1 ? 0 : $0 }
      let textSum = max(1, text.reduce(0, +))
      widths = zip(least, text).map { max(Self.edges.twips * 2, $0 + (width.twips - leastSum) * $1 / textSum) }
    } else if mostSum <= width.twips {
      widths = most.map { $0 + (width.twips - mostSum) * $0 / mostSum }
    } else {
      widths = widthsByWeight()
    }
    // Rounding leaves a few twentieths of a point.
    widths[widths.count - 1] += width.twips - widths.reduce(0, +)
    return widths.map { PageLength(twips: $0) }
  }

  /// The widths at the greatest scale of the weights that the page has room for.
  ///
  /// - Complexity: O(*n* log *w*) for *n* columns and a page of *w* twips.
  private func widthsByWeight() -> [Int] {
    func widths(at scale: Int) -> [Int] {
      header.indices.map { min(most[$0], max(least[$0], Self.edges.twips + weight[$0] * scale / 1_000)) }
    }
    var fitting = 0
    // At this scale even the least weight makes a column wider than the page.
    var beyond = width.twips * 1_000 + 1
    while beyond - fitting > 1 {
      let middle = (fitting + beyond) / 2
      if widths(at: middle).reduce(0, +) <= width.twips { fitting = middle } else { beyond = middle }
    }
    return widths(at: fitting)
  }

  /// The cube root of the mean square of the widths of texts.
  ///
  /// Text of width *t* in a column of width *w* takes about *t*/*w* lines; with widths in proportion to these weights the
  /// sum of their squares is least, so that no cell is much higher than the others of its row.
  private static func weight(of widths: [Int]) -> Int {
    let square = widths.reduce(0) { $0 + $1 * $1 } / max(1, widths.count)
    var root = 1
    while (root + 1) * (root + 1) * (root + 1) <= square { root += 1 }
    return root
  }

  private static func longestWord(of texts: [String], size: PageLength) -> Int {
    var longest = 0
    for text in texts {
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        longest = max(longest, SerifMetrics.bold.width(of: String(word), size: size).twips)
      }
    }
    return longest
  }
}
