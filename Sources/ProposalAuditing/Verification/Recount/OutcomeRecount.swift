import FacilityPlanning
import ProposalRecord
import Vocabulary

/// Counts again what the lines achieve: scores, stars and goals.
struct OutcomeRecount {
  let record: Recorded<RecordedProposal>
  let basis: VerificationBasis
  let closed: [Slug: Set<Slug>]
  let cost: Int

  func check(_ list: inout DifferenceList) {
    let levels = basis.edition.levels
    let units = record.units.table()
    for assessment in basis.assessments {
      let code = assessment.unit.code.description
      guard let recorded = units[code] else { continue }
      let stars = StarRecount(assessment, levels: levels)
      let file = assessment.file ?? basis.source(.register, "units[\(code)]")
      let closed = closed[assessment.unit.code] ?? []
      let lines = closed.isEmpty ? file : "lines[\(code)/…]"
      list.expect(recorded.score, stars.score(), .stars, source: file)
      list.expect(recorded.before, stars.stars(), .stars, source: file)
      let today = assessment.standing.map { _ in StarRecount(assessment.today, levels: levels) }
      list.expectIfSaid(recorded.scoreToday, today?.score(), .stars, source: file)
      list.expectIfSaid(recorded.today, today?.stars(), .stars, source: file)
      list.expect(recorded.after, stars.stars(closing: closed), .stars, source: lines)
      let member = "units[\(code)].recognisedStar"
      list.expect(
        recorded.recognised,
        assessment.unit.recognisedStar,
        .stars,
        source: basis.source(.register, member)
      )
      let unit = assessment.unit
      let own = basis.source(.register, "units[\(code)].ownFunds")
      list.expectIfSaid(recorded.ownFunds, unit.ownFunds?.dong, .costs, source: own)
      let share = basis.source(.register, "units[\(code)].costShare")
      list.expectIfSaid(recorded.costShare, unit.costShare, .costs, source: share)
    }
    checkGoals(&list)
  }

  private func checkGoals(_ list: inout DifferenceList) {
    let recount = GoalRecount(basis.assessments, levels: basis.edition.levels, closed: closed)
    for (goal, recorded) in zip(basis.policy.goals, record.goals.elements()) {
      let achieved = recount.achieved(goal) ?? cost
      let source = goal.kind == .cost ? "lines[…].cost" : "lines, units"
      list.expect(recorded.achieved, achieved, .goals, source: source)
    }
  }
}
