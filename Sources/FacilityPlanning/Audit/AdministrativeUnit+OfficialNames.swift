package import Vocabulary

extension AdministrativeUnit {
  /// The official names on a day: those of the predecessors that existed then, or else the unit's own.
  ///
  /// There are several where the unit has since grown out of several.
  package func officialNames(on day: CalendarDate) -> [LocalizedText] {
    let existing = predecessors.filter { $0.until >= day }
    guard let end = existing.map(\.until).min() else { return [name] }
    return existing.filter { $0.until == end }.map(\.name)
  }
}
