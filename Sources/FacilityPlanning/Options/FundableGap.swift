import Vocabulary

/// A gap that money can close, as numbers.
struct FundableGap {
  /// The place of the requirement in the edition.
  let index: Int
  let cost: Int
  let points: Int
  let mandatoryFrom: Int
  let isEssential: Bool
  let isUniformity: Bool

  init?(_ assessment: RequirementAssessment, at index: Int) {
    guard let gap = assessment.gap, let cost = gap.cost else { return nil }
    self.index = index
    self.cost = cost.dong
    self.points = gap.requirement.points
    self.mandatoryFrom = gap.requirement.mandatoryFrom
    self.isEssential = gap.isEssential
    self.isUniformity = gap.isUniformity
  }

  /// The gaps of a unit that money can close, in the order of the edition.
  static func all(of requirements: [RequirementAssessment]) -> [FundableGap] {
    requirements.enumerated().compactMap { FundableGap($1, at: $0) }
  }
}
