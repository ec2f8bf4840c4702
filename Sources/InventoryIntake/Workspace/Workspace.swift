package import FacilityPlanning
package import Vocabulary

/// The files at the top of a workspace, read and found to fit each other.
package struct Workspace: Sendable {
  package let folder: String
  package let register: Register
  package let edition: CriteriaEdition
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
  package let inputs: [InputFile]
}
