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

  /// What the register says of it, behind one reference: every assessment and every line holds its unit, and copies of fourteen
  /// members were a quarter of the work on a country's proposal.
  private var fields: Shared<Fields>

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
    fields = Shared(
      Fields(
        code: code,
        name: name,
        place: place,
        kind: kind,
        recognisedStar: recognisedStar,
        otherScore: otherScore,
        counters: counters,
        residents: residents,
        costShare: costShare,
        ownFunds: ownFunds,
        contact: contact,
        predecessors: predecessors,
        period: period,
        isAssumption: isAssumption
      )
    )
  }
}

extension AdministrativeUnit {
  package var code: Slug {
    get { fields.value.code }
    set { fields.change { $0.code = newValue } }
  }
  /// The official name with its kind: "Phường Tân Liễu".
  package var name: LocalizedText {
    get { fields.value.name }
    set { fields.change { $0.name = newValue } }
  }
  /// Where its documents are dated from; the whole name unless given.
  package var place: LocalizedText? {
    get { fields.value.place }
    set { fields.change { $0.place = newValue } }
  }
  package var kind: Kind {
    get { fields.value.kind }
    set { fields.change { $0.kind = newValue } }
  }
  /// The star of the last official rating: 0 if it gave none; absent if there is no rating, or nobody knows it yet.
  package var recognisedStar: Int? {
    get { fields.value.recognisedStar }
    set { fields.change { $0.recognisedStar = newValue } }
  }
  /// The points earned on everything that is not facilities, where they are known.
  package var otherScore: Int? {
    get { fields.value.otherScore }
    set { fields.change { $0.otherScore = newValue } }
  }
  package var counters: Int? {
    get { fields.value.counters }
    set { fields.change { $0.counters = newValue } }
  }
  package var residents: Int? {
    get { fields.value.residents }
    set { fields.change { $0.residents = newValue } }
  }
  /// The city's share of its costs in percent, in place of the policy's for its kind.
  package var costShare: Int? {
    get { fields.value.costShare }
    set { fields.change { $0.costShare = newValue } }
  }
  /// What it can add itself, in all; there is no limit if absent.
  package var ownFunds: Money? {
    get { fields.value.ownFunds }
    set { fields.change { $0.ownFunds = newValue } }
  }
  package var contact: Contact? {
    get { fields.value.contact }
    set { fields.change { $0.contact = newValue } }
  }
  package var predecessors: [Predecessor] {
    get { fields.value.predecessors }
    set { fields.change { $0.predecessors = newValue } }
  }
  /// The days on which it exists.
  package var period: Period {
    get { fields.value.period }
    set { fields.change { $0.period = newValue } }
  }
  package var isAssumption: Bool {
    get { fields.value.isAssumption }
    set { fields.change { $0.isAssumption = newValue } }
  }
}

extension AdministrativeUnit {
  private struct Fields: Sendable, Hashable {
    var code: Slug
    var name: LocalizedText
    var place: LocalizedText?
    var kind: Kind
    var recognisedStar: Int?
    var otherScore: Int?
    var counters: Int?
    var residents: Int?
    var costShare: Int?
    var ownFunds: Money?
    var contact: Contact?
    var predecessors: [Predecessor]
    var period: Period
    var isAssumption: Bool

    /// The code tells units apart.
    func hash(into hasher: inout Hasher) { hasher.combine(code) }
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
