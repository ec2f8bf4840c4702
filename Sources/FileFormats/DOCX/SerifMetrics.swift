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
  /// By how much a horn makes a letter wider.
  private let hornWidths: [Unicode.Scalar: Int]
  /// The widths of composed letters, so that few texts have to be taken apart: U+00C0 to U+01B0, then U+1EA0 to U+1EF9.
  private var letters: [Int] = []

  package static let regular = SerifMetrics(
    advances: [
      250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
      611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
      500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
      500, 500, 444, 480, 200, 480, 541,
    ],
    hornWidths: ["o": 29, "u": 42, "U": 54]
  )

  package static let bold = SerifMetrics(
    advances: [
      250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
      667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
      556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
      500, 500, 444, 394, 220, 394, 520,
    ],
    hornWidths: ["o": 54, "u": 44, "U": 74]
  )

  private init(advances: [Int], hornWidths: [Unicode.Scalar: Int]) {
    self.advances = advances
    self.hornWidths = hornWidths
    letters = [0xC0...0x1B0, 0x1EA0...0x1EF9].joined().map { (value: UInt32) in
      Unicode.Scalar(value).map { thousandthsTakenApart(of: String($0)) } ?? Self.widest
    }
  }

  /// The width of a text on one line, rounded up.
  package func width(of text: String, size: PageLength) -> PageLength {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      guard let width = widthAlone(of: scalar) else {
        thousandths = thousandthsTakenApart(of: text)
        break
      }
      thousandths += width
    }
    return PageLength(twips: (thousandths * size.twips + 999) / 1_000)
  }

  /// The width of a scalar that is the same beside any other of these.
  private func widthAlone(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20...0xBF, 0x2010...0x2027: advance(of: scalar)
    case 0xC0...0x1B0: letters[Int(scalar.value - 0xC0)]
    case 0x1EA0...0x1EF9: letters[Int(scalar.value - 0x1EA0) + 0xF1]
    default: nil
    }
  }

  /// The width of a text in thousandths of the size, every letter a plain one with its accents behind it.
  private func thousandthsTakenApart(of text: String) -> Int {
    var thousandths = 0
    var base: Unicode.Scalar = " "
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar == "\u{31B}" {
        thousandths += hornWidths[base] ?? 0
      } else if !scalar.properties.isGraphemeExtend {
        thousandths += advance(of: scalar)
        base = scalar
      }
    }
    return thousandths
  }

  private func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "\u{20}"..."\u{7E}": advances[Int(scalar.value) - 32]
    case "đ": advances[Int(UInt8(ascii: "d")) - 32]
    case "Đ": advances[Int(UInt8(ascii: "D")) - 32]
    case "–", "«", "»": 500
    case "²": 300
    default: Self.widest
    }
  }

  /// What is not Latin is taken to be as wide as it is high.
  private static let widest = 1_000
}

/// A length on paper, exact in twentieths of a point.
///
///     PageLength.millimetres(210).twips   // 11906
///     PageLength.points(14).twips         // 280
package struct PageLength: Sendable, Hashable {
  /// The length in twentieths of a point, of which an inch has 1,440.
  package var twips: Int

  /// Makes a length of twentieths of a point.
  package init(twips: Int) { self.twips = twips }

  package static let zero = PageLength(twips: 0)

  /// A length in points, of which an inch has 72.
  package static func points(_ points: Int) -> PageLength { PageLength(twips: points * 20) }

  /// A length in millimetres, rounded to the nearest twentieth of a point.
  package static func millimetres(_ millimetres: Int) -> PageLength {
    PageLength(twips: (millimetres * 14_400 + 127) / 254)
  }
}

extension PageLength: Comparable {
  package static func < (first: PageLength, second: PageLength) -> Bool { first.twips < second.twips }

  package static func + (first: PageLength, second: PageLength) -> PageLength {
    PageLength(twips: first.twips + second.twips)
  }

  package static func - (first: PageLength, second: PageLength) -> PageLength {
    PageLength(twips: first.twips - second.twips)
  }
}
