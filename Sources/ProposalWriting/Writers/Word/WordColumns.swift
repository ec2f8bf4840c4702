import FileFormats

/// Shares the width of a page among the columns of a table, by the widths that their texts take.
struct WordColumns {
  /// The room that the edges of a cell take.
  private static let edges = PageLength(twips: 200)
  /// Text wider than this wraps rather than squeezing its neighbours.
  private static let mostNatural = 3_600

  /// The rows of texts, the header first; a row has a text for each column.
  let header: [String]
  let rows: [[String]]
  /// Whether a column holds figures, which never wrap.
  let holdsFigures: [Bool]
  let size: PageLength
  let width: PageLength

  private let least: [Int]
  private let natural: [Int]

  init(header: [String], rows: [[String]], holdsFigures: [Bool], size: PageLength, width: PageLength) {
    self.header = header
    self.rows = rows
    self.holdsFigures = holdsFigures
    self.size = size
    self.width = width
    var least: [Int] = []
    var natural: [Int] = []
    for (place, title) in header.enumerated() {
      let cells = rows.map { SerifMetrics.bold.width(of: $0[place], size: size).twips }
      let whole = cells.max() ?? 0
      let texts = holdsFigures[place] ? [title] : [title] + rows.map { $0[place] }
      let word = max(Self.longestWord(of: texts, size: size), holdsFigures[place] ? whole : 0)
      least.append(min(word, width.twips / 3) + Self.edges.twips)
      natural.append(max(min(whole, Self.mostNatural), word) + Self.edges.twips)
    }
    self.least = least
    self.natural = natural
  }

  /// Whether no word has to be broken.
  var fits: Bool { least.reduce(0, +) <= width.twips }

  /// The widths, which add up to the whole.
  ///
  /// A column is as wide as its longest word if that is possible; what remains goes to the columns in proportion to the
  /// text that still wraps in them. What is too much is taken from columns of text.
  func widths() -> [PageLength] {
    guard !header.isEmpty else { return [] }
    let spare = width.twips - least.reduce(0, +)
    let wanted = zip(natural, least).map { max(0, $0 - $1) }
    let wantedSum = wanted.reduce(0, +)
    var widths: [Int]
    if spare < 0 {
      let text = zip(least, holdsFigures).map { $1 ? 0 : $0 }
      let textSum = max(1, text.reduce(0, +))
      widths = zip(least, text).map { max(Self.edges.twips * 2, $0 + spare * $1 / textSum) }
    } else if spare <= wantedSum {
      widths = zip(least, wanted).map { $0 + $1 * spare / max(1, wantedSum) }
    } else {
      let whole = max(1, natural.reduce(0, +))
      widths = natural.map { $0 + (spare - wantedSum) * $0 / whole }
    }
    // Rounding leaves a few twentieths of a point.
    widths[widths.count - 1] += width.twips - widths.reduce(0, +)
    return widths.map { PageLength(twips: $0) }
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
