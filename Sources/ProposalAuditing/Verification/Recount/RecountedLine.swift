import FacilityPlanning
import ProposalRecord
import Vocabulary

/// A line of a record, with the gap in the inputs that it claims to close.
struct RecountedLine {
  /// What the line says.
  let recorded: Recorded<RecordLine>
  let assessment: UnitAssessment
  let entry: RequirementAssessment
  let gap: Gap
  let remedy: Remedy
  let price: Price
  let quantity: Int
  /// The base of the price book, or what the quotes give.
  let unitPrice: Int
  let cost: CostRecount

  /// The path of the line: `lines[tan-lieu/queue-machine]`.
  var path: String { recorded.path.description }
  var unit: Slug { assessment.unit.code }
  var requirement: Requirement { entry.requirement }
  /// The first cell that shows the gap, or its file.
  var source: String? { entry.sources.first?.description ?? assessment.file }

  /// Finds the gap and its cheapest valid remedy, or nothing if there is no such gap that money can close.
  init?(_ recorded: Recorded<RecordLine>, assessment: UnitAssessment, basis: VerificationBasis) {
    guard let id = recorded.requirement.value,
      let entry = assessment.requirements.first(where: { $0.requirement.id.description == id }),
      let gap = entry.gap
    else { return nil }
    let policy = basis.policy
    var cheapest: (remedy: Remedy, price: Price, quantity: Int, unitPrice: Int, cost: CostRecount)?
    for remedy in entry.requirement.remedies where remedy.isValid(for: gap.shortfall) {
      guard let quantity = remedy.quantity(for: gap.shortfall), let price = basis.prices[remedy.price] else { continue }
      let unitPrice = Self.unitPrice(at: price, under: policy)
      guard
        let cost = CostRecount(
          quantity: quantity,
          unitPrice: unitPrice,
          contingency: policy.contingencyPercent,
          share: policy.share(for: assessment.unit),
          rounding: policy.rounding.dong,
          others: basis.contribution(to: assessment.unit.code, for: entry.requirement.id)
        )
      else { continue }
      if cheapest.map({ cost.cost < $0.cost.cost }) ?? true { cheapest = (remedy, price, quantity, unitPrice, cost) }
    }
    guard let cheapest else { return nil }
    self.recorded = recorded
    self.assessment = assessment
    self.entry = entry
    self.gap = gap
    (remedy, price, quantity, unitPrice, cost) = cheapest
  }

  private static func unitPrice(at price: Price, under policy: Policy) -> Int {
    guard let quoting = price.quoting else { return price.base.dong }
    let quoted = policy.quotes.flatMap { rule in
      QuoteRecount.price(rule.kind.rawValue, atLeast: rule.atLeast, of: quoting.quotes.map(\.unitPrice.dong))
    }
    return quoted ?? quoting.bookBase.dong
  }
}
