package import Vocabulary

/// The money of one year.
package struct YearBudget: Sendable, Hashable {
  package let year: Int
  package let budget: Money

  package init(year: Int, budget: Money) {
    self.year = year
    self.budget = budget
  }
}
