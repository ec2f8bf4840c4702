package import FacilityPlanning
import Vocabulary

/// What the inputs of a proposal say now; a record of the proposal is held against it.
package struct VerificationBasis: Sendable {
  package let register: Register
  package let edition: CriteriaEdition
  package let prices: PriceBook
  /// With the budget of the record.
  package let policy: Policy
  package let rules: RulesInForce?
  /// In the order of the units' codes.
  package let assessments: [UnitAssessment]
  /// Whether the record has to say what others and the units pay.
  let namesOtherMoney: Bool
  private let members: SettingsMembers
  /// What others give, in đồng, by unit and requirement.
  private let others: [Slug: [Slug: Int]]

  package init(
    register: Register,
    edition: CriteriaEdition,
    prices: PriceBook,
    policy: Policy,
    rules: RulesInForce?,
    assessments: [UnitAssessment],
    members: SettingsMembers
  ) {
    self.register = register
    self.edition = edition
    self.prices = prices
    self.policy = policy
    self.rules = rules
    self.assessments = assessments
    others = policy.contributions.reduce(into: [:]) { sums, contribution in
      let before = sums[contribution.unit]?[contribution.requirement] ?? 0
      let (sum, isTooLarge) = before.addingReportingOverflow(contribution.amount.dong)
      sums[contribution.unit, default: [:]][contribution.requirement] = isTooLarge ? .max : sum
    }
    self.members = members
    namesOtherMoney = !others.isEmpty || assessments.contains { $0.unit.ownFunds != nil }
  }

  /// A member of an input, as a difference names its source.
  func source(_ role: ProposalInput.Role, _ member: String? = nil) -> String? { members.source(role, member) }

  /// What others give for a requirement of a unit, in đồng.
  func contribution(to unit: Slug, for requirement: Slug) -> Int { others[unit]?[requirement] ?? 0 }

  /// What the books of a unit call the spending at a price.
  func spending(at price: Price) -> SpendingKind {
    SpendingKind(of: price, under: rules)
  }
}

extension SpendingKind {
  /// What the books of a unit call the spending at a price; without rules only repairs and upgrades are known.
  init(of price: Price, under rules: RulesInForce?) {
    if let rules {
      self = rules.spending(at: price)
      return
    }
    switch price.class {
    case .repair: self = .repair
    case .upgrade: self = .upgrade
    case .equipment, .tool: self = .undetermined
    }
  }
}
