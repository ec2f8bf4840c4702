package import Vocabulary

/// Something laid down from outside the city: what it says, for how long, and what says so.
///
/// Several rules may share an id, one for each period; their periods do not overlap.
package struct Rule<Content: Sendable & Hashable>: Sendable, Hashable {
  package var id: Slug
  package var content: Content
  package var period: Period
  /// The document and its article, as a sentence quotes it: "khoản 4 Điều 80 Nghị định số 214/2025/NĐ-CP".
  package var basis: LocalizedText
  /// Where whoever wrote the rule down read it.
  package var source: String
  package var isAssumption: Bool

  package init(
    id: Slug,
    content: Content,
    period: Period,
    basis: LocalizedText,
    source: String,
    isAssumption: Bool = false
  ) {
    self.id = id
    self.content = content
    self.period = period
    self.basis = basis
    self.source = source
    self.isAssumption = isAssumption
  }
}

/// All rules that a workspace knows, of every period.
package struct RuleBook: Sendable, Hashable {
  /// In the order in which a document names them.
  package var grounds: [Rule<LegalGround>] = []
  package var fixedAssets: [Rule<FixedAssetThreshold>] = []
  package var procurement: [Rule<ProcurementLimit>] = []
  package var ceilings: [Rule<PriceCeiling>] = []
  package var norms: [Rule<EquipmentNorm>] = []
  package var classes: [Rule<ClassGuidance>] = []
  package var surveys: [Rule<Survey>] = []
  package var shops: [Rule<ShopName>] = []
  package var supplements: [Rule<SupplementRule>] = []
  package var usefulLives: [Rule<UsefulLife>] = []

  /// A book without a rule.
  package init() {}

  /// The rules that hold on one day.
  package func inForce(on day: CalendarDate) -> RulesInForce {
    func valid<Content>(_ rules: [Rule<Content>]) -> [Rule<Content>] { rules.filter { $0.period.contains(day) } }
    var book = RuleBook()
    book.grounds = valid(grounds)
    book.fixedAssets = valid(fixedAssets)
    book.procurement = valid(procurement)
    book.ceilings = valid(ceilings)
    book.norms = valid(norms)
    book.classes = valid(classes)
    book.surveys = valid(surveys)
    book.shops = valid(shops)
    book.supplements = valid(supplements)
    book.usefulLives = valid(usefulLives)
    return RulesInForce(day: day, rules: book, laterBases: terms.filter { ($0.period.from ?? day) > day }.map(\.basis))
  }
}

extension RuleBook {
  /// What says the rules that nobody has held against the original text, or whose day is left open.
  package var assumedBases: [LocalizedText] {
    terms.filter { $0.isAssumption || $0.basis.vi.contains("…") }.map(\.basis)
  }

  /// The rules that end within so many days of a day.
  package func ending(after day: CalendarDate, days: Int) -> [(basis: LocalizedText, until: CalendarDate)] {
    let last = day.adding(days: days)
    return terms.compactMap { term in
      term.period.until.flatMap { $0 >= day && $0 <= last ? (term.basis, $0) : nil }
    }
  }
}

/// What a rule can be about.
package enum RuleTopic: String, Sendable, Hashable, CaseIterable {
  case grounds
  case fixedAssets
  case procurement
  case ceilings
  case norms
  case classes
  case surveys
  case shops
  case supplements
  case usefulLives
}

extension RuleBook {
  /// A rule without its content: what says so, for how long, and whether anybody has checked it.
  package struct Term: Sendable, Hashable {
    package var basis: LocalizedText
    package var period: Period
    package var isAssumption: Bool
  }

  /// All rules without their contents, topic by topic; surveys are no rules that could be checked against a text.
  package var terms: [Term] {
    func terms<Content>(_ rules: [Rule<Content>]) -> [Term] {
      rules.map { Term(basis: $0.basis, period: $0.period, isAssumption: $0.isAssumption) }
    }
    return terms(grounds) + terms(fixedAssets) + terms(procurement) + terms(ceilings) + terms(norms) + terms(classes)
      + terms(shops) + terms(supplements) + terms(usefulLives)
  }
}
