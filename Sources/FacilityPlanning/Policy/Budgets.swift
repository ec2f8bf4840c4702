package import Vocabulary

/// Where in a budget the money comes from, as a letter names it, and what provided it.
package struct BudgetSource: Sendable, Hashable {
  /// A document that provided the money.
  package struct Document: Sendable, Hashable {
    /// With its symbol: `25/NQ-HĐND`.
    package var number: String
    package var date: CalendarDate
    package var authority: LocalizedText

    package init(number: String, date: CalendarDate, authority: LocalizedText) {
      self.number = number
      self.date = date
      self.authority = authority
    }
  }

  /// What stands behind "từ nguồn": "sự nghiệp kinh tế".
  package var name: LocalizedText
  package var document: Document?

  package init(name: LocalizedText, document: Document? = nil) {
    self.name = name
    self.document = document
  }
}

/// What the city can spend on the plan of one round: the second half of a year's money, say.
package struct RoundBudget: Sendable, Hashable {
  package var round: Round
  package var budget: Money

  package init(round: Round, budget: Money) { (self.round, self.budget) = (round, budget) }
}
