/// A file of a small workspace without a finding, from which most examples are made by changing one thing.
package enum Sample: Sendable, Hashable, CaseIterable {
  case csv
  case json
  case workbook
  case register
  case criteria
  case prices
  case policy
  case aliases
  case rules
  case waivers

  /// The path in the workspace.
  package var file: String {
    switch self {
    case .csv: "2025-02/tan-lieu.csv"
    case .json: "2025-02/tan-lieu.json"
    case .workbook: "2025-02/tan-lieu.xlsx"
    case .register: "register.json"
    case .criteria: "criteria.json"
    case .prices: "prices.csv"
    case .policy: "policy.json"
    case .aliases: "aliases.json"
    case .rules: "rules.json"
    case .waivers: "waivers.json"
    }
  }

  /// The content; of a workbook, its parts.
  package var text: String {
    switch self {
    case .csv: Self.csvText
    case .json: Self.jsonText
    case .workbook: Self.workbookText
    case .register: Self.registerText
    case .criteria: Self.criteriaText
    case .prices: Self.pricesText
    case .policy: Self.policyText
    case .aliases: Self.aliasesText
    case .rules: Self.rulesText
    case .waivers: Self.waiversText
    }
  }

  /// The file that a text of the sample makes.
  func bytes(of text: String) -> [UInt8] { self == .workbook ? SampleWorkbook.bytes(of: text) : Array(text.utf8) }

  /// The sample as a file.
  package var bytes: [UInt8] { bytes(of: text) }

  /// The text with the first occurrence of some words changed.
  func text(replacing old: String, with new: String) -> String {
    precondition(text.contains(old), "\(file) does not contain '\(old)'")
    return text.replacing(old, with: new, maxReplacements: 1)
  }
}
