import FacilityPlanning
import InventoryIntake

extension Session {
  /// Plans every scenario asked for: all of them for the first policy, then for the next.
  func scenarios(_ loaded: LoadedRound, _ wanted: PlanOptions) throws -> [Scenario] {
    var policies = [(file: loaded.policyFile, policy: loaded.policy)]
    for file in wanted.policyFiles.dropFirst() {
      policies.append((file, try policy(in: file).following(loaded.successor)))
    }
    let planner = ScenarioPlanner(
      edition: loaded.edition,
      round: loaded.round,
      searchLimit: wanted.searchLimit.states
    )
    var scenarios: [Scenario] = []
    for (file, policy) in policies {
      let assessments = try loaded.basis.assess(under: policy)
      for (strategy, budget) in wanted.makings {
        var policy = policy
        if let budget { policy.budget = budget }
        scenarios.append(try planner.scenario(strategy, under: policy, policyFile: file, for: assessments))
      }
    }
    return scenarios
  }

  /// Reads a policy as if it were the workspace's own.
  private func policy(in file: String) throws -> Policy {
    let reading = try reader.read(substitutes: [.policy: file])
    guard let workspace = reading.workspace, !options.fails(reading.findings) else {
      throw FindingsStop(findings: reading.findings)
    }
    return workspace.policy
  }
}
