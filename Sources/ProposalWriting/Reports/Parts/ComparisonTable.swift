import Documents
import FacilityPlanning

/// Figures of several plans side by side: a column for each plan, or, where columns would not fit, a row.
struct ComparisonTable {
  /// One figure of every plan.
  struct Measure {
    var title: String
    var kind: Report.Table.Column.Kind
    var values: [Phrase]
  }

  /// More than these do not stand side by side: a line of 80 columns has room for five amounts.
  static let mostColumns = 5

  /// What the plans are together: the head of the column that names the measures or the plans.
  let title: (measures: String, plans: String)
  /// The name of each plan.
  let plans: [String]
  let measures: [Measure]

  var blocks: [Report.Block] {
    guard plans.count > Self.mostColumns else { return [.table(columns)] }
    return [Report.Table.Column.Kind.money, .integer].flatMap { kind -> [Report.Block] in
      let chosen = measures.filter { $0.kind == kind }
      return stride(from: 0, to: chosen.count, by: Self.mostColumns).map { start in
        .table(rows(chosen[start...].prefix(Self.mostColumns)))
      }
    }
  }

  private var columns: Report.Table {
    Report.Table(
      columns: [Report.Table.Column(title.measures)] + plans.map { Report.Table.Column($0, .integer) },
      rows: measures.map { [Phrase(text: $0.title)] + $0.values }
    )
  }

  private func rows(_ measures: ArraySlice<Measure>) -> Report.Table {
    Report.Table(
      columns: [Report.Table.Column(title.plans)] + measures.map { Report.Table.Column($0.title, $0.kind) },
      rows: plans.enumerated().map { place, name in [Phrase(text: name)] + measures.map { $0.values[place] } }
    )
  }
}
