import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// Counts again what the lines achieve: scores, stars and goals.
struct OutcomeRecount {
  let record: JSONValue
  let basis: VerificationBasis
  let closed: [Slug: Set<Slug>]
  let cost: Int

  func check(_ list: inout DifferenceList) {
    let levels = basis.edition.levels
    let units = Dictionary(
      (record["units"]?.elements ?? []).map { ($0["unit"]?.string ?? "", $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for assessment in basis.assessments {
      let code = assessment.unit.code.description
      guard let recorded = units[code] else { continue }
      let stars = StarRecount(assessment, levels: levels)
      let file = assessment.file ?? basis.source(.register, "units[\(code)]")
      let closed = closed[assessment.unit.code] ?? []
      let lines = closed.isEmpty ? file : "lines[\(code)/…]"
      list.expect(recorded["score"], stars.score(), at: "units[\(code)].score", .stars, source: file)
      list.expect(recorded["before"], stars.stars(), at: "units[\(code)].before", .stars, source: file)
      list.expect(recorded["after"], stars.stars(closing: closed), at: "units[\(code)].after", .stars, source: lines)
      let member = "units[\(code)].recognisedStar"
      list.expect(
        recorded["recognised"],
        assessment.unit.recognisedStar,
        at: "units[\(code)].recognised",
        .stars,
        source: basis.source(.register, member)
      )
    }
    checkGoals(&list)
  }

  private func checkGoals(_ list: inout DifferenceList) {
    let recount = GoalRecount(basis.assessments, levels: basis.edition.levels, closed: closed)
    let goals = record["goals"]?.elements ?? []
    for (place, (name, recorded)) in zip(RecordNames.names(of: goals), goals).enumerated() {
      guard place < basis.policy.goals.count else { continue }
      let goal = basis.policy.goals[place]
      let achieved = recount.achieved(goal) ?? cost
      let source = goal.kind == .cost ? "lines[…].cost" : "lines, units"
      list.expect(recorded["achieved"], achieved, at: "goals[\(name)].achieved", .goals, source: source)
    }
  }
}
