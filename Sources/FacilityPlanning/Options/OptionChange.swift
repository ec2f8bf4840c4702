/// Another option for one unit.
package struct OptionChange: Sendable, Hashable {
  package let assessment: UnitAssessment
  package let before: UpgradeOption
  package let after: UpgradeOption

  package init(assessment: UnitAssessment, before: UpgradeOption, after: UpgradeOption) {
    self.assessment = assessment
    self.before = before
    self.after = after
  }

  package var unit: AdministrativeUnit { assessment.unit }
  /// The gaps that are closed only now, in the edition's order.
  package var added: [Gap] { gaps(after.closes.subtracting(before.closes)) }
  /// The gaps that are no longer closed, in the edition's order.
  package var dropped: [Gap] { gaps(before.closes.subtracting(after.closes)) }

  private func gaps(_ set: GapSet) -> [Gap] { set.indices.compactMap { assessment.requirements[$0].gap } }
}
