import CommandLine
import FacilityPlanning
import InventoryIntake
import ProposalWriting
import Vocabulary

extension PlanCommand {
  /// Plans year after year and shows the years.
  ///
  /// - Returns: The plans, from the first year.
  /// - Throws: `UsageError.contradiction` for a year before that of the round.
  static func showYears(
    _ years: YearBudgets,
    _ wanted: PlanOptions,
    of session: Session,
    on console: Console
  ) throws -> [FundingPlan] {
    let loaded = try session.load(policyFile: wanted.policyFiles.first)
    if let first = years.budgets.first, first.year < loaded.round.year {
      throw UsageError.contradiction(
        LocalizedText(
          vi: "Năm \(first.year) trước năm của kỳ kiểm kê \(loaded.round); hãy bắt đầu từ năm \(loaded.round.year).",
          en: "\(first.year) lies before the round \(loaded.round); begin with \(loaded.round.year)."
        )
      )
    }
    let planner = YearPlanner(policy: loaded.policy, escalation: wanted.escalation ?? .zero)
    let series = try planner.plan(years.budgets, from: loaded.basis)
    if session.options.isJSON {
      try console.show(YearsRecord(series))
    } else {
      console.show(YearsReport(series).report(in: console.language), session.options)
    }
    return series.years.map(\.plan)
  }
}
