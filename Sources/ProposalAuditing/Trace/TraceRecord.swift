import Documents
import FacilityPlanning
import FileFormats
package import ProposalRecord
import Vocabulary

/// What `trace --json` prints.
package struct TraceRecord: JSONRecord {
  package struct Figure: Encodable, Sendable {
    /// Where it stands in the record.
    package var path: String
    package var text: RecordText
    package var value: Int
    /// The parts of a sum.
    package var terms: [Term]?
  }

  package struct Term: Encodable, Sendable {
    package var path: String
    package var value: Int
    package var rank: Int?
  }

  package struct Cell: Encodable, Sendable {
    package var source: RecordSource
    /// What stands there now; absent if the file cannot be read.
    package var text: String?
    package var fact: RecordText?
  }

  package struct Step: Encodable, Sendable {
    package var rule: RecordText
    /// With as many decimals as it has.
    package var result: String
    /// The member of the line, where the step gives one.
    package var member: String?
    package var recorded: Int?
  }

  package struct Line: Encodable, Sendable {
    package var rank: Int
    package var unit: String?
    package var requirement: String?
    package var cells: [Cell]
    package var status: String?
    package var remedy: String?
    package var price: String?
    package var priceCell: Cell?
    package var steps: [Step]
    /// The sums that it is part of.
    package var sums: [Figure]
  }

  package let schema = "onestop.trace/1"
  package var proposal: String
  /// All figures with the amount asked for.
  package var figures: [Figure]
  package var lines: [Line]

  package init(_ trace: Trace) {
    proposal = trace.proposal
    figures = (trace.matches.isEmpty ? trace.sums : trace.matches).map { Figure($0, words: trace.words) }
    lines = trace.lines.map { Line($0, words: trace.words) }
  }
}

extension TraceRecord.Figure {
  fileprivate init(_ figure: RecordFigure, words: RecordPathText) {
    path = figure.path.description
    text = RecordText(words.text(of: figure.path))
    value = figure.value
    if case .sum(let terms) = figure.origin {
      self.terms = terms.map { TraceRecord.Term(path: $0.path.description, value: $0.value, rank: $0.rank) }
    }
  }
}

extension TraceRecord.Cell {
  fileprivate init(_ cell: TracedCell) {
    source = RecordSource(cell.source)
    text = cell.text
    fact = cell.fact.map { RecordText($0) }
  }
}

extension TraceRecord.Line {
  fileprivate init(_ trace: LineTrace, words: RecordPathText) {
    rank = trace.rank
    unit = trace.line.unit.value
    requirement = trace.line.requirement.value
    cells = trace.cells.map(TraceRecord.Cell.init)
    status = trace.line.status.value
    remedy = trace.line.remedy.value
    price = trace.line.price.value
    priceCell = trace.priceCell.map(TraceRecord.Cell.init)
    steps = trace.steps.map { step in
      TraceRecord.Step(
        rule: RecordText(step.rule),
        result: Figures(.english).exact(tenThousandths: step.exact),
        member: step.recorded?.member,
        recorded: step.recorded?.value
      )
    }
    sums = trace.sums.map { TraceRecord.Figure($0, words: words) }
  }
}
