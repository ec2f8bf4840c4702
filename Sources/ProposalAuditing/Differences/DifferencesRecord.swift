import FacilityPlanning
import FileFormats
package import ProposalRecord

/// What `diff --json` prints.
package struct DifferencesRecord: JSONRecord {
  package struct Figure: Encodable, Sendable {
    package var name: String
    package var before: Int?
    package var after: Int?
  }

  package struct Unit: Encodable, Sendable {
    package var unit: String
    /// Those that differ.
    package var figures: [Figure]
  }

  package struct Cause: Encodable, Sendable {
    /// `cell`, `register`, `price`, `policy`, `criteria`, `shared` or `unknown`.
    package var kind: String
    package var source: String?
    package var name: RecordText
    package var before: RecordText?
    package var after: RecordText?
  }

  package struct Line: Encodable, Sendable {
    package var unit: String
    package var requirement: String
    /// `added`, `removed`, `changed` or `moved`.
    package var change: String
    package var rankBefore: Int?
    package var rankAfter: Int?
    package var costBefore: Int?
    package var costAfter: Int?
    package var causes: [Cause]
  }

  package let schema = "onestop.diff/1"
  package var before: String
  package var after: String
  package var goals: [Figure]
  package var totals: [Figure]
  package var units: [Unit]
  package var lines: [Line]
  /// The inputs of the first that are no longer as they were: what stood there is not known.
  package var lostInputs: [String]

  package init(_ differences: ProposalDifferences) {
    func figures(_ figures: [ProposalDifferences.Figure]) -> [Figure] {
      figures.map { Figure(name: $0.name, before: $0.before, after: $0.after) }
    }
    before = differences.before.path
    after = differences.after.path
    goals = figures(differences.goals)
    totals = figures(differences.totals)
    units = differences.units.map { Unit(unit: $0.code, figures: figures($0.figures)) }
    lines = differences.lines.map(Line.init)
    lostInputs = differences.before.lostInputs.sorted()
  }
}

extension DifferencesRecord.Line {
  fileprivate init(_ line: LineDifference) {
    let parts = line.name.split(separator: "/").map(String.init)
    unit = parts.first ?? ""
    requirement = parts.last ?? ""
    change = line.change.rawValue
    rankBefore = line.rankBefore
    rankAfter = line.rankAfter
    costBefore = line.costBefore
    costAfter = line.costAfter
    causes = line.causes.map { cause in
      DifferencesRecord.Cause(
        kind: cause.kind.rawValue,
        source: cause.source,
        name: RecordText(cause.name),
        before: cause.before.map { RecordText($0) },
        after: cause.after.map { RecordText($0) }
      )
    }
  }
}
