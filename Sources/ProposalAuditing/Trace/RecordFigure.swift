import ProposalRecord

/// An amount of a record: where it stands there, and what it comes from.
struct RecordFigure: Sendable, Hashable {
  /// A part of a sum, or a figure that a sum begins from.
  struct Term: Sendable, Hashable {
    /// The path of the part: `lines[tan-lieu/queue-machine].cost`.
    var path: RecordPath
    /// Negative if it is taken away.
    var value: Int
    /// The rank of the line, if it is of one.
    var rank: Int?
    /// The place of the line in the record, if it is of one.
    var line: Int?
  }

  enum Origin: Sendable, Hashable {
    /// A member of the line at a place of the record.
    case line(Int)
    case sum([Term])
    /// A sum of lines that only the inputs tell apart, and these cannot be read.
    case unknownLines
    /// The number stands in an input.
    case given
  }

  /// What the lines of a sum share.
  enum Whole: Sendable, Hashable {
    case unit
    case category
    case goal
    case spending
    case package
    case all
  }

  var path: RecordPath
  var value: Int
  var origin: Origin
  private let whole: Whole?
  private let formula: RecordFormula?

  init(path: RecordPath, value: Int, origin: Origin, _ whole: Whole? = nil, _ formula: RecordFormula? = nil) {
    self.path = path
    self.value = value
    self.origin = origin
    self.whole = whole
    self.formula = formula
  }

  /// The line that the figure belongs to.
  var line: Int? {
    if case .line(let place) = origin { place } else { nil }
  }

  /// Whether the money for a line goes into the sum: from the unit's to the total, and what is bought with it.
  func takesIn(line place: Int) -> Bool {
    guard case .sum(let terms) = origin else { return false }
    let isShown =
      switch whole {
      case .unit, .category, .goal, .all: formula == .lines(.cost)
      case .package: true
      case .spending, nil: false
      }
    return isShown && terms.contains { $0.line == place }
  }
}
