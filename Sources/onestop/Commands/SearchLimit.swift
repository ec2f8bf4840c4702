import CommandLine
import FacilityPlanning
import Vocabulary

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
