import FileFormats

extension Submission.Row {
  /// Whether the row is the heading of a group of items, like `I, Biển hiệu`: a name, and not one fact.
  var isGroup: Bool {
    guard surplus.isEmpty, cells[.code] == nil, !cells.keys.contains(where: \.statesFact) else { return false }
    guard let number = cells[.number] else { return cells[.item] != nil && cells.count == 1 }
    // In a merged row the whole heading stands in the first cell: `1. Biển hiệu`.
    return !number.text.contains(where: \.isNumber) || (cells.count == 1 && number.text.contains(where: \.isLetter))
  }
}
