package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The proposal of one unit to the authority, for what the plan supports there.
package struct UnitProposalReport: Sendable {
  private let proposal: Proposal
  private let unit: UnitPlan

  /// Makes the proposal of a unit of the plan.
  package init(_ proposal: Proposal, unit: UnitPlan) {
    self.proposal = proposal
    self.unit = unit
  }

  /// The proposals of all units that the plan supports, in the order of their codes.
  package static func all(in proposal: Proposal) -> [(code: Slug, report: UnitProposalReport)] {
    proposal.plan.units.filter { !$0.lines.isEmpty }.map { ($0.unit.code, UnitProposalReport(proposal, unit: $0)) }
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let letter = UnitLetter(proposal: proposal, unit: unit.unit, language: language)
    return Report(
      language: language,
      title: letter.title,
      author: unit.unit.committee[language],
      blocks: letter.opening + UnitLetterBody(proposal: proposal, unit: unit, language: language).blocks
        + letter.closing
    )
  }
}
