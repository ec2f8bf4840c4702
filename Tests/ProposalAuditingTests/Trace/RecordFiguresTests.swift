import FacilityPlanning
import Documents
import FileFormats
import Testing
import Vocabulary
@testable import ProposalAuditing
@testable import ProposalRecord

/// The amounts of a record, each with what it is made of.
@Suite struct RecordFiguresTests {
  private let shipped: ShippedProposal
  private let figures: RecordFigures

  init() throws {
    shipped = try ShippedProposal.shared.get()
    let inputs = TraceInputs(prices: shipped.basis.prices, rules: shipped.rules)
    figures = RecordFigures(of: shipped.record, spending: inputs.spending)
  }

  @Test func `every sum of the schema is found, and its terms come to it`() {
    let found = Dictionary(figures.all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let record = shipped.record
    let funded = Set(record.lines.elements().compactMap(\.unit.value))
    var sums = record.totals.sums + record.priorities.elements().flatMap(\.sums)
    sums += record.spending.elements().flatMap(\.sums) + record.packages.elements().flatMap(\.sums)
    sums += record.units.elements().filter { funded.contains($0.path.last) }.flatMap(\.sums)
    // A city in which nobody else pays has no sums of that.
    for (formula, recorded) in sums where formula != .count && !recorded.isAbsent {
      guard case .sum(let terms) = found[recorded.path]?.origin else {
        Issue.record("\(recorded.path) is not found")
        continue
      }
      #expect(!terms.isEmpty, "\(recorded.path)")
      #expect(terms.reduce(0) { $0 + $1.value } == recorded.value, "\(recorded.path)")
    }
  }

  @Test func `without the inputs nobody knows which lines a kind of spending takes`() throws {
    let file = shipped.file
    let trace = try Trace(.amount(477_273_000), in: file, inputs: TraceInputs())
    #expect(trace.sums.map(\.path.description) == ["spending[fixedAsset].cost"])
    #expect(trace.sums.map(\.origin) == [.unknownLines])
    let text = TraceReport(trace).report(in: .english).blocks
    #expect(text.count > 2)
    let known = try Trace(
      .amount(477_273_000),
      in: file,
      inputs: TraceInputs(prices: shipped.basis.prices, rules: shipped.rules)
    )
    guard case .sum(let terms) = known.sums.first?.origin else { throw TraceFailure.unknownAmount(0, nearest: []) }
    #expect(terms.count == 17)
  }

  @Test func `a line is part of the sums from its unit to the total`() throws {
    let trace = try Trace(.line("tan-lieu/queue-machine"), in: shipped.file, inputs: TraceInputs())
    let line = try #require(trace.lines.first)
    let paths = line.sums.map(\.path.description)
    #expect(paths.first == "units[tan-lieu].cost")
    #expect(paths.last == "totals.cost")
    #expect(paths.filter { $0.hasPrefix("packages[") }.count == 2)
    #expect(line.steps.allSatisfy { $0.agrees })
    #expect(line.steps.compactMap(\.recorded?.member) == ["amount", "gross", "cost"])
  }

  @Test func `what the record says otherwise than the arithmetic does not agree`() throws {
    let changed = shipped.changed(([.key("lines"), .index(0), .key("gross")], .number("2468001")))
    let trace = try Trace(.rank(1), in: shipped.file(with: changed), inputs: TraceInputs())
    #expect(trace.lines.first?.steps.filter { !$0.agrees }.map(\.recorded?.member) == ["gross"])
  }

  @Test func `the exact steps are those of the recount`() throws {
    let cost = try #require(CostRecount(quantity: 1, unitPrice: 2_350_000, contingency: 5, share: 70, rounding: 1_000))
    #expect(cost.exactGross == 24_675_000_000)
    #expect(cost.exactCost == 17_272_500_000)
    #expect(Int128(cost.gross) * 10_000 >= cost.exactGross)
  }
}
