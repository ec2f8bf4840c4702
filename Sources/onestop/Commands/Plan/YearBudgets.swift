import CommandLine
import FacilityPlanning
import Vocabulary

/// The value of `--years`: `2025:1500000000,2026:2.000.000.000`.
struct YearBudgets: RefusesWords, Sendable {
  let budgets: [YearBudget]

  /// Reads years with their budgets, each later than the one before.
  init?(_ description: String) {
    guard let budgets = try? Self.read(description) else { return nil }
    self.budgets = budgets
  }

  var description: String { budgets.map { "\($0.year):\($0.budget)" }.joined(separator: ",") }

  static func refusal(of word: String) -> LocalizedText {
    do {
      let budgets = try read(word)
      return LocalizedText(vi: "\(budgets.count) năm", en: "\(budgets.count) years")
    } catch {
      return error.reason
    }
  }

  private struct Refusal: Error {
    let reason: LocalizedText

    init(vi: String, en: String) { reason = LocalizedText(vi: vi, en: en) }
  }

  private static func read(_ word: String) throws(Refusal) -> [YearBudget] {
    var budgets: [YearBudget] = []
    for part in word.split(separator: ",", omittingEmptySubsequences: false) {
      let next = try readYear(part)
      if let last = budgets.last { try check(next.year, after: last.year) }
      budgets.append(next)
    }
    return budgets
  }

  private static func readYear(_ part: Substring) throws(Refusal) -> YearBudget {
    let halves = part.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2 else {
      throw Refusal(
        vi: "«\(part)» phải viết theo dạng năm:ngân sách, như 2026:2000000000",
        en: "'\(part)' is not a year and its budget, like 2026:2000000000"
      )
    }
    guard halves[0].utf8.count == 4, let year = Int(halves[0]), (1900...2199).contains(year) else {
      throw Refusal(
        vi: "«\(halves[0])» không phải là năm từ 1900 đến 2199",
        en: "'\(halves[0])' is not a year from 1900 to 2199"
      )
    }
    guard let budget = Money(String(halves[1])) else {
      let reason = Money.refusal(of: String(halves[1]))
      throw Refusal(
        vi: "«\(halves[1])» không phải là ngân sách: \(reason.vi)",
        en: "'\(halves[1])' is no budget: \(reason.en)"
      )
    }
    return YearBudget(year: year, budget: budget)
  }

  private static func check(_ year: Int, after last: Int) throws(Refusal) {
    if year == last {
      throw Refusal(vi: "năm \(year) được nêu hai lần", en: "the year \(year) is given twice")
    }
    if year < last {
      throw Refusal(
        vi: "năm \(year) đứng sau năm \(last); hãy xếp các năm tăng dần",
        en: "\(year) comes after \(last); name the years in their order"
      )
    }
  }
}
