package import FacilityPlanning
import InventoryIntake
package import Vocabulary

extension Session {
  /// Plans every scenario asked for: all of them for the first policy, then for the next.
  ///
  /// - Parameters:
  ///   - policyFiles: The first is the one with which the round was loaded; without any, the workspace's own.
  ///   - makings: How the plans for one policy are made, and with which budget if not the policy's.
  package func scenarios(
    _ loaded: LoadedRound,
    policyFiles: [String],
    makings: [(strategy: Scenario.Strategy, budget: Money?)],
    searchLimit: Int
  ) throws -> [Scenario] {
    var policies = [(file: loaded.policyFile, policy: loaded.policy)]
    for file in policyFiles.dropFirst() {
      policies.append((file, loaded.applied(try policy(in: file))))
    }
    let planner = ScenarioPlanner(
      edition: loaded.edition,
      round: loaded.round,
      searchLimit: searchLimit
    )
    var scenarios: [Scenario] = []
    for (file, policy) in policies {
      var basis = loaded.basis
      basis.prices = basis.prices.quoted(under: policy.quotes)
      let assessments = try basis.assess(under: policy)
      for (strategy, budget) in makings {
        var policy = policy
        if let budget { policy.budget = budget }
        if strategy == .fixed, policy.isWithoutBudget { throw SessionError.noBudget(file: file) }
        scenarios.append(try planner.scenario(strategy, under: policy, policyFile: file, for: assessments))
      }
    }
    return scenarios
  }

  /// Reads a policy as if it were the workspace's own.
  private func policy(in file: String) throws -> Policy {
    let reading = try reader.read(substitutes: [.policy: file])
    guard let workspace = reading.workspace, !settings.fails(reading.findings) else {
      throw FindingsStop(findings: reading.findings)
    }
    return workspace.policy
  }
}
