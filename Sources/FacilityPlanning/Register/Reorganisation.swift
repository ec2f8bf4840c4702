package import Vocabulary

/// A day from which new units stand where others stood, as a law or a resolution says.
package struct Reorganisation: Sendable, Hashable {
  /// A unit of the new order, and what it is made of.
  package struct Merger: Sendable, Hashable {
    package var unit: AdministrativeUnit
    /// The units of the register that go into it.
    package var parts: [Slug]
    /// What else goes into it: units outside the register, of which nothing but the name is known.
    package var outsiders: [LocalizedText]

    package init(unit: AdministrativeUnit, parts: [Slug], outsiders: [LocalizedText] = []) {
      self.unit = unit
      self.parts = parts
      self.outsiders = outsiders
    }
  }

  /// The first day of the new order.
  package var date: CalendarDate
  package var mergers: [Merger]

  package init(date: CalendarDate, mergers: [Merger]) {
    self.date = date
    self.mergers = mergers
  }
}
