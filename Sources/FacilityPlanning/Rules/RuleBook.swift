package import Vocabulary

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
    return RulesInForce(day: day, rules: book)
  }
}
