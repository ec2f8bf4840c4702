extension WorkbookDocument {
  /// A look that cells have while a condition holds.
  package struct ConditionalFormat: Sendable, Hashable {
    /// The cells that can have the look.
    package var cells: [CellRange]
    /// When they have it.
    package var condition: Condition
    /// The colour behind the text.
    package var fill: Color?
    /// The colour of the text.
    package var color: Color?
    /// Whether the text is bold.
    package var isBold: Bool

    /// Makes a look for some cells.
    package init(
      _ cells: [CellRange],
      _ condition: Condition,
      fill: Color? = nil,
      color: Color? = nil,
      isBold: Bool = false
    ) {
      self.cells = cells
      self.condition = condition
      self.fill = fill
      self.color = color
      self.isBold = isBold
    }
  }
}

extension WorkbookDocument.ConditionalFormat {
  /// When the look applies.
  package enum Condition: Sendable, Hashable {
    /// The cell holds a text.
    case equals(String)
    /// The cell holds a number in a range.
    case between(ClosedRange<Int>)
    /// A formula is true, which is written for the first cell.
    case formula(String)
  }
}
