package import Vocabulary

/// A ward or commune with its one-stop shop.
package struct AdministrativeUnit: Sendable, Hashable {
  /// What kind of unit it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case ward
    case commune
  }

  /// A unit that this one grew out of, and the last day on which it existed.
  package struct Predecessor: Sendable, Hashable {
    package var name: LocalizedText
    package var until: CalendarDate
    /// Its recognised star while it existed, where that is known; history, and nothing of the unit's own.
    package var recognisedStar: Int?

    package init(name: LocalizedText, until: CalendarDate, recognisedStar: Int? = nil) {
      self.name = name
      self.until = until
      self.recognisedStar = recognisedStar
    }
  }

  /// Who sends the inventory.
  package struct Contact: Sendable, Hashable {
    package var name: String
    package var email: String?
    package var phone: String?

    package init(name: String, email: String? = nil, phone: String? = nil) {
      self.name = name
      self.email = email
      self.phone = phone
    }
  }

  package var code: Slug
  /// The official name with its kind: "Phường Tân Liễu".
  package var name: LocalizedText
  /// Where its documents are dated from; the whole name unless given.
  package var place: LocalizedText?
  package var kind: Kind
  /// The star of the last official rating: 0 if it gave none; absent if there is no rating, or nobody knows it yet.
  package var recognisedStar: Int?
  /// The points earned on everything that is not facilities, where they are known.
  package var otherScore: Int?
  package var counters: Int?
  package var residents: Int?
  /// The city's share of its costs in percent, in place of the policy's for its kind.
  package var costShare: Int?
  /// What it can add itself, in all; there is no limit if absent.
  package var ownFunds: Money?
  package var contact: Contact?
  package var predecessors: [Predecessor]
  /// The days on which it exists.
  package var period: Period
  package var isAssumption: Bool

  package init(
    code: Slug,
    name: LocalizedText,
    place: LocalizedText? = nil,
    kind: Kind,
    recognisedStar: Int?,
    otherScore: Int? = nil,
    counters: Int? = nil,
    residents: Int? = nil,
    costShare: Int? = nil,
    ownFunds: Money? = nil,
    contact: Contact? = nil,
    predecessors: [Predecessor] = [],
    period: Period = .always,
    isAssumption: Bool = false
  ) {
    self.code = code
    self.name = name
    self.place = place
    self.kind = kind
    self.recognisedStar = recognisedStar
    self.otherScore = otherScore
    self.counters = counters
    self.residents = residents
    self.costShare = costShare
    self.ownFunds = ownFunds
    self.contact = contact
    self.predecessors = predecessors
    self.period = period
    self.isAssumption = isAssumption
  }
}

extension AdministrativeUnit {
  /// Holds a projected star against the recognised one; false if either is unknown.
  ///
  ///     unit.compares(unit.starAfter, by: >)   // whether it rises
  package func compares(_ star: Int?, by holds: (Int, Int) -> Bool) -> Bool {
    guard let star, let recognisedStar else { return false }
    return holds(star, recognisedStar)
  }

  /// The official names on a day: those of the predecessors that existed then, or else the unit's own.
  ///
  /// There are several where the unit has since grown out of several.
  package func officialNames(on day: CalendarDate) -> [LocalizedText] {
    let existing = predecessors.filter { $0.until >= day }
    guard let end = existing.map(\.until).min() else { return [name] }
    return existing.filter { $0.until == end }.map(\.name)
  }
}
