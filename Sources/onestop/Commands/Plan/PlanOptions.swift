import FileFormats
import CommandLine
import FacilityPlanning
import Vocabulary

extension Scenario.Strategy: LosslessStringConvertible {}

/// Which plans `plan` is asked for.
struct PlanOptions {
  var budgets: [Money]
  var policyFiles: [String]
  var strategies: [Scenario.Strategy]
  var years: YearBudgets?
  var escalation: Percentage?
  var sensitivity: Percentage?
  var searchLimit: SearchLimit

  /// Declares the options.
  static func parameter() -> Parameter<PlanOptions> {
    options(
      option(
        "budget",
        [Money].self,
        help: LocalizedText(
          vi: "Ngân sách bằng đồng; mặc định theo chính sách phân bổ. Nêu nhiều lần để so sánh.",
          en: "The money available, in đồng; several are compared. (default: the policy's)"
        )
      ),
      option(
        "policy",
        [FilePath].self,
        valueName: "file",
        help: LocalizedText(
          vi: "Tệp chính sách phân bổ dùng thay chính sách của thư mục dữ liệu. Nêu nhiều lần để so sánh.",
          en: "A policy in place of the workspace's; several are compared."
        ),
        completion: .files
      ),
      option(
        "scenario",
        [Scenario.Strategy].self,
        help: LocalizedText(
          vi:
            "fixed: theo ngân sách; hold: ngân sách thấp nhất để không đơn vị nào tụt sao; reach: ngân sách thấp nhất để đạt chỉ tiêu. Nêu nhiều lần để so sánh.",
          en:
            "fixed: the budget given; hold: the least with which no unit falls; reach: the least that reaches the targets. Several are compared."
        )
      ),
      option(
        "years",
        YearBudgets?.self,
        help: LocalizedText(
          vi: "Lập phương án lần lượt từng năm, ví dụ 2025:1500000000,2026:2000000000.",
          en: "Plan year after year, like 2025:1500000000,2026:2000000000."
        )
      ),
      option(
        "escalation",
        Percentage?.self,
        valueName: "percent",
        help: LocalizedText(
          vi: "Tỷ lệ tăng giá mỗi năm, phần trăm, ví dụ 5 hoặc 5.25; mặc định 0.",
          en: "The yearly rise of prices in percent, like 5 or 5.25. (default: 0)"
        )
      ),
      option(
        "sensitivity",
        Percentage?.self,
        valueName: "percent",
        help: LocalizedText(
          vi: "Thử phương án khi ngân sách và đơn giá tăng, giảm đến tỷ lệ này và khi làm rõ dữ liệu còn thiếu.",
          en: "Try the plan with budgets and prices up and down to this percentage, and with unknown data known."
        )
      ),
      SearchLimit.parameter()
    ) {
      PlanOptions(
        budgets: $0,
        policyFiles: $1.map(\.description),
        strategies: $2,
        years: $3,
        escalation: $4,
        sensitivity: $5,
        searchLimit: $6
      )
    }
  }

  /// How the plans for one policy are made, in the order in which they are shown; never empty.
  ///
  /// Every budget is a plan of its own. Where none is given, `fixed` means the policy's.
  var makings: [(strategy: Scenario.Strategy, budget: Money?)] {
    var strategies = strategies
    if strategies.isEmpty || (!budgets.isEmpty && !strategies.contains(.fixed)) { strategies.insert(.fixed, at: 0) }
    return strategies.flatMap { strategy -> [(strategy: Scenario.Strategy, budget: Money?)] in
      guard strategy == .fixed, !budgets.isEmpty else { return [(strategy, nil)] }
      return budgets.map { (strategy, $0) }
    }
  }

  /// Whether more than one plan is asked for.
  var isComparison: Bool { makings.count * max(policyFiles.count, 1) > 1 }

