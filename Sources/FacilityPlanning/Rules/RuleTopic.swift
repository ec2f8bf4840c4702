/// What a rule can be about.
package enum RuleTopic: String, Sendable, Hashable, CaseIterable {
  case grounds
  case fixedAssets
  case procurement
  case ceilings
  case norms
  case classes
  case surveys
}
