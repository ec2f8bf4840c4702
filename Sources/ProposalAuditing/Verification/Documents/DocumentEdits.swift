/// Which piece of a document became which of another: nothing before where one was added, nothing after where one was
/// taken out.
struct DocumentEdits {
  struct Pair: Hashable {
    let before: Int?
    let after: Int?
  }

  /// The pieces of both, in their order; those that are the same are pairs too.
  private(set) var pairs: [Pair] = []

  /// Aligns two lists of texts.
  ///
  /// - Parameter most: The pieces between the first and the last change up to which the lists are aligned; beyond, they
  ///   are paired one by one.
  /// - Complexity: O(*n* + *m* · *d*) for *n* pieces, *m* between the first and the last change, and *d* changes.
  init(from before: [String], to after: [String], most: Int = 2_000) {
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    let length = min(tail, min(before.count, after.count) - head)
    let (old, new) = (head..<(before.count - length), head..<(after.count - length))
    pairs.reserveCapacity(max(before.count, after.count))
    addPairs(0..<head, 0..<head)
    if old.count != new.count, max(old.count, new.count) <= most {
      align(old, new, Array(before[old]), Array(after[new]))
    } else {
      addPairs(old, new)
    }
    addPairs(old.upperBound..<before.count, new.upperBound..<after.count)
  }

  private mutating func align(_ old: Range<Int>, _ new: Range<Int>, _ before: [String], _ after: [String]) {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (place, other) = (0, 0)
    while place < before.count || other < after.count {
      let (firstOld, firstNew) = (place, other)
      while removed.contains(place) { place += 1 }
      while inserted.contains(other) { other += 1 }
      addPairs(
        (old.lowerBound + firstOld)..<(old.lowerBound + place),
        (new.lowerBound + firstNew)..<(new.lowerBound + other)
      )
      if place < before.count, other < after.count {
        pairs.append(Pair(before: old.lowerBound + place, after: new.lowerBound + other))
      }
      place += 1
      other += 1
    }
  }

  private mutating func addPairs(_ old: Range<Int>, _ new: Range<Int>) {
    for place in 0..<max(old.count, new.count) {
      pairs.append(
        Pair(
          before: place < old.count ? old.lowerBound + place : nil,
          after: place < new.count ? new.lowerBound + place : nil
        )
      )
    }
  }
}
