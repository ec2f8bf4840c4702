/// An amount of a record: where it stands there, and what it comes from.
package struct RecordFigure: Sendable, Hashable {
  /// A part of a sum, or a figure that a sum begins from.
  package struct Term: Sendable, Hashable {
    /// The path of the part: `lines[tan-lieu/queue-machine].cost`.
    package var path: String
    /// Negative if it is taken away.
    package var value: Int
    /// The rank of the line, if it is of one.
    package var rank: Int?
  }

  package enum Origin: Sendable, Hashable {
    /// A member of the line at a place of the record.
    case line(Int)
    case sum([Term])
    /// The number stands in an input.
    case given
  }

  package var path: String
  package var value: Int
  package var origin: Origin

  /// The line that the figure belongs to.
  package var line: Int? {
    if case .line(let place) = origin { place } else { nil }
  }
}
