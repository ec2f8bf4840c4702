/// A file of a small workspace without a finding, from which most examples are made by changing one thing.
package enum Sample: Sendable, Hashable, CaseIterable {
  case csv
  case json
  case register
  case criteria
  case prices
  case policy
  case aliases

  /// The path in the workspace.
  package var file: String {
    switch self {
    case .csv: "2025-02/tan-lieu.csv"
    case .json: "2025-02/tan-lieu.json"
    case .register: "register.json"
    case .criteria: "criteria.json"
    case .prices: "prices.csv"
    case .policy: "policy.json"
    case .aliases: "aliases.json"
    }
  }

  package var text: String {
    switch self {
    case .csv: Self.csvText
    case .json: Self.jsonText
    case .register: Self.registerText
    case .criteria: Self.criteriaText
    case .prices: Self.pricesText
    case .policy: Self.policyText
    case .aliases: Self.aliasesText
    }
  }

  /// The text with the first occurrence of some words changed.
  func text(replacing old: String, with new: String) -> String {
    precondition(text.contains(old), "\(file) does not contain '\(old)'")
    return text.replacing(old, with: new, maxReplacements: 1)
  }
}
