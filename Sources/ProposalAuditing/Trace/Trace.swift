package import FileFormats
import ProposalRecord

/// What a question about a figure of a record comes to.
package struct Trace {
  /// The figures that have the amount asked for; empty if a line was asked for.
  let matches: [RecordFigure]
  /// The lines derived in full.
  let lines: [LineTrace]
  /// The sums derived in full.
  let sums: [RecordFigure]
  let words: RecordPathText
  let proposal: String
  let round: String

  /// Beyond so many lines with the same amount they are listed and not derived.
  private static let mostLines = 3

  /// Answers a question.
  ///
  /// - Throws: `TraceFailure` if the record has no such line or amount.
  package init(
    _ query: TraceQuery,
    in record: JSONValue,
    proposal: String,
    inputs: TraceInputs
  ) throws(TraceFailure) {
    self.proposal = proposal
    round = record["round"]?.string ?? ""
    words = RecordPathText(record, edition: inputs.edition)
    let figures = RecordFigures(of: record)
    let all = record["lines"]?.elements ?? []
    func line(at place: Int) -> [LineTrace] {
      LineTrace(at: place, of: record, figures: figures, inputs: inputs).map { [$0] } ?? []
    }
    switch query {
    case .line(let name):
      guard let place = RecordNames.names(of: all).firstIndex(of: name) else { throw .unknownLine(name) }
      (matches, lines, sums) = ([], line(at: place), [])
    case .rank(let number), .amount(let number):
      if case .rank = query, let place = all.firstIndex(where: { $0["rank"]?.number == String(number) }) {
        (matches, lines, sums) = ([], line(at: place), [])
        return
      }
      matches = figures.amounts(of: number)
      guard !matches.isEmpty else {
        if case .rank = query { throw .unknownRank(number, count: all.count) }
        throw .unknownAmount(number, nearest: figures.nearest(to: number, count: 3))
      }
      var places: [Int] = []
      for place in matches.compactMap(\.line) where !places.contains(place) { places.append(place) }
      lines = places.count <= Self.mostLines ? places.flatMap(line) : []
      sums = places.isEmpty ? matches : []
    }
  }
}
