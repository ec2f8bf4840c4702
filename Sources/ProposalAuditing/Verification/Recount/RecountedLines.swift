import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// The lines of a record, each matched with its gap in the inputs.
struct RecountedLines {
  /// In the order of the record; lines without a gap are left out.
  private(set) var all: [RecountedLine] = []

  /// The requirements whose gaps are closed, by unit.
  var closed: [Slug: Set<Slug>] {
    all.reduce(into: [:]) { $0[$1.unit, default: []].insert($1.requirement.id) }
  }

  /// Matches the lines, and checks each: the gap, the remedy, the price, and the three amounts.
  init(of record: JSONValue, basis: VerificationBasis, _ list: inout DifferenceList) {
    let lines = record["lines"]?.elements ?? []
    let units = Dictionary(
      basis.assessments.map { ($0.unit.code.description, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var seen: Set<String> = []
    for (name, recorded) in zip(RecordNames.names(of: lines), lines) {
      let path = "lines[\(name)]"
      let assessment = recorded["unit"]?.string.flatMap { units[$0] }
      guard let assessment,
        let line = RecountedLine(recorded, path: path, assessment: assessment, basis: basis)
      else {
        list.add(
          path,
          recorded: recorded["cost"]?.number,
          recomputed: nil,
          .gaps,
          source: Self.missingGap(recorded, of: assessment, basis)
        )
        continue
      }
      guard seen.insert("\(line.unit)/\(line.requirement.id)").inserted else {
        list.add(path, recorded: recorded["cost"]?.number, recomputed: nil, .gaps, source: line.source)
        continue
      }
      check(line, basis, &list)
      all.append(line)
    }
  }

  private func check(_ line: RecountedLine, _ basis: VerificationBasis, _ list: inout DifferenceList) {
    let (recorded, path) = (line.recorded, line.path)
    let cell = line.source
    let price = line.price.cell.description
    let criteria = basis.source(.criteria, "requirements[\(line.requirement.id)]")
    list.expect(recorded["status"], line.gap.shortfall.status.rawValue, at: "\(path).status", .gaps, source: cell)
    list.expect(recorded["quantity"], line.quantity, at: "\(path).quantity", .gaps, source: cell)
    list.expect(recorded["remedy"], line.remedy.kind.rawValue, at: "\(path).remedy", .gaps, source: criteria)
    list.expect(recorded["price"], line.price.item.description, at: "\(path).price", .gaps, source: criteria)
    list.expect(
      recorded["category"],
      line.requirement.category.rawValue,
      at: "\(path).category",
      .gaps,
      source: criteria
    )
    list.expect(recorded["unitPrice"], line.price.base.dong, at: "\(path).unitPrice", .gaps, source: price)
    list.expect(
      recorded["contingencyPercent"],
      basis.policy.contingencyPercent,
      at: "\(path).contingencyPercent",
      .costs,
      source: basis.source(.policy, "contingencyPercent")
    )
    list.expect(
      recorded["sharePercent"],
      basis.policy.share(for: line.assessment.unit),
      at: "\(path).sharePercent",
      .costs,
      source: basis.source(.policy, "costShare.\(line.assessment.unit.kind.rawValue)")
    )
    list.expect(recorded["amount"], line.cost.amount, at: "\(path).amount", .costs, source: price)
    list.expect(recorded["gross"], line.cost.gross, at: "\(path).gross", .costs, source: cell)
    list.expect(recorded["cost"], line.cost.cost, at: "\(path).cost", .costs, source: cell)
  }

  /// Where one sees that there is no such gap.
  private static func missingGap(
    _ recorded: JSONValue,
    of assessment: UnitAssessment?,
    _ basis: VerificationBasis
  ) -> String? {
    guard let assessment else { return basis.source(.register) }
    let entry = assessment.requirements.first { $0.requirement.id.description == recorded["requirement"]?.string }
    return entry.map { $0.sources.first?.description ?? assessment.file ?? "" } ?? basis.source(.criteria)
  }
}
