import Documents
import FacilityPlanning
import ProposalRecord
import Vocabulary

/// The whole derivation of one line of a record: cells, gap, price, arithmetic, and the sums that it goes into.
struct LineTrace {
  /// One step of the arithmetic, worked out from the factors that the line records.
  struct Step {
    /// `1 × 2.350.000`.
    let rule: LocalizedPhrase
    /// The exact result in ten-thousandths of a đồng.
    let exact: Int128
    /// The member of the line that holds the result, and what it says; nothing for a step between.
    var recorded: (member: String, value: Int)?

    /// Whether the line records what the step gives.
    var agrees: Bool { recorded.map { Int128($0.value) * 10_000 == exact } ?? true }
  }

  let line: Recorded<RecordLine>
  /// The assessment of the gap in the inputs of now.
  let entry: RequirementAssessment?
  let unitName: LocalizedText
  let title: LocalizedText
  let cells: [TracedCell]
  let priceCell: TracedCell?
  /// The entry of the price book, as the record holds it.
  let price: Recorded<RecordPrice>?
  /// The quotes for the item, each with its cell.
  let quotes: [(recorded: Recorded<RecordQuote>, cell: TracedCell?)]
  /// The rule of the policy for quotes.
  let quoteRule: Recorded<RecordQuoteRule>
  /// What others give for the gap, as the record holds it.
  let contributions: [Recorded<RecordContribution>]
  /// Where each of them stands in the policy, if that can be read.
  let contributionPlaces: [String?]
  let steps: [Step]
  /// What was decided on it, and what has become of it.
  let decisions: [DecisionTrace]
  /// The sums that the line is part of, from the unit's to the total.
  let sums: [RecordFigure]

  var rank: Int { line.rank.value ?? 0 }

  /// Derives the line at a place of a record.
  init(
    _ line: Recorded<RecordLine>,
    at place: Int,
    of record: Recorded<RecordedProposal>,
    figures: RecordFigures,
    inputs: TraceInputs
  ) {
    self.line = line
    let unit = line.unit.value ?? ""
    let requirement = line.requirement.value ?? ""
    entry = inputs.assessments[unit]?.requirements.first { $0.requirement.id.description == requirement }
    let name = record.units.elements().first { $0.unit.value == unit }?.name
    unitName = LocalizedText(vi: name?.vi.value ?? unit, en: name?.en.value ?? unit)
    title =
      Slug(requirement).flatMap { inputs.edition?.requirement($0)?.title }
      ?? LocalizedText(vi: requirement, en: requirement)
    cells = line.sources.inventory.elements().compactMap(\.sourceValue).map(inputs.cell)
    priceCell = line.sources.price.sourceValue.map(inputs.cell)
    let item = line.price.value
    price = record.prices.elements().first { $0.item.value == item }
    quotes = (price?.quotes.elements() ?? []).map { ($0, $0.source.sourceValue.map(inputs.cell)) }
    quoteRule = record.policy.quotes
    let given = record.policy.contributions.elements().enumerated().filter { _, contribution in
      contribution.unit.value == unit && contribution.requirement.value == requirement
    }
    contributions = given.map(\.element)
    contributionPlaces = given.map { inputs.members?.source(.policy, "contributions[\($0.offset + 1)].amount") }
    steps = Self.steps(of: line, rounding: record.policy.rounding, contributions)
    decisions = inputs.decisions(on: unit, requirement)
    sums = figures.all.filter { $0.takesIn(line: place) }
  }

  /// The steps of the recount, unless a factor is damaged.
  private static func steps(
    of line: Recorded<RecordLine>,
    rounding: Recorded<Int>,
    _ contributions: [Recorded<RecordContribution>]
  ) -> [Step] {
    let (amounts, percents) = (0...Money.limit.dong, 0...10_000)
    guard let quantity = try? line.quantity.read(in: amounts), let price = try? line.unitPrice.read(in: amounts),
      let contingency = try? line.contingencyPercent.read(in: percents),
      let share = try? line.sharePercent.read(in: percents), let unit = try? rounding.read(in: 1...Money.limit.dong),
      let cost = CostRecount(
        quantity: quantity,
        unitPrice: price,
        contingency: contingency,
        share: share,
        rounding: unit,
        others: contributions.compactMap { try? $0.amount.read(in: amounts) }.reduce(0) {
          min($0, amounts.upperBound) + $1
        }
      )
    else { return [] }
    func recorded(_ amount: RecordLine.Amount) -> (member: String, value: Int)? {
      line[amount].value.map { (amount.rawValue, $0) }
    }
    let rule = LocalizedPhrase(
      vi: "làm tròn lên bội số của \(Money(dong: unit)) đồng",
      en: "rounded up to a multiple of \(Money(dong: unit)) đồng"
    )
    func product(_ phrase: Phrase) -> LocalizedPhrase { LocalizedPhrase(vi: phrase, en: phrase) }
    func exact(_ amount: Int) -> Int128 { Int128(amount) * 10_000 }
    let money = Money(dong: cost.amount)
    let isShared = !contributions.isEmpty
    let steps = [
      Step(
        rule: product("\(quantity) × \(Money(dong: price))"),
        exact: exact(cost.amount),
        recorded: recorded(.amount)
      ),
      Step(rule: product("\(money) × \(100 + contingency)%"), exact: cost.exactGross),
      Step(rule: rule, exact: exact(cost.gross), recorded: recorded(.gross)),
      Step(rule: product("\(money) × \(100 + contingency)% × \(share)%"), exact: cost.exactCost),
      Step(rule: rule, exact: exact(cost.shareCost), recorded: isShared ? nil : recorded(.cost)),
    ]
    let (gross, contribution) = (Money(dong: cost.gross), Money(dong: cost.contribution))
    let given = LocalizedPhrase(
      vi: "phần dùng đến của \(contributions.count) khoản đóng góp",
      en: "what is used of \(contributions.count.counted("contribution"))"
    )
    let left = Step(
      rule: product("\(gross) - \(Money(dong: cost.cost)) - \(contribution)"),
      exact: exact(cost.ownPart),
      recorded: recorded(.ownPart)
    )
    if !isShared { return line.ownPart.isAbsent ? steps : steps + [left] }
    let less = LocalizedPhrase(
      vi: "\(Money(dong: cost.shareCost)) trừ khoản đóng góp, không dưới 0",
      en: "\(Money(dong: cost.shareCost)) less the contribution, not below 0"
    )
    return steps + [
      Step(rule: less, exact: exact(cost.cost), recorded: recorded(.cost)),
      Step(rule: given, exact: exact(cost.contribution), recorded: recorded(.contribution)), left,
    ]
  }
}
