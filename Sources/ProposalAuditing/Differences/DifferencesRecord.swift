import FacilityPlanning
import FileFormats
import ProposalRecord

/// What `diff --json` prints.
package struct DifferencesRecord: JSONRecord {
  struct Figure: Encodable, Sendable {
    var name: String
    var before: Int?
    var after: Int?
  }

  struct Unit: Encodable, Sendable {
    var unit: String
    /// Those that differ.
    var figures: [Figure]
  }

  struct Cause: Encodable, Sendable {
    /// `cell`, `register`, `price`, `policy`, `criteria`, `shared` or `unknown`.
    var kind: String
    var source: String?
    var name: RecordText
    var before: RecordText?
    var after: RecordText?
  }

  struct Line: Encodable, Sendable {
    var unit: String
    var requirement: String
    /// `added`, `removed`, `changed` or `moved`.
    var change: String
    var rankBefore: Int?
    var rankAfter: Int?
    var costBefore: Int?
    var costAfter: Int?
    var causes: [Cause]
  }

  package let schema = "onestop.diff/1"
  var before: String
  var after: String
  var goals: [Figure]
  var totals: [Figure]
  var units: [Unit]
  var lines: [Line]
  /// The inputs of the first that are no longer as they were: what stood there is not known.
  var lostInputs: [String]

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
