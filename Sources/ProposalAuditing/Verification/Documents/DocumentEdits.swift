/// What was changed between two lists of pieces, piece by piece.
struct DocumentEdits {
  /// A piece that became another; nothing before where one was added, nothing after where one was taken out.
  struct Edit {
    var before: DocumentPiece?
    var after: DocumentPiece?
  }

  /// In the order of the pieces.
  private(set) var all: [Edit] = []

  /// Aligns two lists.
  ///
  /// - Parameter most: The pieces between the first and the last change up to which the lists are aligned; beyond, they
  ///   are paired one by one.
  /// - Complexity: O(*n* + *m* · *d*) for *n* pieces, *m* between the first and the last change, and *d* changes.
  init(from before: [DocumentPiece], to after: [DocumentPiece], most: Int) {
    let head = zip(before, after).prefix { $0.text == $1.text }.count
    let tail = zip(before.reversed(), after.reversed()).prefix { $0.text == $1.text }.count
    let length = min(tail, min(before.count, after.count) - head)
    let (old, new) = (Array(before[head..<(before.count - length)]), Array(after[head..<(after.count - length)]))
    guard old.count != new.count, max(old.count, new.count) <= most else {
      addPairs(old, new)
      return
    }
    let difference = new.map(\.text).difference(from: old.map(\.text))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (place, other) = (0, 0)
    while place < old.count || other < new.count {
      let firstOld = place
      let firstNew = other
      while removed.contains(place) { place += 1 }
      while inserted.contains(other) { other += 1 }
      addPairs(Array(old[firstOld..<place]), Array(new[firstNew..<other]))
      place += 1
      other += 1
    }
  }

  private mutating func addPairs(_ old: [DocumentPiece], _ new: [DocumentPiece]) {
    for place in 0..<max(old.count, new.count) {
      let before = place < old.count ? old[place] : nil
      let after = place < new.count ? new[place] : nil
      if before?.text != after?.text { all.append(Edit(before: before, after: after)) }
    }
  }
}
