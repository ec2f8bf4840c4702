/// The files that stand at the top of a workspace.
package enum WorkspaceRole: String, Sendable, Hashable, CaseIterable {
  case register = "register.json"
  case criteria = "criteria.json"
  case prices = "prices.csv"
  case policy = "policy.json"
  case aliases = "aliases.json"
  case rules = "rules.json"
  case waivers = "waivers.json"

  package var fileName: String { rawValue }

  /// Whether a workspace can do without the file.
  package var isOptional: Bool { [.aliases, .rules, .waivers].contains(self) }
}
