import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalRecord
@testable import ProposalWriting
@testable import Vocabulary

/// The letter against the record beside it.
struct TraceTests {
  private static let model = (file: "model.lp", sha256: SHA256.hex(of: []))

  @Test("Every amount of the letter stands in the record", arguments: ["2025-02-28", "2025-09-01"])
  func amounts(day: String) throws {
    let proposal = try SampleCity().proposal(date: CalendarDate(day))
    let record = RecordedProposal(
      proposal,
      reasons: LineReasons(proposal),
      language: .vietnamese,
      outputs: [],
      model: Self.model
    )
    let recorded = numbers(in: try JSONReader().read(try record.json()))
    let blocks = ProposalReport(proposal).report(in: .vietnamese).blocks
    let letter = blocks.prefix { if case .annex = $0 { false } else { true } }
    let amounts = letter.flatMap(phrases).flatMap(\.spans).compactMap { span -> Int? in
      if case .money(let amount) = span { amount.dong } else { nil }
    }
    #expect(amounts.count > 20)
    // The sums by kind of unit are the letter's own.
    let byKind = LetterWords(proposal, .vietnamese).shares.flatMap { [$0.cost.dong, $0.own.dong] }
    #expect(Set(amounts).subtracting(recorded).subtracting(byKind).isEmpty)
  }

  @Test("The sums of the record add up to its totals")
  func sums() throws {
    let proposal = try SampleCity().proposal()
    let record = RecordedProposal(
      proposal,
      reasons: LineReasons(proposal),
      language: .english,
      outputs: [],
      model: Self.model
    )
    for sums in [record.priorities, record.spending] {
      #expect(sums.map(\.cost).reduce(0, +) == record.totals.cost)
      #expect(sums.map(\.gross).reduce(0, +) == record.totals.gross)
      #expect(sums.map(\.lines).reduce(0, +) == record.totals.lines)
    }
    #expect(record.packages.filter { $0.unit == nil }.map(\.amount).reduce(0, +) == record.totals.gross)
    #expect(record.packages.filter { $0.unit != nil }.map(\.amount).reduce(0, +) == record.totals.gross)
  }

  private func numbers(in value: JSONValue) -> Set<Int> {
    if let number = value.number { return Set([Int(number)].compactMap(\.self)) }
    let children = (value.elements ?? []) + (value.members ?? []).map(\.value)
    return children.reduce(into: []) { $0.formUnion(numbers(in: $1)) }
  }

  /// All phrases of the kinds of blocks that a letter holds amounts in.
  private func phrases(in block: Report.Block) -> [Phrase] {
    switch block {
    case .heading(_, let phrase), .paragraph(let phrase), .note(_, let phrase): [phrase]
    case .list(let list): list.items
    case .table(let table): (table.rows + table.totals).flatMap(\.self)
    case .schedule(let schedule): (schedule.table.rows + schedule.table.totals).flatMap(\.self)
    case .chart(let chart): chart.table.rows.flatMap(\.self)
    case .facts(let facts): facts.map(\.value)
    case .letterhead, .legalGrounds, .signature, .recipients, .annex: []
    }
  }
}
