package import Vocabulary

/// A line of a plan as other plans may have it too: a unit and a requirement.
package struct LineKey: Sendable, Hashable {
  package let unit: Slug
  package let requirement: Slug

  package init(unit: Slug, requirement: Slug) {
    self.unit = unit
    self.requirement = requirement
  }

  package init(_ line: PlanLine) { self.init(unit: line.unit.code, requirement: line.requirement.id) }
}
