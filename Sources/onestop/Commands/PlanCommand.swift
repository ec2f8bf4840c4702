import FacilityPlanning
import FileFormats
import ProposalWriting

/// `onestop plan`: the funding plan, proven best.
enum PlanCommand {
  static let command = Command(
    "plan",
    abstract: LocalizedText(
      vi: "Chọn các hạng mục hỗ trợ tốt nhất trong ngân sách, có chứng minh.",
      en: "Choose what the budget should fund first, provably best."
    ),
    option(
      "budget",
      Money?.self,
      help: LocalizedText(
        vi: "Ngân sách bằng đồng; mặc định theo policy.json.",
        en: "The money available, in đồng. (default: the policy's)"
      )
    ),
    option(
      "export-model",
      String?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Ghi mô hình tuyến tính (định dạng LP) để phần mềm khác kiểm lại.",
        en: "Write the linear model in LP format, for another solver."
      ),
      completion: .files
    ),
    SearchLimit.parameter(),
    flag("force", help: LocalizedText(vi: "Ghi đè tệp đã có.", en: "Replace a file that is there.")),
    CommonOptions.parameter()
  ) { console, budget, model, searchLimit, force, options in
    try reporting(options, on: console) { session in
      let loaded = try session.load()
      let assessments = try session.assess(loaded)
      let policy = session.policy(loaded, budget: budget)
      let plan = try session.plan(loaded, assessments, policy: policy, searchLimit: searchLimit)
      if let model {
        if !force, (try? FileReader().read(model)) != nil { throw CommandFailure(existing: [model]) }
        let text = LinearModel(edition: loaded.edition, policy: policy, assessments: assessments).text()
        try FileWriting.write(Array(text.utf8), to: model)
      }
      if options.isJSON {
        try console.show(PlanRecord(plan: plan, register: loaded.register, edition: loaded.edition))
      } else {
        let report = PlanReport(plan: plan, register: loaded.register, edition: loaded.edition)
        console.show(report.report(in: console.language), options)
      }
      if !plan.isProven { throw CommandFailure(unproven: plan) }
      return .success
    }
  }
}
