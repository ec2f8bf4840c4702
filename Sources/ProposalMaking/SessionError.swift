package import InventoryIntake
package import Vocabulary

/// Findings because of which a command cannot go on.
package struct FindingsStop: Error {
  package let findings: [Finding]

  package init(findings: [Finding]) { self.findings = findings }
}

/// Rounds, days and units that a workspace does not have as they are asked for.
package enum SessionError: Error {
  /// The register has nobody to issue a proposal on a day.
  case noAuthority(CalendarDate, file: String)
  /// The round is the first, so that there is none to compare it with.
  case noRoundBefore(Round)
  case roundsOutOfOrder(Round, Round)
  /// The round holds the units of a later order than that of the day.
  case dayBefore(CalendarDate, Round)
  /// No round is there after which the next one could be prepared.
  case noRoundToFollow(folder: String)
  /// The file is not the record of a proposal.
  case noProposal(String)
}
