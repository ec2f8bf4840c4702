/// Numbers as ranges that are in order and apart from each other.
struct NumberRanges {
  private var collected: [ClosedRange<Int>] = []

  /// Adds the numbers of a range.
  mutating func insert(_ range: ClosedRange<Int>) {
    // Rows come in order: the usual case takes no room.
    if let last = collected.last, last.upperBound + 1 == range.lowerBound {
      collected[collected.count - 1] = last.lowerBound...range.upperBound
    } else {
      collected.append(range)
    }
  }

  /// The ranges.
  var ranges: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for range in collected.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}
