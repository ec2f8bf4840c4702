import Documents
import FacilityPlanning
import FacilityWording
import ProposalRecord
import Vocabulary

/// What the cells of the matrix say: what was found, what it takes, and whether and why it is funded.
struct PageCells {
  private let edition: CriteriaEdition
  private let reasons: LineReasons
  private let unfunded: [Slug: [UnfundedGap]]
  private let changes: PageReasons

  init(_ proposal: Proposal, _ changes: PageReasons) {
    self.changes = changes
    edition = proposal.edition
    reasons = LineReasons(
      plan: proposal.plan,
      edition: proposal.edition,
      baselineYear: proposal.register.baselineYear
    )
    unfunded = Dictionary(grouping: proposal.plan.unfunded, by: \.unit.code)
  }

  /// The cells of a unit, in the edition's order.
  func cells(of unit: UnitPlan, _ texts: inout PageTexts) -> [PageRecord.Cell] {
    let lines = Dictionary(uniqueKeysWithValues: unit.lines.map { ($0.requirement.id, $0) })
    let gaps = unfunded[unit.unit.code] ?? []
    let open = Dictionary(uniqueKeysWithValues: gaps.map { ($0.gap.requirement.id, $0.reason) })
    let changes = changes.sentences(about: unit, open: gaps)
    return unit.assessment.requirements.map { assessment in
      let id = assessment.requirement.id
      let line = lines[id]
      let reason = line.map(reasons.reason) ?? open[id]?.sentence
      let need = assessment.need?.phrase(of: edition.item(assessment.requirement.item))
      return PageRecord.Cell(
        s: RequirementStatus.allCases.firstIndex(of: assessment.status) ?? 0,
        f: texts.place(of: assessment.finding(in: edition)),
        n: need.map { texts.place(of: $0) },
        c: assessment.gap?.cost.map { texts.place(of: PageRecord.text($0)) },
        r: line?.rank,
        w: reason.map { texts.place(of: $0) },
        e: changes[id].map { $0.map { texts.place(of: $0) } },
        m: assessment.gap?.remedy.map { texts.place(of: RecordText($0.remedy.kind.name)) },
        p: assessment.sources.map { Figures(.english).text(.place($0)) }
      )
    }
  }
}
