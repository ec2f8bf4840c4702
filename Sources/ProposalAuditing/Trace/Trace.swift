package import ProposalRecord

/// What a question about a figure of a record comes to.
package struct Trace {
  /// The figures that have the amount asked for; empty if a line was asked for.
  let matches: [RecordFigure]
  /// The lines derived in full.
  let lines: [LineTrace]
  /// The sums derived in full.
  let sums: [RecordFigure]
  let words: RecordPathText
  /// Where members of the settings stand, if these can be read.
  let members: SettingsMembers?
  let proposal: String
  let round: String

  /// Beyond so many lines with the same amount they are listed and not derived.
  private static let mostLines = 3

  /// Answers a question.
  ///
  /// - Throws: `TraceFailure` if the record has no such line or amount.
  package init(
    _ query: TraceQuery,
    in file: RecordFile,
    inputs: TraceInputs
  ) throws(TraceFailure) {
    let record = file.record
    proposal = file.path
    round = record.round.value ?? ""
    words = RecordPathText(record, edition: inputs.edition)
    members = inputs.members
    let figures = RecordFigures(of: record, spending: inputs.spending)
    let all = record.lines.elements()
    func line(at place: Int) -> LineTrace {
      LineTrace(all[place], at: place, of: record, figures: figures, inputs: inputs)
    }
    switch query {
    case .line(let name):
      guard let place = all.firstIndex(where: { $0.path.last == name }) else { throw .unknownLine(name) }
      (matches, lines, sums) = ([], [line(at: place)], [])
    case .rank(let number), .amount(let number):
      if case .rank = query, let place = all.firstIndex(where: { $0.rank.value == number }) {
        (matches, lines, sums) = ([], [line(at: place)], [])
        return
      }
      matches = figures.amounts(of: number)
      guard !matches.isEmpty else {
        if case .rank = query { throw .unknownRank(number, count: all.count) }
        throw .unknownAmount(number, nearest: figures.nearest(to: number, count: 3))
      }
      var places: [Int] = []
      for place in matches.compactMap(\.line) where !places.contains(place) { places.append(place) }
      lines = places.count <= Self.mostLines ? places.map(line) : []
      sums = places.isEmpty ? matches : []
    }
  }
}

/// Why a figure cannot be traced.
package enum TraceFailure: Error, Sendable, Hashable {
  case unknownLine(String)
  case unknownRank(Int, count: Int)
  /// No figure has the amount; the amounts closest to it.
  case unknownAmount(Int, nearest: [Int])
}

/// What is to be traced, as a person names it.
///
///     TraceQuery("12")                       // .rank(12)
///     TraceQuery("1.728.000 đồng")           // .amount(1_728_000)
///     TraceQuery("tan-lieu/queue-machine")   // .line("tan-lieu/queue-machine")
package enum TraceQuery: Sendable, Hashable {
  /// A line by its rank, or a small amount.
  case rank(Int)
  case amount(Int)
  /// A line by its unit and its requirement.
  case line(String)

  /// The least number that is meant as an amount and not as the rank of a line.
  private static let leastAmount = 100_000

  /// Reads the words of a person; nothing if they are none of these.
  package init?(_ text: String) {
    var text = text.trimmingPrefix(while: \.isWhitespace)
    for unit in ["đồng", "VND", "₫", "đ"] where text.hasSuffix(unit) { text = text.dropLast(unit.count) }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    if text.contains("/"), !text.contains(where: \.isWhitespace) {
      self = .line(String(text))
      return
    }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," || $0 == " " }
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && !$0.isEmpty }),
      groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) && groups[0].count <= 3,
      let number = Int(groups.joined())
    else { return nil }
    self = groups.count > 1 || number >= Self.leastAmount ? .amount(number) : .rank(number)
  }
}
