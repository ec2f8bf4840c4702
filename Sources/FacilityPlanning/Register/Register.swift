package import Vocabulary

/// The city: who asks for money and which units it has.
package struct Register: Sendable, Hashable {
  package var city: LocalizedText
  /// One for each period; their periods do not overlap.
  package var authorities: [Authority]
  /// The year whose rating the recognised stars are.
  package var baselineYear: Int
  /// The units in the order of their codes.
  package let units: [AdministrativeUnit]
  /// What changes later, from the earliest day.
  package var reorganisations: [Reorganisation]

  package init(
    city: LocalizedText,
    authorities: [Authority],
    baselineYear: Int,
    units: [AdministrativeUnit],
    reorganisations: [Reorganisation] = []
  ) {
    self.city = city
    self.authorities = authorities
    self.baselineYear = baselineYear
    self.units = units.sorted { $0.code < $1.code }
    self.reorganisations = reorganisations.sorted { $0.date < $1.date }
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

  /// The codes of all units that there are on any day, in their order.
  package var allCodes: [Slug] {
    Set(units.map(\.code) + reorganisations.flatMap(\.mergers).map(\.unit.code)).sorted()
  }

  /// Finds the authority of a day; nothing if the register has none for it.
  package func authority(on day: CalendarDate) -> Authority? {
    authorities.first { $0.period.contains(day) }
  }
}

extension Register {
  /// Makes the register of a city that has the same authority on all its days.
  package init(city: LocalizedText, authority: Authority, baselineYear: Int, units: [AdministrativeUnit]) {
    self.init(city: city, authorities: [authority], baselineYear: baselineYear, units: units)
  }
}
