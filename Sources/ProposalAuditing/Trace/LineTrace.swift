import Documents
import FacilityPlanning
package import FileFormats
import ProposalRecord
import Vocabulary

/// The whole derivation of one line of a record: cells, gap, price, arithmetic, and the sums that it goes into.
package struct LineTrace {
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

  let line: JSONValue
  let path: String
  /// The assessment of the gap in the inputs of now.
  let entry: RequirementAssessment?
  let unitName: LocalizedText
  let title: LocalizedText
  let cells: [TracedCell]
  let priceCell: TracedCell?
  /// The entry of the price book, as the record holds it.
  let price: JSONValue?
  let steps: [Step]
  /// The sums that the line is part of, from the unit's to the total.
  let sums: [RecordFigure]

  var rank: Int { line["rank"]?.number.flatMap { Int($0) } ?? 0 }

  /// Derives the line at a place of a record.
  ///
  /// - Returns: nothing if the record has no such line.
  package init?(at place: Int, of record: JSONValue, figures: RecordFigures, inputs: TraceInputs) {
    let lines = record["lines"]?.elements ?? []
    guard lines.indices.contains(place) else { return nil }
    line = lines[place]
    let path = "lines[\(RecordNames.names(of: lines)[place])]"
    self.path = path
    let unit = line["unit"]?.string ?? ""
    let requirement = line["requirement"]?.string ?? ""
    entry = inputs.assessments[unit]?.requirements.first { $0.requirement.id.description == requirement }
    let recorded = record["units"]?.elements?.first { $0["unit"]?.string == unit }?["name"]
    unitName = LocalizedText(vi: recorded?["vi"]?.string ?? unit, en: recorded?["en"]?.string ?? unit)
    title =
      Slug(requirement).flatMap { inputs.edition?.requirement($0)?.title }
      ?? LocalizedText(vi: requirement, en: requirement)
    let sources = line["sources"]
    cells = (sources?["inventory"]?.elements ?? []).compactMap(Source.init).map(inputs.cell)
    priceCell = sources?["price"].flatMap(Source.init).map(inputs.cell)
    let item = line["price"]?.string
    price = record["prices"]?.elements?.first { $0["item"]?.string == item }
    steps = Self.steps(of: line, rounding: record["policy"]?["rounding"])
    let own = ["amount", "gross", "cost"].map { "\(path).\($0)" }
    sums = figures.all.filter { figure in
      guard case .sum(let terms) = figure.origin else { return false }
      let isOfPackage = figure.path.hasPrefix("packages")
      let isWanted = figure.path.hasSuffix(".cost") || isOfPackage
      return isWanted && terms.contains { isOfPackage ? own.contains($0.path) : $0.path == "\(path).cost" }
    }
  }

  private static func steps(of line: JSONValue, rounding: JSONValue?) -> [Step] {
    func number(_ value: JSONValue?) -> Int? {
      value?.number.flatMap { Int($0) }.flatMap { (0...Money.limit.dong).contains($0) ? $0 : nil }
    }
    guard let quantity = number(line["quantity"]), let price = number(line["unitPrice"]),
      let contingency = number(line["contingencyPercent"]), let share = number(line["sharePercent"]),
      let unit = number(rounding), unit > 0, contingency <= 10_000, share <= 10_000,
      let (amount, isTooLarge) = Optional(quantity.multipliedReportingOverflow(by: price)), !isTooLarge
    else { return [] }
    let whole = Int128(amount) * 100 * Int128(100 + contingency)
    let part = Int128(amount) * Int128(100 + contingency) * Int128(share)
    func rounded(_ exact: Int128) -> Int128 {
      let step = Int128(unit) * 10_000
      return (exact + step - 1) / step * step
    }
    func recorded(_ member: String) -> (member: String, value: Int)? {
      line[member]?.number.flatMap { Int($0) }.map { (member, $0) }
    }
    let rule = LocalizedPhrase(
      vi: "làm tròn lên bội số của \(Money(dong: unit)) đồng",
      en: "rounded up to a multiple of \(Money(dong: unit)) đồng"
    )
    func product(_ phrase: Phrase) -> LocalizedPhrase { LocalizedPhrase(vi: phrase, en: phrase) }
    let money = Money(dong: amount)
    return [
      Step(
        rule: product("\(quantity) × \(Money(dong: price))"),
        exact: Int128(amount) * 10_000,
        recorded: recorded("amount")
      ),
      Step(rule: product("\(money) × \(100 + contingency)%"), exact: whole),
      Step(rule: rule, exact: rounded(whole), recorded: recorded("gross")),
      Step(rule: product("\(money) × \(100 + contingency)% × \(share)%"), exact: part),
      Step(rule: rule, exact: rounded(part), recorded: recorded("cost")),
    ]
  }
}

extension Source {
  /// Reads a place as records name it: `{file, position: {line, column} | {sheet, cell}}`.
  init?(_ value: JSONValue) {
    guard let file = value["file"]?.string else { return nil }
    let position = value["position"]
    if let sheet = position?["sheet"]?.string, let cell = position?["cell"]?.string {
      self.init(file: file, place: .cell(sheet: sheet, reference: cell))
    } else if let line = position?["line"]?.number.flatMap({ Int($0) }),
      let column = position?["column"]?.number.flatMap({ Int($0) })
    {
      self.init(file: file, place: .text(line: line, column: column))
    } else {
      self.init(file: file)
    }
  }
}
