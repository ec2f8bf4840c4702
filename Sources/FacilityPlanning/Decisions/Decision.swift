package import Vocabulary

/// What the Committee approved of one or several proposals, line by line, and what has become of it since.
///
/// It counts from its day on; one without a day has not been taken yet and counts for nothing.
package struct Decision: Sendable, Hashable {
  /// A proposal that a decision answers.
  package struct Answer: Sendable, Hashable {
    /// The folder or the record as the decision names it: `proposals/2025-02`.
    package var proposal: Fact<String>
    /// The SHA-256 of its record, in hexadecimal; absent if the decision does not say.
    package var digest: Fact<String>?

    package init(proposal: Fact<String>, digest: Fact<String>? = nil) {
      self.proposal = proposal
      self.digest = digest
    }
  }

  /// The name of its file without the ending: `2025-02`.
  package let name: String
  /// The file that the facts come from.
  package let file: String
  /// As it is cited: `812/QĐ-UBND`; absent until somebody writes it.
  package let number: Fact<String>?
  /// Absent until it is taken.
  package let date: Fact<CalendarDate>?
  /// In the order of the file; one at least.
  package let answers: [Answer]
  /// The cell that approves all lines as they were proposed, but for those that say otherwise; absent without such a cell.
  package let isAsProposed: Fact<Bool>?
  /// In the order of the file.
  package let lines: [DecisionLine]
  /// Whether it is made up for illustration.
  package let isAssumption: Bool

  package init(
    name: String,
    file: String,
    number: Fact<String>?,
    date: Fact<CalendarDate>?,
    answers: [Answer],
    isAsProposed: Fact<Bool>? = nil,
    lines: [DecisionLine],
    isAssumption: Bool = false
  ) {
    self.name = name
    self.file = file
    self.number = number
    self.date = date
    self.answers = answers
    self.isAsProposed = isAsProposed
    self.lines = lines
    self.isAssumption = isAssumption
  }

  /// Whether it answers the record that has a digest.
  package func answers(recordOf digest: String) -> Bool { answers.contains { $0.digest?.value == digest } }
}

/// The decisions of a workspace.
package struct DecisionBook: Sendable, Hashable {
  /// In the order of their days, then of their files; those without a day come last.
  package let decisions: [Decision]

  package static let empty = DecisionBook([])

  package init(_ decisions: [Decision]) {
    self.decisions = decisions.sorted { left, right in
      switch (left.date?.value, right.date?.value) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.file < right.file
      }
    }
  }
}
