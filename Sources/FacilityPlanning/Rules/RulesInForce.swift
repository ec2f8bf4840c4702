package import Vocabulary

/// The rules that hold on one day, and what they say about prices and packages.
package struct RulesInForce: Sendable, Hashable {
  package let day: CalendarDate
  package let rules: RuleBook

  /// What says the rules that begin only after the day.
  package let laterBases: [LocalizedText]
  /// The numbers of documents in each of them, like "15/2025/QĐ-TTg".
  private let laterNumbers: [[String]]

  init(day: CalendarDate, rules: RuleBook, laterBases: [LocalizedText] = []) {
    self.day = day
    self.rules = rules
    self.laterBases = laterBases
    laterNumbers = laterBases.map { basis in
      basis.vi.split(separator: " ").filter { word in word.count { $0 == "/" } >= 2 }.map(String.init)
    }
  }

  /// The topics on which no rule is known for the day.
  package var unknownTopics: [RuleTopic] {
    RuleTopic.allCases.filter { topic in
      switch topic {
      case .grounds: rules.grounds.isEmpty
      case .fixedAssets: rules.fixedAssets.isEmpty
      case .procurement: !rules.procurement.contains { $0.content.scope == .estimate }
      case .ceilings: rules.ceilings.isEmpty
      case .norms: rules.norms.isEmpty
      case .classes: rules.classes.isEmpty
      case .surveys: rules.surveys.isEmpty
      case .shops: rules.shops.isEmpty
      case .supplements: rules.supplements.isEmpty
      case .usefulLives: rules.usefulLives.isEmpty
      }
    }
  }

  package var fixedAsset: Rule<FixedAssetThreshold>? { rules.fixedAssets.first }

  /// What the one-stop shops are called on the day.
  package var shop: ShopName { rules.shops.first?.content ?? .usual }

  /// The rule of a later day whose document a text names by its number: "15/2025/QĐ-TTg".
  package func laterBasis(in text: String) -> LocalizedText? {
    zip(laterBases, laterNumbers).first { _, numbers in numbers.contains { text.contains($0) } }?.0
  }

  /// The council that decides on targeted supplements on the day; the committee itself does if absent.
  package var council: LocalizedText? { rules.supplements.first?.content.council }

  /// What forbids to split a package, if the rules name it.
  package var splittingBan: Rule<LegalGround>? { rules.grounds.first { $0.content == .againstSplitting } }

  /// The next survey that opens on the day or later.
  package var nextSurvey: Rule<Survey>? {
    rules.surveys.filter { ($0.content.days.from ?? day) >= day }
      .min { ($0.content.days.from ?? day) < ($1.content.days.from ?? day) }
  }

  package func ceiling(of price: Price) -> Rule<PriceCeiling>? {
    rules.ceilings.first { $0.content.items.contains(price.item) }
  }

  /// The ceiling that a price passes, if there is one.
  package func exceededCeiling(of price: Price) -> Rule<PriceCeiling>? {
    ceiling(of: price).flatMap { price.base > $0.content.amount ? $0 : nil }
  }

  package func norm(of price: Price) -> Rule<EquipmentNorm>? {
    rules.norms.first { $0.content.items.contains(price.item) }
  }

  /// How long a thing is reckoned to last on the day; nothing if no rule says so, and the price book alone tells.
  package func usefulLife(of price: Price) -> Rule<UsefulLife>? {
    rules.usefulLives.first { $0.content.items.contains(price.item) }
  }

  package func guidance(on class: Price.Class) -> Rule<ClassGuidance>? {
    rules.classes.first { $0.content.class == `class` }
  }
}

// MARK: - What a price is spent on

extension RulesInForce {
  /// What the books of a unit call the spending at a price.
  ///
  /// Repairs and upgrades are what the price book says. Of the rest, a piece is a fixed asset if it reaches both the
  /// value and the useful life of the rule; without the rule or the useful life nobody can tell. The useful life is that of
  /// the day's rule, and without one that of the price book.
  package func spending(at price: Price) -> SpendingKind {
    switch price.class {
    case .repair: return .repair
    case .upgrade: return .upgrade
    case .equipment, .tool:
      guard let threshold = fixedAsset?.content else { return .undetermined }
      if price.base < threshold.minimumValue { return .tool }
      guard let life = usefulLife(of: price)?.content.years ?? price.usefulLifeYears else { return .undetermined }
      return life >= threshold.minimumLifeYears ? .fixedAsset : .tool
    }
  }
}

// MARK: - How a package is bought

extension RulesInForce {
  /// The way in which a package may be bought: of those that admit it, the one with the lowest limit.
  package func route(for amount: Money, of class: Price.Class) -> ProcurementRoute {
    let limits = limits(of: `class`)
    guard let highest = limits.last else { return .unknown }
    return limits.first { $0.content.admits(amount, of: `class`) }.map { .known($0) } ?? .beyond(highest)
  }

  /// The limits for a class, from the lowest; what has no limit comes last.
  package func limits(of class: Price.Class) -> [Rule<ProcurementLimit>] {
    rules.procurement.filter { $0.content.scope == .estimate && $0.content.concerns(`class`) }
      .sorted { ($0.content.upTo?.dong ?? .max, $0.id) < ($1.content.upTo?.dong ?? .max, $1.id) }
  }
}
