extension WorkbookDocument {
  /// What may be written into some cells, and what the program says about it.
  package struct Validation: Sendable, Hashable {
    /// The cells to which the rule applies.
    package var cells: [CellRange]
    /// What may be written.
    package var rule: Rule
    /// Shown when a cell is chosen.
    package var prompt: Message?
    /// Shown when something else is written.
    package var refusal: Message?
    /// Whether something else is refused; otherwise the person is asked.
    package var isStrict = true

    /// Makes a rule for some cells.
    package init(_ cells: [CellRange], _ rule: Rule, prompt: Message? = nil, refusal: Message? = nil) {
      self.cells = cells
      self.rule = rule
      self.prompt = prompt
      self.refusal = refusal
    }
  }
}

extension WorkbookDocument.Validation {
  /// What may be written, apart from nothing, which is always allowed.
  package enum Rule: Sendable, Hashable {
    /// One of some words, offered in a drop-down list; none with a comma, 255 characters together.
    case list([String])
    /// One of the words in a range, offered in a drop-down list.
    case listIn(SheetRange)
    case wholeNumber(ClosedRange<Int>)
    /// A number, with or without decimals, between two whole ones.
    case decimal(ClosedRange<Int>)
    /// A day between the first of January of one year and the last of December of another.
    case date(years: ClosedRange<Int>)
    /// Whatever makes a formula true, which is written for the first cell.
    case custom(String)
  }

  /// A short text with a heading.
  ///
  /// Spreadsheets show 32 and 255 characters; the rest is cut off.
  package struct Message: Sendable, Hashable {
    /// The heading.
    package var title: String
    /// The text.
    package var text: String

    /// Makes a message.
    package init(title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }
}
