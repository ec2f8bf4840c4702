import FacilityPlanning
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
  init(of record: Recorded<RecordedProposal>, basis: VerificationBasis, _ list: inout DifferenceList) {
    let units = Dictionary(
      basis.assessments.map { ($0.unit.code.description, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var seen: Set<String> = []
    for recorded in record.lines.elements() {
      let path = recorded.path.description
      let assessment = recorded.unit.value.flatMap { units[$0] }
      guard let assessment,
        let line = RecountedLine(recorded, assessment: assessment, basis: basis)
      else {
        list.add(
          path,
          recorded: recorded.cost.digits,
          recomputed: nil,
          .gaps,
          source: Self.missingGap(recorded, of: assessment, basis)
        )
        continue
      }
      guard seen.insert("\(line.unit)/\(line.requirement.id)").inserted else {
        list.add(path, recorded: recorded.cost.digits, recomputed: nil, .gaps, source: line.source)
        continue
      }
      check(line, basis, &list)
      all.append(line)
    }
  }

  private func check(_ line: RecountedLine, _ basis: VerificationBasis, _ list: inout DifferenceList) {
    let recorded = line.recorded
    let policy = basis.policy
    let cell = line.source
    let price = line.price.cell.description
    let criteria = basis.source(.criteria, "requirements[\(line.requirement.id)]")
    let unit = line.assessment.unit
    let share =
      unit.costShare == nil
      ? basis.source(.policy, "costShare.\(unit.kind.rawValue)")
      : basis.source(.register, "units[\(unit.code)].costShare")
    let others = basis.source(.policy, "contributions")
    let contingency = basis.source(.policy, "contingencyPercent")
    list.expect(recorded.status, line.gap.shortfall.status.rawValue, .gaps, source: cell)
    list.expect(recorded.quantity, line.quantity, .gaps, source: cell)
    list.expect(recorded.remedy, line.remedy.kind.rawValue, .gaps, source: criteria)
    list.expect(recorded.price, line.price.item.description, .gaps, source: criteria)
    list.expect(recorded.category, line.requirement.category.rawValue, .gaps, source: criteria)
    list.expect(recorded.unitPrice, line.unitPrice, .gaps, source: price)
    list.expect(recorded.contingencyPercent, policy.contingencyPercent, .costs, source: contingency)
    list.expect(recorded.sharePercent, policy.share(for: line.assessment.unit), .costs, source: share)
    list.expect(recorded.amount, line.cost.amount, .costs, source: price)
    list.expect(recorded.gross, line.cost.gross, .costs, source: cell)
    list.expect(recorded.cost, line.cost.cost, .costs, source: cell)
    let namesOtherMoney = basis.namesOtherMoney
    list.expectIfSaid(recorded.contribution, namesOtherMoney ? line.cost.contribution : nil, .costs, source: others)
    list.expectIfSaid(recorded.ownPart, namesOtherMoney ? line.cost.ownPart : nil, .costs, source: cell)
  }

  /// Where one sees that there is no such gap.
  private static func missingGap(
    _ recorded: Recorded<RecordLine>,
    of assessment: UnitAssessment?,
    _ basis: VerificationBasis
  ) -> String? {
    guard let assessment else { return basis.source(.register) }
    let entry = assessment.requirements.first { $0.requirement.id.description == recorded.requirement.value }
    return entry.map { $0.sources.first?.description ?? assessment.file ?? "" } ?? basis.source(.criteria)
  }
}