  /// Refuses what is named twice and what cannot be meant together.
  ///
  /// - Throws: `UsageError.contradiction` with the word.
  func check() throws(UsageError) {
    try refuseRepeated(budgets.map(\.description), of: "--budget")
    try refuseRepeated(policyFiles, of: "--policy")
    try refuseRepeated(strategies.map(\.rawValue), of: "--scenario")
    if escalation != nil, years == nil { throw .needs("--escalation", "--years") }
    if let sensitivity {
      guard sensitivity > .zero, sensitivity < Percentage(percent: 100) else { throw .rangeOutOfBounds(sensitivity) }
      if years != nil { throw .excludes("--sensitivity", "--years") }
      if isComparison || !strategies.isEmpty { throw .needsOnePlan("--sensitivity") }
    }
    if years != nil {
      if !budgets.isEmpty { throw .excludes("--years", "--budget") }
      if !strategies.isEmpty { throw .excludes("--years", "--scenario") }
      if policyFiles.count > 1 { throw .needsOnePlan("--years") }
    }
  }

  private func refuseRepeated(_ words: [String], of name: String) throws(UsageError) {
    var seen: Set<String> = []
    for word in words where !seen.insert(word).inserted {
      throw .contradiction(
        LocalizedText(
          vi: "«\(word)» được nêu hai lần cho \(name); mỗi phương án chỉ nêu một lần.",
          en: "'\(word)' is given twice for \(name); name each plan once."
        )
      )
    }
  }
}

/// Options of `plan` that cannot be meant together.
extension UsageError {
  /// An option that is of use only beside another.
  static func needs(_ name: String, _ other: String) -> UsageError {
    .contradiction(
      LocalizedText(vi: "\(name) chỉ dùng cùng với \(other).", en: "\(name) is of use only together with \(other).")
    )
  }

  /// An option that is about one plan, beside others that ask for several.
  static func needsOnePlan(_ name: String) -> UsageError {
    .contradiction(
      LocalizedText(
        vi: "\(name) chỉ dùng cho một phương án; hãy bỏ bớt --budget, --policy và --scenario.",
        en: "\(name) is for one plan; leave out further --budget, --policy and --scenario."
      )
    )
  }

  /// A range that changes nothing or leaves nothing.
  static func rangeOutOfBounds(_ range: Percentage) -> UsageError {
    .contradiction(
      LocalizedText(
        vi: "--sensitivity \(range): tỷ lệ phải lớn hơn 0 và nhỏ hơn 100.",
        en: "--sensitivity \(range): the percentage must be more than 0 and less than 100."
      )
    )
  }

  /// Two options that cannot be given together.
  static func excludes(_ name: String, _ other: String) -> UsageError {
    .contradiction(
      LocalizedText(
        vi: "Không dùng \(name) cùng với \(other).",
        en: "\(name) cannot be used together with \(other)."
      )
    )
  }

  /// One file cannot hold the models of several plans.
  static let modelOfSeveral = UsageError.contradiction(
    LocalizedText(
      vi: "--export-model chỉ ghi mô hình của một phương án; hãy bỏ các tùy chọn so sánh hoặc nhiều năm.",
      en: "--export-model writes the model of one plan; ask for one plan of one year."
    )
  )
}

/// How much one search of the planner may take, in millions of partial plans; each million takes some 16 MB.
struct SearchLimit: Sendable, Hashable {
  private static let range = 0...1_000

  /// The number of partial plans.
  let states: Int

  /// What the planner takes unless it is told otherwise.
  static let usual = SearchLimit(states: FundingPlanner.usualSearchLimit)

  /// The parameter of commands that plan.
  static func parameter() -> Parameter<SearchLimit> {
    option(
      "search-limit",
      SearchLimit.self,
      default: .usual,
      valueName: "millions",
      help: LocalizedText(
        vi: "Khối lượng tìm kiếm tối đa, triệu phương án dở dang; tăng lên nếu phương án chưa được chứng minh.",
        en: "The most that a search may take, in millions of partial plans; raise it if a plan is not proven."
      )
    )
  }

  private init(states: Int) { self.states = states }
}

extension SearchLimit: RefusesWords {
  init?(_ description: String) {
    guard let millions = Int(description), Self.range.contains(millions) else { return nil }
    states = millions * 1_000_000
  }

  var description: String { "\(states / 1_000_000)" }

  static func refusal(of word: String) -> LocalizedText {
    LocalizedText(
      vi: "khối lượng tìm kiếm là một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
      en: "the limit is a whole number from \(range.lowerBound) to \(range.upperBound)"
    )
  }
}
