import CommandLine
import FacilityPlanning
import InventoryIntake
import ProposalWriting
import Vocabulary

extension PlanCommand {
  /// Tries how firm the plan is and shows what stays, what falls, and which data matter.
  ///
  /// - Returns: The plan that was tried.
  static func showSensitivity(
    _ range: Percentage,
    _ wanted: PlanOptions,
    of session: Session,
    on console: Console
  ) throws -> FundingPlan {
    let loaded = try session.load(policyFile: wanted.policyFiles.first)
    let policy = session.policy(loaded, budget: wanted.budgets.first)
    let sensitivity = try SensitivityPlanner(loaded.basis, policy: policy, range: range).sensitivity()
    if session.options.isJSON {
      try console.show(SensitivityRecord(sensitivity, edition: loaded.edition))
    } else {
      let report = SensitivityReport(sensitivity, edition: loaded.edition, prices: loaded.workspace.prices)
      console.show(report.report(in: console.language), session.options)
    }
    return sensitivity.plan
  }
}
