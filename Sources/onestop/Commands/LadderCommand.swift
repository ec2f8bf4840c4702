import CommandLine
import FacilityPlanning
import FileFormats
import ProposalMaking
import ProposalWriting
import Vocabulary

/// `onestop ladder`: what each budget buys.
enum LadderCommand {
  /// How the steps are printed: the values of `--format`.
  enum Format: String, CaseIterable, LosslessStringConvertible, Sendable {
    case text
    case csv
  }

  static let command = Command(
    "ladder",
    abstract: LocalizedText(
      vi: "Mỗi mức ngân sách mua được gì: mọi mức mà kết quả tốt lên.",
      en: "Show what each budget buys: every budget at which more is achieved."
    ),
    discussion: LocalizedText(
      vi: """
        Bậc là mức ngân sách nhỏ nhất để năm mục tiêu đầu của chính sách phân bổ (xét lần lượt) đạt kết quả cao hơn. Ít hơn một \
        đồng là không đạt; nhiều hơn thì chưa thêm gì cho tới bậc kế tiếp. Với hàng trăm đơn vị, hãy thu hẹp bằng --from và --to.
        """,
      en: """
        A step is the least budget at which the policy's first five goals, one after the other, come to more. One đồng less does \
        not do; more adds nothing until the next step. For hundreds of units, narrow the range with --from and --to.
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
    option(
      "format",
      Format.self,
      default: .text,
      help: LocalizedText(vi: "Dạng kết quả.", en: "How to print the steps.")
    ),
    CommonOptions.parameter()
  ) { console, from, to, format, options in
    if options.isJSON, format != .text {
      throw UsageError.contradiction(
        LocalizedText(
          vi: "--json và --format \(format) loại trừ nhau; chỉ dùng một trong hai.",
          en: "--json and --format \(format) exclude each other; use one of them."
        )
      )
    }
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
      let planner = FundingPlanner(
        edition: loaded.edition,
        policy: session.policy(loaded, budget: nil),
        round: loaded.round
      )
      let ladder = try planner.ladder(try session.assess(loaded), from: from ?? .zero, to: to, stepLimit: 100_000)
      if options.isJSON {
        try console.show(LadderRecord(ladder))
      } else if format == .csv {
        let table = LadderTable(ladder).csv(in: console.language)
        print(String(decoding: table, as: UTF8.self), terminator: "", to: &console.output)
      } else {
        console.show(LadderReport(ladder).report(in: console.language), options)
      }
      return .success
    }
  }
}
