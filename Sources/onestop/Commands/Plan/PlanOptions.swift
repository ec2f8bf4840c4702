import FacilityPlanning

extension Scenario.Strategy: LosslessStringConvertible {}

/// Which plans `plan` is asked for.
struct PlanOptions {
  var budgets: [Money]
  var policyFiles: [String]
  var strategies: [Scenario.Strategy]

  /// Declares the options.
  static func parameter() -> Parameter<PlanOptions> {
    options(
      option(
        "budget",
        [Money].self,
        help: LocalizedText(
          vi: "Ngân sách bằng đồng; mặc định theo policy.json. Nêu nhiều lần để so sánh.",
          en: "The money available, in đồng; several are compared. (default: the policy's)"
        )
      ),
      option(
        "policy",
        [String].self,
        valueName: "file",
        help: LocalizedText(
          vi: "Tệp chính sách dùng thay policy.json. Nêu nhiều lần để so sánh.",
          en: "A policy in place of policy.json; several are compared."
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
      )
    ) { PlanOptions(budgets: $0, policyFiles: $1, strategies: $2) }
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

  /// Refuses what is named twice.
  ///
  /// - Throws: `UsageError.contradiction` with the word.
  func check() throws(UsageError) {
    try refuseRepeated(budgets.map(\.description), of: "--budget")
    try refuseRepeated(policyFiles, of: "--policy")
    try refuseRepeated(strategies.map(\.rawValue), of: "--scenario")
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
