/// One value that breaks the identity standard.
package struct UnitDeviation: Sendable, Hashable {
  package let requirement: Requirement
  package let rule: IdentityRule
  package let found: Fact<AttributeValue>

  package init(requirement: Requirement, rule: IdentityRule, found: Fact<AttributeValue>) {
    self.requirement = requirement
    self.rule = rule
    self.found = found
  }
}
