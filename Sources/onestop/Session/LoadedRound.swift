import FacilityPlanning
import InventoryIntake

/// A workspace and one of its rounds, read and free of errors.
struct LoadedRound {
  let workspace: Workspace
  let reading: RoundReading
  /// The warnings of both.
  let findings: [Finding]

  var round: Round { reading.round }
  var register: Register { workspace.register }
  var edition: CriteriaEdition { workspace.edition }
  var inputs: [InputFile] { workspace.inputs + reading.inputs }
  var policyFile: String { workspace.inputs.first { $0.role == .policy }?.path ?? "policy.json" }

  /// What plans are made of, whatever the policy.
  var basis: PlanningBasis {
    PlanningBasis(
      register: register,
      edition: edition,
      prices: workspace.prices,
      inventories: reading.inventories,
      round: round
    )
  }
}
