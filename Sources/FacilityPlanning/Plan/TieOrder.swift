import BudgetSolving
import Vocabulary

/// What decides between gaps of which either could be funded without the plan getting better or worse.
///
/// The rule is one that a ward's chairman accepts, step by step: the unit with the lower recognised star comes first, and
/// a unit whose star nobody knows last; then one whose data are complete; then what the edition names first; then the
/// unit's code.
package enum TieBreak: String, Sendable, Hashable, CaseIterable {
  case recognisedStar
  case completeData
  case requirementOrder
  case unitCode
}

/// A gap that could take the place of another without the plan getting better or worse, and what decided.
package struct PlanTie: Sendable, Hashable {
  package let unit: AdministrativeUnit
  package let requirement: Requirement
  /// Absent where more than two gaps would have to change places.
  package let decidedBy: TieBreak?

  package init(unit: AdministrativeUnit, requirement: Requirement, decidedBy: TieBreak?) {
    self.unit = unit
    self.requirement = requirement
    self.decidedBy = decidedBy
  }
}

/// The place of a gap in the rule for ties.
struct TiePlace: Sendable, Hashable {
  private let star: Int?
  private let isComplete: Bool
  private let requirement: Int
  private let unit: Slug

  /// - Parameter requirement: The place of the requirement in the edition.
  init(_ assessment: UnitAssessment, requirement: Int) {
    star = assessment.unit.recognisedStar
    isComplete = assessment.isComplete
    self.requirement = requirement
    unit = assessment.unit.code
  }

  /// The first step of the rule by which one gap comes before another; nothing if it does not.
  func precedence(over other: TiePlace) -> TieBreak? {
    if star != other.star {
      guard let star else { return nil }
      return other.star.map { star < $0 } ?? true ? .recognisedStar : nil
    }
    if isComplete != other.isComplete { return isComplete ? .completeData : nil }
    if requirement != other.requirement { return requirement < other.requirement ? .requirementOrder : nil }
    return unit < other.unit ? .unitCode : nil
  }
}

extension UnitAssessment {
  /// Whether everything is known that the criteria ask about the unit.
  package var isComplete: Bool { file != nil && unit.otherScore != nil && unknowns.isEmpty }
}

/// The rule for ties on the options of some units.
///
/// Of two plans that are equal in every goal and in cost, the one is taken that funds the first gap, in the order of the
/// rule, which only one of them funds.
struct TieOrder: Sendable {
  /// A gap on which equally good plans may differ.
  struct Gap: Sendable, Hashable {
    /// The place of the unit.
    let unit: Int
    /// The place of the requirement in the edition.
    let requirement: Int
    let place: TiePlace
  }

  let assessments: [UnitAssessment]
  let options: [[UpgradeOption]]

  var rule: TieRule { TieRule { [self] in claims(on: $0).map(\.claim) } }

  /// The gaps that some but not all options in question close, with what the solver makes of them, in order.
  private func claims(on groups: [OpenGroup]) -> [(gap: Gap, claim: Claim)] {
    groups.flatMap { open -> [(gap: Gap, claim: Claim)] in
      let closes = open.choices.map { options[open.group][$0].closes }
      let some = closes.reduce(GapSet()) { $0.union($1) }
      return some.indices.compactMap { index in
        let choices = open.choices.filter { options[open.group][$0].closes.contains(index) }
        guard choices.count < open.choices.count else { return nil }
        let place = TiePlace(assessments[open.group], requirement: index)
        return (
          Gap(unit: open.group, requirement: index, place: place), Claim(group: open.group, choices: choices)
        )
      }
    }.sorted { $0.gap.place.precedence(over: $1.gap.place) != nil }
  }
}

extension TieOrder {
  /// A gap of a unit, with its place in the order.
  func gap(_ requirement: Int, of unit: Int) -> Gap {
    Gap(unit: unit, requirement: requirement, place: TiePlace(assessments[unit], requirement: requirement))
  }
}
