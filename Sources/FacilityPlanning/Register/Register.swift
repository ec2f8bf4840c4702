/// The city: who asks for money and which units it has.
package struct Register: Sendable, Hashable {
  package var city: LocalizedText
  package var authority: Authority
  /// The year whose rating the recognised stars are.
  package var baselineYear: Int
  /// The units in the order of their codes.
  package let units: [AdministrativeUnit]

  package init(city: LocalizedText, authority: Authority, baselineYear: Int, units: [AdministrativeUnit]) {
    self.city = city
    self.authority = authority
    self.baselineYear = baselineYear
    self.units = units.sorted { $0.code < $1.code }
  }

  /// Finds a unit by its code.
  ///
  /// - Complexity: O(log *n*) for *n* units.
  package func unit(_ code: Slug) -> AdministrativeUnit? {
    var places = units.indices
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      if units[middle].code == code { return units[middle] }
      places = units[middle].code < code ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }
}
