package import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The files at the top of a workspace, read and found to fit each other.
package struct Workspace: Sendable {
  package let folder: String
  package let register: Register
  package let edition: CriteriaEdition
  /// With the quotes for them, under the rule of the policy.
  package let prices: PriceBook
  package let policy: Policy
  /// The words of the units' own.
  package let aliases: Aliases
  /// Absent if the workspace has no such file.
  package let rules: RuleBook?
  /// None if the workspace has no such file.
  package let waivers: [Waiver]
  /// From the oldest.
  package let rounds: [Round]
  /// What was decided on earlier proposals; their files are no inputs of every plan.
  package var decisions: DecisionFolder
  package let inputs: [InputFile]
  /// Where members of settings stand in the workbook.
  package var places = SettingsPlaces()
}

/// What reading the top of a workspace came to.
package struct WorkspaceReading: Sendable {
  /// Absent if there is a finding of severity error.
  package var workspace: Workspace?
  package var findings: [Finding]
  package var files: Int
}

/// Why a workspace or a round cannot be opened at all.
package enum WorkspaceError: Error, Sendable, Hashable {
  case missingFolder(String)
  case file(FileReadError)
  /// Files that a workspace needs, by their paths, of which no sheet of its workbook tells either.
  case missingFiles([String], workbook: String)
  /// The workspace holds no round.
  case noRound(folder: String)
  case unknownRound(Round, folder: String, available: [Round])
}

/// The files that stand at the top of a workspace.
package enum WorkspaceRole: String, Sendable, Hashable, CaseIterable {
  case register = "register.json"
  case criteria = "criteria.json"
  case prices = "prices.csv"
  case quotes = "quotes.csv"
  case policy = "policy.json"
  case aliases = "aliases.json"
  case rules = "rules.json"
  case waivers = "waivers.json"
  /// The workbook whose sheets stand in for any of the others.
  case workbook = "settings.xlsx"

  package var fileName: String { rawValue }

  /// Whether a workspace can do without the file.
  package var isOptional: Bool { [.quotes, .aliases, .rules, .waivers, .workbook].contains(self) }
}

/// A file that went into a result, with its digest.
package struct InputFile: Sendable, Hashable {
  /// The path as the user gave it.
  package let path: String
  /// What the file is to the workspace; nothing for what stands in a round.
  package let role: WorkspaceRole?
  /// The SHA-256 of its bytes, in hexadecimal.
  package let digest: String

  init(path: String, role: WorkspaceRole? = nil, bytes: [UInt8]) {
    self.path = path
    self.role = role
    self.digest = SHA256.hex(of: bytes)
  }
}

/// What reading the submissions of a round came to.
package struct RoundReading: Sendable {
  package let round: Round
  /// One for each submission without an error, in the order of the units' codes.
  package var inventories: [Inventory] = []
  package var findings: [Finding] = []
  package var inputs: [InputFile] = []
  /// The list of what came in, if there is one.
  package var receipts: InputFile?
  /// The photos and scans that units sent, in the order of their paths.
  package var evidence: [EvidenceFile] = []
  /// The rows about items that were read.
  package var rows = 0
  /// How many rows of tables have each role.
  package var roles: [RowRole: Int] = [:]
  /// Names of assets in registers that could be taught as items.
  package var proposals: [ProposedAlias] = []

  package init(round: Round) { self.round = round }
}
