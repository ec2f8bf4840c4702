import Documents
import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// What `trace --json` prints.
package struct TraceRecord: JSONRecord {
  struct Figure: Encodable, Sendable {
    /// Where it stands in the record.
    var path: String
    var text: RecordText
    var value: Int
    /// The parts of a sum.
    var terms: [Term]?
  }

  struct Term: Encodable, Sendable {
    var path: String
    var value: Int
    var rank: Int?
  }

  struct Cell: Encodable, Sendable {
    var source: RecordSource
    /// What stands there now; absent if the file cannot be read.
    var text: String?
    var fact: RecordText?
  }

  struct Step: Encodable, Sendable {
    var rule: RecordText
    /// With as many decimals as it has.
    var result: String
    /// The member of the line, where the step gives one.
    var member: String?
    var recorded: Int?
  }

  struct Line: Encodable, Sendable {
    var rank: Int
    var unit: String?
    var requirement: String?
    var cells: [Cell]
    var status: String?
    var remedy: String?
    var price: String?
    var priceCell: Cell?
    /// The cells of the quotes for the item, if there are any.
    var quotes: [Cell]?
    var steps: [Step]
    /// The sums that it is part of.
    var sums: [Figure]
    /// What was decided on it; absent if nothing was.
    var decisions: [Decided]?
  }

  struct Decided: Encodable, Sendable {
    var decision: RecordText
    var file: String
    var steps: [DecidedStep]
  }

  struct DecidedStep: Encodable, Sendable {
    var step: DecisionTrace.Step.Kind
    var text: RecordText
    var cells: [Cell]
  }

  package let schema = "onestop.trace/1"
  var proposal: String
  /// All figures with the amount asked for.
  var figures: [Figure]
  var lines: [Line]

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
    quotes = trace.quotes.isEmpty ? nil : trace.quotes.compactMap(\.cell).map(TraceRecord.Cell.init)
    steps = trace.steps.map { step in
      TraceRecord.Step(
        rule: RecordText(step.rule),
        result: Figures(.english).exact(tenThousandths: step.exact),
        member: step.recorded?.member,
        recorded: step.recorded?.value
      )
    }
    sums = trace.sums.map { TraceRecord.Figure($0, words: words) }
    let decided = trace.decisions.map { decision in
      TraceRecord.Decided(
        decision: RecordText(decision.name),
        file: decision.file,
        steps: decision.steps.map { step in
          TraceRecord.DecidedStep(
            step: step.kind,
            text: RecordText(step.text),
            cells: step.cells.map(TraceRecord.Cell.init)
          )
        }
      )
    }
    decisions = decided.isEmpty ? nil : decided
  }
}
