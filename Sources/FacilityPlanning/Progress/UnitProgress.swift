/// One unit in an earlier and in a later round.
package struct UnitProgress: Sendable, Hashable {
  package let before: UnitAssessment
  package let after: UnitAssessment
  /// The requirements that stand otherwise, in the edition's order.
  package let changes: [RequirementChange]

  package init(from before: UnitAssessment, to after: UnitAssessment) {
    self.before = before
    self.after = after
    changes = zip(before.requirements, after.requirements).compactMap { RequirementChange(from: $0, to: $1) }
  }

  package var unit: AdministrativeUnit { after.unit }

  /// The number of changes of some kinds.
  package func count(_ isWanted: (RequirementChange.Kind) -> Bool) -> Int { changes.count { isWanted($0.kind) } }
}
