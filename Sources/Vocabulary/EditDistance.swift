extension Array where Element: Equatable {
  /// The number of letters to insert, drop or change to turn one word into another.
  ///
  ///     Array("Hỏgn").editDistance(to: Array("Hỏng"), swapsAreEdits: true)    // 1
  ///     Array("Hỏgn").editDistance(to: Array("Hỏng"), swapsAreEdits: false)   // 2
  ///
  /// - Parameter swapsAreEdits: whether two neighbours that change places count once (Damerau 1964, restricted) or as two
  ///   changes (Levenshtein 1965).
  /// - Complexity: O(*m* · *n*) time, O(*n*) space.
  package func editDistance(to other: [Element], swapsAreEdits: Bool) -> Int {
    var beforeLast = [Int](0...other.count)
    var last = beforeLast
    var current = beforeLast
    for (row, letter) in enumerated() {
      current[0] = row + 1
      for column in other.indices {
        var best = Swift.min(last[column + 1] + 1, current[column] + 1)
        best = Swift.min(best, last[column] + (letter == other[column] ? 0 : 1))
        if swapsAreEdits, row > 0, column > 0, letter == other[column - 1], self[row - 1] == other[column] {
          best = Swift.min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[other.count]
  }
}
