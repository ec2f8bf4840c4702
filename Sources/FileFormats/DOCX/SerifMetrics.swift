import Foundation

/// The widths of letters in Times New Roman, to lay out what a word processor must not break.
///
///     SerifMetrics.bold.width(of: "Độc lập", size: .points(14))   // 48 points
///
/// The advance widths are those that Times Roman and Times Bold have shared since the Adobe font metrics of 1989, and that
/// Times New Roman and its metric twins keep. Letters with accents are as wide as without.
package struct SerifMetrics: Sendable {
  /// Advances in thousandths of the size, for U+0020 to U+007E.
  private let advances: [Int]
  /// The advances of ơ and ư, which a horn makes wider.
  private let horned: [String: Int]

  package static let regular = SerifMetrics(
    advances: [
      250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
      611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
      500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
      500, 500, 444, 480, 200, 480, 541,
    ],
    horned: ["ơ": 529, "ư": 542, "Ơ": 722, "Ư": 776]
  )

  package static let bold = SerifMetrics(
    advances: [
      250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
      667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
      556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
      500, 500, 444, 394, 220, 394, 520,
    ],
    horned: ["ơ": 554, "ư": 600, "Ơ": 778, "Ư": 796]
  )

  private init(advances: [Int], horned: [String: Int]) {
    self.advances = advances
    self.horned = horned
  }

  /// The width of a text on one line, rounded up.
  package func width(of text: String, size: PageLength) -> PageLength {
    let thousandths = text.reduce(0) { $0 + advance(of: $1) }
    return PageLength(twips: (thousandths * size.twips + 999) / 1_000)
  }

  private func advance(of letter: Character) -> Int {
    let scalars = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    guard let base = scalars.first else { return 0 }
    if scalars.contains("\u{31B}") {
      let letter = (String(base) + "\u{31B}").precomposedStringWithCanonicalMapping
      if let advance = horned[letter] { return advance }
    }
    switch base {
    case "\u{20}"..."\u{7E}": return advances[Int(base.value) - 32]
    case "đ": return advances[Int(UInt8(ascii: "d")) - 32]
    case "Đ": return advances[Int(UInt8(ascii: "D")) - 32]
    case "–", "«", "»": return 500
    case "²": return 300
    default: return Self.widest
    }
  }

  /// What is not Latin is taken to be as wide as it is high.
  private static let widest = 1_000
}
