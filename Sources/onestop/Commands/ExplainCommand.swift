import CommandLine
import FacilityPlanning
import ProposalMaking
import ProposalWriting
import Vocabulary

/// `onestop explain`: why a unit is funded or not, and what would change that.
enum ExplainCommand {
  static let command = Command(
    "explain",
    abstract: LocalizedText(
      vi: "Vì sao đơn vị này được hoặc chưa được bố trí kinh phí, và điều gì sẽ thay đổi.",
      en: "Tell why a unit is funded or not, and what would change that."
    ),
    discussion: LocalizedText(
      vi: """
        Mọi câu trả lời đều được tính lại chính xác: buộc phải bố trí, không bố trí, giá khác, ngân sách khác. Kết quả chung “không \
        kém đi” nghĩa là xét lần lượt các mục tiêu của chính sách phân bổ.
        """,
      en: """
        Each answer is solved anew, exactly: forced in, left out, at another price, with another budget. An outcome is "not \
        worse" goal by goal, in the order of the policy.
        """
    ),
    argument(
      "unit",
      UnitWord.self,
      help: LocalizedText(vi: "Mã đơn vị.", en: "The code of the unit."),
      completion: .words { WorkspaceWords.unitCodes() }
    ),
    option(
      "budget",
      Money?.self,
      help: LocalizedText(
        vi: "Ngân sách bằng đồng; mặc định theo chính sách phân bổ.",
        en: "The money available, in đồng. (default: the policy's)"
      )
    ),
    CommonOptions.parameter()
  ) { console, unit, budget, options in
    try reporting(options, on: console) { session in
      let loaded = try session.load()
      console.tellUnused(loaded)
      let planner = FundingPlanner(
        edition: loaded.edition,
        policy: try session.policy(loaded, budget: budget),
        round: loaded.round,
        workers: session.settings.workers(.explaining)
      )
      let code = try unit.code(in: loaded.register)
      guard let explanation = try planner.explain(code, try session.assess(loaded)) else {
        throw CommandFailure(unknownUnit: unit.description, loaded.register)
      }
      try Answer(
        ExplanationRecord(explanation, register: loaded.register, edition: loaded.edition),
        ExplainReport(explanation, register: loaded.register, edition: loaded.edition).report(in:)
      ).show(options, on: console)
      return .success
    }
  }
}
