import CommandLine
import FacilityPlanning
import FileFormats
import ProposalMaking
import ProposalWriting
import Vocabulary

/// `onestop ladder`: what each budget buys.
enum LadderCommand {
  /// In a city of more units, a ladder has more steps than anybody reads.
  private static let mostUnitsForEveryStep = 100
  /// A ladder ends early once it has so many steps.
  private static let mostSteps = 100_000

  static let command = Command(
    "ladder",
    abstract: LocalizedText(
      vi: "Mỗi mức ngân sách mua được gì: mọi mức mà kết quả tốt lên.",
      en: "Show what each budget buys: every budget at which more is achieved."
    ),
    discussion: LocalizedText(
      vi: """
        Bậc là mức ngân sách nhỏ nhất để năm mục tiêu đầu của chính sách phân bổ (xét lần lượt) đạt kết quả cao hơn. Ít hơn một \
        đồng là không đạt; nhiều hơn thì chưa thêm gì cho tới bậc kế tiếp. Phần tóm tắt nêu các bậc quanh ngân sách và mức rẻ nhất đạt \
        từng chỉ tiêu; --from, --to in mọi bậc của một khoảng, --all in mọi bậc. Trên 100 đơn vị, khi không dùng các tùy chọn đó, \
        dạng JSON, CSV và Markdown cũng chỉ có các bậc ấy.
        """,
      en: """
        A step is the least budget at which the policy's first five goals, one after the other, come to more. One đồng less does \
        not do; more adds nothing until the next step. A summary shows the steps around the budget and the cheapest that reaches each \
        target; --from and --to print every step of a range, --all every step. Beyond 100 units, without these options, JSON, CSV and \
        Markdown hold only those steps, too.
        """
    ),
    option(
      "from",
      Money?.self,
      help: LocalizedText(
        vi: "Ngân sách thấp nhất cần xét; mặc định là kinh phí của các khoản đã chốt.",
        en: "The least budget of interest. (default: what the locks cost)"
      )
    ),
    option(
      "to",
      Money?.self,
      help: LocalizedText(
        vi: "Ngân sách cao nhất cần xét; mặc định là mức đủ cho mọi hạng mục.",
        en: "The greatest budget of interest. (default: what buys everything)"
      )
    ),
    ShowsAll.parameter(),
    option(
      "format",
      ReportFormat.self,
      default: .text,
      help: LocalizedText(vi: "Dạng kết quả.", en: "How to print the steps.")
    ),
    CommonOptions.parameter()
  ) { console, from, to, showsAll, choice, options in
    let format = try choice.with(options, default: .text)
    if let from, let to, from > to {
      throw UsageError.contradiction(
        LocalizedText(
          vi: "--from \(from) lớn hơn --to \(to).",
          en: "--from \(from) is more than --to \(to)."
        )
      )
    }
    return try reporting(options, on: console) { session in
      let loaded = try session.load()
      console.tellUnused(loaded)
      let planner = FundingPlanner(
        edition: loaded.edition,
        policy: loaded.policy,
        round: loaded.round,
        workers: session.settings.workers(.planning)
      )
      let assessments = try session.assess(loaded)
      let isAsked = showsAll || from != nil || to != nil
      let ladder: FundingLadder
      if assessments.count <= mostUnitsForEveryStep {
        ladder = try planner.ladder(assessments, from: from ?? .zero, to: to, stepLimit: mostSteps)
      } else if isAsked {
        ladder = try planner.ladderByParts(assessments, from: from ?? .zero, to: to, stepLimit: mostSteps)
      } else {
        ladder = try planner.ladderAround(assessments)
      }
      try Answer(LadderRecord(ladder), LadderReport(ladder).report(in:))
        .summed(unless: isAsked, by: LadderSummary(ladder).report(in:))
        .also(.csv, LadderTable(ladder).csv(in:))
        .show(as: format, options, on: console)
      return .success
    }
  }
}
