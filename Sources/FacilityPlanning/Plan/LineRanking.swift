import Vocabulary

/// Gives every line of a plan the goal that it serves and its place.
///
/// A line serves the most important goal that needs it. The lines by which a unit reaches the star of a goal are the
/// cheapest part of what is funded there that reaches it. Lines stand in the order of the goals, then by what their
/// package achieves for each đồng, then by the rule for ties, where a package stands at the requirement that the edition
/// names first; inside a package by points for each đồng, then in the edition's order.
struct LineRanking {
  let edition: CriteriaEdition
  let policy: Policy

  /// A line that has no place yet.
  private struct Draft {
    var unit: AdministrativeUnit
    var assessment: RequirementAssessment
    var gap: Gap
    var remedy: PricedRemedy
    var purpose: PlanLine.Purpose
    var merit: PlanLine.Merit
    var goalPlace: Int
    var index: Int
    /// The place of its package in the rule for ties.
    var tiePlace: TiePlace
  }

  func rank(_ choices: some Sequence<(UnitAssessment, UpgradeOption)>, ties: PlanTies) -> [PlanLine] {
    let drafts = choices.flatMap { self.drafts(for: $1, of: $0) }
    return drafts.sorted(by: precedes).enumerated().map { place, draft in
      PlanLine(
        rank: place + 1,
        unit: draft.unit,
        assessment: draft.assessment,
        gap: draft.gap,
        remedy: draft.remedy,
        purpose: draft.purpose,
        merit: draft.merit,
        tie: ties[draft.unit.code, draft.gap.requirement.id]
      )
    }
  }

  private func precedes(_ left: Draft, _ right: Draft) -> Bool {
    if left.goalPlace != right.goalPlace { return left.goalPlace < right.goalPlace }
    if left.merit.isBetter(than: right.merit) { return true }
    if right.merit.isBetter(than: left.merit) { return false }
    if left.tiePlace != right.tiePlace { return left.tiePlace.precedence(over: right.tiePlace) != nil }
    let leftOwn = PlanLine.Merit(gain: left.gap.requirement.points, cost: left.remedy.cost)
    let rightOwn = PlanLine.Merit(gain: right.gap.requirement.points, cost: right.remedy.cost)
    if leftOwn.isBetter(than: rightOwn) { return true }
    if rightOwn.isBetter(than: leftOwn) { return false }
    return left.index < right.index
  }

  private func drafts(for option: UpgradeOption, of assessment: UnitAssessment) -> [Draft] {
    var drafts: [Draft] = []
    var assigned = GapSet()
    func assign(_ indices: [Int], purpose: PlanLine.Purpose, place: Int, gain: (Gap) -> Int, isPackage: Bool) {
      let gaps = indices.compactMap { index in
        assessment.requirements[index].gap.flatMap { gap in gap.remedy.map { (index, gap, $0) } }
      }
      let packageCost = gaps.map(\.2.cost).total()
      let first = gaps.map(\.0).min() ?? 0
      for (index, gap, remedy) in gaps {
        assigned.insert(index)
        drafts.append(
          Draft(
            unit: assessment.unit,
            assessment: assessment.requirements[index],
            gap: gap,
            remedy: remedy,
            purpose: purpose,
            merit: PlanLine.Merit(gain: gain(gap), cost: isPackage ? packageCost : remedy.cost),
            goalPlace: place,
            index: index,
            tiePlace: TiePlace(assessment, requirement: isPackage ? first : index)
          )
        )
      }
    }
    let ladder = StarLadder(edition: edition, unit: assessment.unit, requirements: assessment.requirements)
    for (place, goal) in policy.goals.enumerated() {
      let purpose = PlanLine.Purpose.goal(goal.kind)
      let open = option.closes.subtracting(assigned).indices
      switch goal.kind {
      case .floor, .upgrades, .retain, .stars:
        guard let ladder, let before = assessment.projectedStar, let after = option.projectedStar else { continue }
        guard let wanted = wantedStars(goal, unit: assessment.unit, after: after), after >= wanted, before < wanted,
          ladder.stars(closing: assigned) < wanted,
          let way = ladder.cheapestWay(to: wanted, among: option.closes, after: assigned)
        else { continue }
        let gain = goal.kind == .stars ? after - before : 1
        assign(way.indices, purpose: purpose, place: place, gain: { _ in gain }, isPackage: true)
      case .essentials, .uniformity:
        let counted = open.filter { index in
          let gap = assessment.requirements[index].gap
          return (goal.kind == .essentials ? gap?.isEssential : gap?.isUniformity) ?? false
        }
        assign(counted, purpose: purpose, place: place, gain: { _ in 1 }, isPackage: false)
      case .points:
        let scoring = open.filter { assessment.requirements[$0].requirement.points > 0 }
        assign(scoring, purpose: purpose, place: place, gain: \.requirement.points, isPackage: false)
      case .cost:
        continue
      }
    }
    let rest = option.closes.subtracting(assigned).indices
    assign(rest, purpose: .lock, place: policy.goals.count, gain: { _ in 0 }, isPackage: false)
    return drafts
  }

  /// The star that a goal about stars wants of a unit; nothing if it compares with one that nobody knows.
  private func wantedStars(_ goal: Goal, unit: AdministrativeUnit, after: Int) -> Int? {
    switch goal.kind {
    case .floor: goal.stars
    case .upgrades: unit.recognisedStar.map { $0 + 1 }
    case .retain: unit.recognisedStar
    default: after
    }
  }
}
