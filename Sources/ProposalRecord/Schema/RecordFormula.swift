/// How a sum of the record comes about.
package enum RecordFormula: Sendable, Hashable {
  /// The number of the lines.
  case count
  /// One of the amounts of the lines, added up.
  case lines(RecordLine.Amount)
  /// What the city does not pay: `gross - cost`.
  case others
  /// `budget - cost`
  case remaining
  /// The cost, and that of every gap that stays open.
  case needed
  /// The quantities at one end of their prices.
  case quantities(RecordPrice.End)

  /// The formula over the members of a record, as a difference names it for a source.
  package var text: String {
    switch self {
    case .count: "lines"
    case .lines(let amount): "lines[…].\(amount.rawValue)"
    case .others: "\(Self.lines(.gross).text) - \(Self.lines(.cost).text)"
    case .remaining: "totals.budget - totals.cost"
    case .needed: "totals.cost + unfunded[…].cost"
    case .quantities(let end): "lines[…].quantity × prices[…].\(end.rawValue)"
    }
  }
}

extension RecordLine {
  /// The amounts of a line that are added up.
  package enum Amount: String, Sendable, Hashable, CaseIterable {
    case amount
    case gross
    case cost
    case contribution
    case ownPart
  }
}

extension RecordPrice {
  /// The ends of a price.
  package enum End: String, Sendable, Hashable, CaseIterable {
    case low
    case high
  }
}

extension Recorded where Value == RecordLine {
  /// One of the amounts of the line.
  package subscript(amount: RecordLine.Amount) -> Recorded<Int> {
    switch amount {
    case .amount: self.amount
    case .gross: self.gross
    case .cost: self.cost
    case .contribution: self.contribution
    case .ownPart: self.ownPart
    }
  }
}

extension Recorded where Value == RecordPrice {
  /// One of the ends of the price.
  package subscript(end: RecordPrice.End) -> Recorded<Int> {
    switch end {
    case .low: self.low
    case .high: self.high
    }
  }
}
