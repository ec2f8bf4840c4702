/// A floor area, exact to the hundredth of a square metre.
package struct Area: Sendable, Hashable, Comparable {
  /// Hundredths of a square metre: 82.5 m² are 8,250.
  package var hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }
  package init(squareMetres: Int) { self.hundredths = squareMetres * 100 }

  package static let zero = Area(hundredths: 0)

  /// The whole square metres that contain the area: 82.5 m² need 83.
  package var squareMetresRoundedUp: Int { (hundredths + 99) / 100 }

  package static func < (left: Area, right: Area) -> Bool { left.hundredths < right.hundredths }
  package static func + (left: Area, right: Area) -> Area { Area(hundredths: left.hundredths + right.hundredths) }
  package static func - (left: Area, right: Area) -> Area { Area(hundredths: left.hundredths - right.hundredths) }
}
