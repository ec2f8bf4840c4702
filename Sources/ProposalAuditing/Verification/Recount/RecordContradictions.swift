import Documents
import FacilityPlanning
import ProposalRecord
import Vocabulary

/// Where a record contradicts itself: no change of an input can explain that.
///
/// Nothing but the record is asked: the amounts of its lines by their own factors, its sums by its own lines, its amounts
/// in words by their figures.
struct RecordContradictions {
  /// The members that are not what the rest of the record makes them, by their paths.
  let differences: [String: VerificationRecord.Difference]

  /// Finds them.
  ///
  /// - Complexity: O(*n*) in the lines and the units.
  init(in record: Recorded<RecordedProposal>) {
    var differences: [String: VerificationRecord.Difference] = [:]
    func expect<Value: RecordLeaf & Equatable>(
      _ member: Recorded<Value>,
      _ value: Value?,
      _ check: VerificationRecord.Check,
      from source: String
    ) {
      guard let recorded = member.value, let value, recorded != value else { return }
      let path = member.path.description
      differences[path] = VerificationRecord.Difference(
        what: path,
        recorded: "\(recorded)",
        recomputed: "\(value)",
        source: source,
        check: check
      )
    }
    let lines = record.lines.elements()
    for price in record.prices.elements() {
      guard let rule = record.policy.quotes.rule.value, let atLeast = record.policy.quotes.atLeast.value else { break }
      let quotes = price.quotes.elements().compactMap(\.unitPrice.value)
      let source = "\(price.path).quotes"
      expect(price.base, QuoteRecount.price(rule, atLeast: atLeast, of: quotes), .costs, from: source)
    }
    let rounding = record.policy.rounding.value
    let given = Dictionary(grouping: record.policy.contributions.elements()) { $0.unit.value ?? "" }
    for line in lines {
      let gifts = (given[line.unit.value ?? ""] ?? []).filter { $0.requirement.value == line.requirement.value }
      guard let quantity = line.quantity.value, let price = line.unitPrice.value,
        let contingency = line.contingencyPercent.value, let share = line.sharePercent.value, let rounding,
        let others = Self.sum(gifts.map(\.amount.value)),
        let cost = CostRecount(
          quantity: quantity,
          unitPrice: price,
          contingency: contingency,
          share: share,
          rounding: rounding,
          others: others
        )
      else { continue }
      let source = line.path.description
      expect(line.amount, cost.amount, .costs, from: source)
      expect(line.gross, cost.gross, .costs, from: source)
      expect(line.cost, cost.cost, .costs, from: source)
      expect(line.contribution, cost.contribution, .costs, from: source)
      expect(line.ownPart, cost.ownPart, .costs, from: source)
    }
    let totals = record.totals
    expect(totals.lines, lines.count, .sums, from: "lines")
    expect(totals.amount, Self.sum(lines.map(\.amount.value)), .sums, from: "lines[…].amount")
    expect(totals.gross, Self.sum(lines.map(\.gross.value)), .sums, from: "lines[…].gross")
    expect(totals.cost, Self.sum(lines.map(\.cost.value)), .sums, from: "lines[…].cost")
    expect(totals.contribution, Self.sum(lines.map(\.contribution.value)), .sums, from: "lines[…].contribution")
    expect(totals.ownPart, Self.sum(lines.map(\.ownPart.value)), .sums, from: "lines[…].ownPart")
    if let budget = totals.budget.value, let cost = totals.cost.value {
      let (rest, isTooLarge) = budget.subtractingReportingOverflow(cost)
      if !isTooLarge { expect(totals.remaining, rest, .sums, from: "totals.budget - totals.cost") }
    }
    let costs = Dictionary(grouping: lines, by: { $0.unit.value ?? "" })
    for unit in record.units.elements() {
      guard let code = unit.unit.value else { continue }
      let cost = Self.sum((costs[code] ?? []).map(\.cost.value))
      expect(unit.cost, cost, .sums, from: "lines[\(code)/…].cost")
    }
    if let cost = totals.cost.value, (0...Money.largestBudget.dong).contains(cost) {
      let words = Money(dong: cost).words
      expect(totals.costInWords.vi, words.vi, .words, from: "totals.cost")
      expect(totals.costInWords.en, words.en, .words, from: "totals.cost")
    }
    self.differences = differences
  }

  /// The sum of some values; nothing if one is missing or they do not fit.
  private static func sum(_ values: [Int?]) -> Int? {
    var sum = 0
    for value in values {
      guard let value else { return nil }
      let (next, isTooLarge) = sum.addingReportingOverflow(value)
      guard !isTooLarge else { return nil }
      sum = next
    }
    return sum
  }
}
