package import Vocabulary

/// One thing that a unit must have.
package struct Requirement: Sendable, Hashable {
  /// The kind of facility that a requirement concerns.
  package enum Category: String, Sendable, Hashable, CaseIterable {
    case signboard
    case chart
    case satisfaction
    case headquarters
    case equipment
  }

  /// What the requirement says, behind one reference: every assessment of every unit holds it, and copies of thirteen members
  /// were a tenth of the work on a country.
  private var fields: Shared<Fields>

  package init(
    id: Slug,
    title: LocalizedText,
    givenShort: LocalizedText? = nil,
    item: Slug,
    category: Category,
    group: Slug,
    points: Int,
    mandatoryFrom: Int = 0,
    isEssential: Bool = false,
    measure: Measure,
    identityStandard: Slug? = nil,
    remedies: [Remedy],
    showsName: Bool = false,
    source: String? = nil,
    isAssumption: Bool = false
  ) {
    fields = Shared(
      Fields(
        id: id,
        title: title,
        givenShort: givenShort,
        item: item,
        category: category,
        group: group,
        points: points,
        mandatoryFrom: mandatoryFrom,
        isEssential: isEssential,
        measure: measure,
        identityStandard: identityStandard,
        remedies: remedies,
        showsName: showsName,
        source: source,
        isAssumption: isAssumption
      )
    )
  }
}

extension Requirement {
  package var id: Slug {
    get { fields.value.id }
    set { fields.change { $0.id = newValue } }
  }
  package var title: LocalizedText {
    get { fields.value.title }
    set { fields.change { $0.title = newValue } }
  }
  /// The short name that the edition gives it, for headings of columns; without it one is made from the title.
  package var givenShort: LocalizedText? {
    get { fields.value.givenShort }
    set { fields.change { $0.givenShort = newValue } }
  }
  package var item: Slug {
    get { fields.value.item }
    set { fields.change { $0.item = newValue } }
  }
  package var category: Category {
    get { fields.value.category }
    set { fields.change { $0.category = newValue } }
  }
  package var group: Slug {
    get { fields.value.group }
    set { fields.change { $0.group = newValue } }
  }
  package var points: Int {
    get { fields.value.points }
    set { fields.change { $0.points = newValue } }
  }
  /// The first star that cannot be had without it; 0 if there is none.
  package var mandatoryFrom: Int {
    get { fields.value.mandatoryFrom }
    set { fields.change { $0.mandatoryFrom = newValue } }
  }
  /// Whether the city named its lack by itself.
  package var isEssential: Bool {
    get { fields.value.isEssential }
    set { fields.change { $0.isEssential = newValue } }
  }
  package var measure: Measure {
    get { fields.value.measure }
    set { fields.change { $0.measure = newValue } }
  }
  package var identityStandard: Slug? {
    get { fields.value.identityStandard }
    set { fields.change { $0.identityStandard = newValue } }
  }
  /// In the order of preference at equal cost.
  package var remedies: [Remedy] {
    get { fields.value.remedies }
    set { fields.change { $0.remedies = newValue } }
  }
  /// Whether its item shows the name or the offices of the unit, so that a reorganisation makes it wrong.
  package var showsName: Bool {
    get { fields.value.showsName }
    set { fields.change { $0.showsName = newValue } }
  }
  package var source: String? {
    get { fields.value.source }
    set { fields.change { $0.source = newValue } }
  }
  package var isAssumption: Bool {
    get { fields.value.isAssumption }
    set { fields.change { $0.isAssumption = newValue } }
  }
}

extension Requirement {
  private struct Fields: Sendable, Hashable {
    var id: Slug
    var title: LocalizedText
    var givenShort: LocalizedText?
    var item: Slug
    var category: Category
    var group: Slug
    var points: Int
    var mandatoryFrom: Int
    var isEssential: Bool
    var measure: Measure
    var identityStandard: Slug?
    var remedies: [Remedy]
    var showsName: Bool
    var source: String?
    var isAssumption: Bool

    /// The id tells requirements apart.
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }
}

extension Requirement {
  /// How many letters a short name has at most.
  package static let shortLength = 16

  /// A name for headings of columns and for cards: the given one, or the first words of the title.
  ///
  ///     "Máy lấy số thứ tự" → "Máy lấy số thứ…"
  ///
  /// - Returns: at most ``shortLength`` letters in each language.
  package var short: LocalizedText {
    let long = givenShort ?? title
    return LocalizedText(vi: Self.shortened(long.vi), en: Self.shortened(long.en))
  }

  private static func shortened(_ text: String) -> String {
    guard text.count > shortLength else { return text }
    var short = ""
    for word in text.split(separator: " ") {
      guard short.count + word.count + 2 <= shortLength else { break }
      short += short.isEmpty ? String(word) : " \(word)"
    }
    return (short.isEmpty ? String(text.prefix(shortLength - 1)) : short) + "…"
  }
}

/// How a requirement is measured on an inventory.
package enum Measure: Sendable, Hashable {
  /// What a count or an area is multiplied by.
  package enum Basis: Sendable, Hashable {
    case unit
    case counter
    /// Once for every started so many residents.
    case residents(Int)
  }

  /// At least so many usable pieces.
  case count(atLeast: Int, per: Basis)
  /// At least so many square metres of usable floor.
  case area(atLeast: Int, per: Basis)
  /// At least one usable piece.
  case presence
  /// Every piece in at least this condition.
  case condition(atLeast: Condition)
  /// No piece older than so many years.
  case age(atMost: Int)
}

extension Measure.Basis {
  /// How often the basis occurs in a unit, or nothing if the register does not say.
  package func multiplicity(in unit: AdministrativeUnit) -> Int? {
    switch self {
    case .unit: 1
    case .counter: unit.counters
    case .residents(let group): unit.residents.map { ($0 + group - 1) / group }
    }
  }
}
