package import FacilityPlanning
package import InventoryIntake
package import Vocabulary

/// A workspace and one of its rounds, read and free of errors.
package struct LoadedRound: Sendable {
  package let workspace: Workspace
  package let reading: RoundReading
  /// The warnings of both, and of the decisions that count.
  package var findings: [Finding]
  /// The units of the day that is meant.
  package let register: Register
  /// What those units have, which may be put together from what others submitted.
  package let inventories: [Inventory]
  /// The day that was asked for.
  package let asOf: CalendarDate?
  /// The day that is meant: never before the last of the round's month.
  package let day: CalendarDate
  /// What is approved on that day and still to come.
  package let commitments: Commitments

  /// - Parameters:
  ///   - asOf: the day whose units are meant; the last of the round's month unless given.
  ///   - answered: the digest of a record that is made again; what was decided on it does not count.
  package init(
    workspace: Workspace,
    reading: RoundReading,
    findings: [Finding],
    asOf: CalendarDate?,
    besidesAnswersTo answered: String? = nil
  ) {
    self.workspace = workspace
    self.reading = reading
    self.findings = findings
    self.asOf = asOf
    let before = workspace.register.on(reading.round.lastDay)
    day = max(asOf ?? reading.round.lastDay, reading.round.lastDay)
    register = before.on(day)
    inventories = before.inventories(reading.inventories, on: day)
    let (whole, day) = (workspace.register, day)
    commitments = Commitments(
      workspace.decisions.book,
      on: day,
      seenUntil: reading.round.lastDay,
      besidesAnswersTo: answered,
      successor: { whole.successor(of: $0, on: day) }
    )
  }

  package var round: Round { reading.round }
  /// The workspace's policy, as a plan of the day that is meant starts with it.
  package var policy: Policy { applied(workspace.policy) }

  /// A policy for the round and the units of the day that is meant, once commitments are there.
  package func applied(_ policy: Policy) -> Policy {
    commitments.following(policy.budgeted(for: round).following(successor))
  }

  package var edition: CriteriaEdition { workspace.edition }
  /// The files of the decisions that count.
  package var decisionInputs: [InputFile] { commitments.used.compactMap(workspace.decisions.input) }
  /// The settings and the submissions.
  package var inputs: [InputFile] { workspace.inputs + reading.inputs }
  /// The photos and scans of the units of the day that is meant, in the order of their paths.
  package var evidence: [EvidenceFile] {
    reading.evidence.map { file in
      EvidenceFile(unit: successor(of: file.unit), path: file.path, size: file.size, beginning: file.beginning)
    }
  }
  package var policyFile: String { file(.policy) }

  /// The file in which a document of the workspace stands: one of its own, or the workbook of settings.
  package func file(_ role: WorkspaceRole) -> String {
    let inputs = workspace.inputs
    return (inputs.first { $0.role == role } ?? inputs.first { $0.role == .workbook })?.path ?? role.fileName
  }

  /// Whether the round holds the units of a later order than that of a day.
  package func isLater(than day: CalendarDate) -> Bool {
    workspace.register.reorganisations.contains { day < $0.date && $0.date <= round.lastDay }
  }

  /// The unit of the day that is meant which stands in the place of a unit of the round.
  package func successor(of unit: Slug) -> Slug {
    guard let asOf else { return unit }
    return workspace.register.on(round.lastDay).successor(of: unit, on: asOf)
  }

  /// What plans are made of, whatever the policy.
  package var basis: PlanningBasis {
    PlanningBasis(
      register: register,
      edition: edition,
      prices: workspace.prices,
      inventories: inventories,
      round: round,
      commitments: commitments
    )
  }
}
