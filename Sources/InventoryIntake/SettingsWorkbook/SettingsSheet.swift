import FacilityPlanning
import Vocabulary

/// One sheet of the workbook of settings: which list or which single members of a document it shows, and in what columns.
///
/// Reading, writing, lists to choose from, notes and guide all follow from this one description; a further member of a
/// document is a further line of its sheet:
///
///     .number("floors", "Số tầng", "Floors", 0...50)
struct SettingsSheet: Sendable {
  /// How the rows of a sheet lie in a document.
  enum Shape: Sendable {
    /// A row for each single member: its name on the left, its value on the right.
    case form
    /// A row for each object of a list.
    case list(String)
    /// A row for each object of a list, and one that may stand alone as another member.
    case either(single: String, list: String)
    /// A row for each object of a list inside the objects of another sheet.
    case children(list: String, of: SettingsTarget)
    /// A row for each object of a list inside the objects of a list, of which neighbours with one day are one.
    case groups(list: String, by: String, inner: String)
  }

  let role: WorkspaceRole
  /// The name on the tab: at most 31 letters.
  let name: LocalizedText
  /// What the sheet is for, in a sentence or two.
  let purpose: LocalizedText
  let shape: Shape
  /// What other sheets name by its code or its name.
  var target: SettingsTarget?
  let columns: [SettingsColumn]

  /// The documents that the sheet is about.
  var roles: Set<WorkspaceRole> { shape.isForm ? Set(columns.map { $0.role ?? role }) : [role] }
}

extension SettingsSheet.Shape {
  var isForm: Bool { if case .form = self { true } else { false } }
}

extension SettingsSheet {
  /// All sheets, as the workbook shows them from the left.
  static let all: [SettingsSheet] =
    policySheets + registerSheets + priceSheets + criteriaSheets + ruleSheets + wordSheets

  /// The sheets whose rows have codes of a kind.
  static func listing(_ target: SettingsTarget) -> [SettingsSheet] { all.filter { $0.target == target } }
}

/// What a cell can name: each has a code and a name.
enum SettingsTarget: String, Sendable, Hashable, CaseIterable {
  case unit, item, group, attribute, value, standard, requirement, price
}

/// A document of settings: the order of its members, and the format that it names.
struct SettingsDocument: Sendable {
  let role: WorkspaceRole
  /// Absent for a table.
  let format: String?
  let members: [String]

  static let all: [SettingsDocument] = [
    SettingsDocument(
      role: .register,
      format: RegisterFile.format,
      members: ["note", "authority", "authorities", "city", "baselineYear", "units", "reorganisations"]
    ),
    SettingsDocument(
      role: .criteria,
      format: CriteriaFile.format,
      members: [
        "note", "edition", "groups", "levels", "attributes", "items", "identityStandards", "requirements",
      ]
    ),
    SettingsDocument(role: .prices, format: nil, members: ["prices"]),
    SettingsDocument(role: .quotes, format: nil, members: ["quotes"]),
    SettingsDocument(
      role: .policy,
      format: PolicyFile.format,
      members: [
        "budget", "budgetSource", "assumption", "source", "note", "budgets", "goals", "costShare",
        "contingencyPercent", "rounding", "deadline", "quotes", "locks", "contributions",
      ]
    ),
    SettingsDocument(role: .aliases, format: AliasFile.format, members: ["note", "aliases"]),
    SettingsDocument(
      role: .rules,
      format: RuleFile.format,
      members: [
        "note", "grounds", "fixedAssets", "procurement", "ceilings", "norms", "classes", "surveys", "shops",
        "supplements", "usefulLives",
      ]
    ),
    SettingsDocument(role: .waivers, format: WaiverFile.format, members: ["note", "waivers"]),
  ]

  static func of(_ role: WorkspaceRole) -> SettingsDocument? { all.first { $0.role == role } }

  /// The lists that the document has even if nothing is in them.
  var lists: [String] {
    switch role {
    case .register: ["units"]
    case .criteria: ["groups", "levels", "items", "requirements"]
    case .prices: ["prices"]
    case .quotes: ["quotes"]
    case .policy: ["goals"]
    case .aliases: ["aliases"]
    case .waivers: ["waivers"]
    case .rules, .workbook: []
    }
  }
}
