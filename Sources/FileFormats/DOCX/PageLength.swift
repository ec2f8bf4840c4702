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
