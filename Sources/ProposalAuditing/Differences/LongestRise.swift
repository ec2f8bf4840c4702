/// The longest part of a list of different numbers in which each is greater than the one before.
///
///     LongestRise(of: [3, 0, 1, 4, 2]).places   // [1, 2, 4]
///
/// What is not in it has moved.
struct LongestRise {
  /// The places of the numbers in it, ascending.
  let places: [Int]

  /// Finds the part.
  ///
  /// - Complexity: O(*n* log *n*) (Schensted 1961).
  init(of numbers: [Int]) {
    /// The place where the best part of each length ends.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous[place] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var places: [Int] = []
    var place = ends.last
    while let current = place {
      places.append(current)
      place = previous[current]
    }
    self.places = places.reversed()
  }
}
