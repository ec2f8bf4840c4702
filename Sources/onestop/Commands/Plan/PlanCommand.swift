import ProposalMaking
import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting
import Vocabulary

/// `onestop plan`: the funding plan, proven best, or several of them side by side.
enum PlanCommand {
  static let command = Command(
    "plan",
    abstract: LocalizedText(
      vi: "Chọn các hạng mục hỗ trợ tốt nhất trong ngân sách, có chứng minh.",
      en: "Choose what the budget should fund first, provably best."
    ),
    PlanOptions.parameter(),
    option(
      "export-model",
      FilePath?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Ghi mô hình tuyến tính (định dạng LP) để phần mềm khác kiểm lại.",
        en: "Write the linear model in LP format, for another solver."
      ),
      completion: .files
    ),
    flag("force", help: LocalizedText(vi: "Ghi đè tệp đã có.", en: "Replace a file that is there.")),
    ShowsAll.parameter(),
    CommonOptions.parameter()
  ) { console, wanted, model, force, showsAll, options in
    try wanted.check()
    if wanted.isComparison || wanted.years != nil || wanted.sensitivity != nil, model != nil {
      throw UsageError.modelOfSeveral
    }
    return try reporting(options, on: console) { session in
      if let years = wanted.years {
        try refuseUnproven(try showYears(years, wanted, showsAll, options, of: session, on: console))
        return .success
      }
      if let range = wanted.sensitivity {
        try refuseUnproven([try showSensitivity(range, wanted, showsAll, options, of: session, on: console)])
        return .success
      }
      let loaded = try session.load(policyFile: wanted.policyFiles.first)
      console.tellUnused(loaded)
      let scenarios = try session.scenarios(
        loaded,
        policyFiles: wanted.policyFiles,
        makings: wanted.makings,
        searchLimit: wanted.searchLimit.states
      )
      guard let only = scenarios.first, scenarios.count == 1 else {
        let comparison = ScenarioComparison(scenarios)
        try Answer(ScenariosRecord(comparison), ScenarioReport(comparison).report(in:)).show(options, on: console)
        try refuseUnproven(scenarios.map(\.plan))
        return .success
      }
      if let model {
        let text = LinearModel(plan: only.plan, edition: loaded.edition).text()
        try OutputFolder.write(Array(text.utf8), to: model, replacingAll: force)
      }
      try Answer(
        PlanRecord(plan: only.plan, register: loaded.register, edition: loaded.edition),
        PlanReport(plan: only.plan, register: loaded.register, edition: loaded.edition).report(in:)
      )
      .summed(
        unless: showsAll,
        by: PlanSummary(plan: only.plan, register: loaded.register, edition: loaded.edition).report(in:)
      )
      .show(options, on: console)
      try refuseUnproven([only.plan])
      return .success
    }
  }

  /// Makes a plan that is shown and not proven fail loudly.
  private static func refuseUnproven(_ plans: [FundingPlan]) throws(CommandFailure) {
    if let plan = plans.first(where: { !$0.isProven }) { throw CommandFailure(unproven: plan) }
  }
}

extension PlanCommand {
  /// Tries how firm the plan is and shows what stays, what falls, and which data matter.
  ///
  /// - Returns: The plan that was tried.
  static func showSensitivity(
    _ range: Percentage,
    _ wanted: PlanOptions,
    _ showsAll: Bool,
    _ options: CommonOptions,
    of session: Session,
    on console: Console
  ) throws -> FundingPlan {
    let loaded = try session.load(policyFile: wanted.policyFiles.first)
    console.tellUnused(loaded)
    let policy = try session.policy(loaded, budget: wanted.budgets.first)
    let sensitivity = try SensitivityPlanner(loaded.basis, policy: policy, range: range).sensitivity()
    let report = SensitivityReport(sensitivity, edition: loaded.edition, prices: loaded.workspace.prices)
    try Answer(SensitivityRecord(sensitivity, edition: loaded.edition), report.report(in:))
      .summed(unless: showsAll, by: report.summary(in:))
      .show(options, on: console)
    return sensitivity.plan
  }
}

extension PlanCommand {
  /// Plans year after year and shows the years.
  ///
  /// - Returns: The plans, from the first year.
  /// - Throws: `UsageError.contradiction` for a year before that of the round.
  static func showYears(
    _ years: YearBudgets,
    _ wanted: PlanOptions,
    _ showsAll: Bool,
    _ options: CommonOptions,
    of session: Session,
    on console: Console
  ) throws -> [FundingPlan] {
    let loaded = try session.load(policyFile: wanted.policyFiles.first)
    console.tellUnused(loaded)
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
    try Answer(YearsRecord(series), YearsReport(series).report(in:))
      .summed(unless: showsAll, by: YearsReport(series).summary(in:))
      .show(options, on: console)
    return series.years.map(\.plan)
  }
}
