package import Vocabulary

/// What the plan does for one unit.
package struct UnitPlan: Sendable, Hashable {
  package let assessment: UnitAssessment
  package let option: UpgradeOption
  /// In the order of their ranks.
  package let lines: [PlanLine]

  package init(assessment: UnitAssessment, option: UpgradeOption, lines: [PlanLine]) {
    self.assessment = assessment
    self.option = option
    self.lines = lines
  }

  package var unit: AdministrativeUnit { assessment.unit }
  package var starBefore: Int? { assessment.projectedStar }
  package var starAfter: Int? { option.projectedStar }
  package var cost: Money { option.cost }
}
