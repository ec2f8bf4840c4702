import Vocabulary

/// How much of a gap the commitments close.
///
/// A commitment closes a gap whole if its quantity is at least that which the same remedy would take for it. Otherwise a
/// price by the piece closes as many whole pieces as it pays for, one by the area so many square metres, and of a fixed
/// amount so much is done. What is bought, replaced or renovated counts whatever the gap has become since; a repair counts
/// only where it is still valid.
struct Coverage {
  /// The shares that count.
  let shares: [Commitments.Share]
  /// What is left; nothing if the gap is closed.
  let rest: Shortfall?

  /// - Returns: nothing if no share counts.
  init?(of gap: Gap, by shares: [Commitments.Share]) {
    var left = gap.shortfall
    var quantities: [Remedy: Int] = [:]
    var counted: [Commitments.Share] = []
    for share in shares where share.outstanding > 0 {
      guard let remedy = gap.requirement.remedy(of: share.line),
        remedy.kind != .repair || remedy.isValid(for: gap.shortfall), !gap.shortfall.leavesUnknown,
        remedy.quantity(for: gap.shortfall) != nil
      else { continue }
      counted.append(share)
      quantities[remedy, default: 0] += share.outstanding
    }
    guard !counted.isEmpty else { return nil }
    self.shares = counted
    for (remedy, quantity) in quantities { left.committed[remedy.price, default: 0] += quantity }
    var isClosed = false
    for (remedy, quantity) in quantities {
      switch remedy.basis {
      case .piece(let factor):
        left.pieces -= quantity / max(1, factor)
        if left.pieces <= 0 { isClosed = true }
      case .area:
        left.area = left.area.map { $0 - Area(squareMetres: quantity) }
        if let area = left.area, area <= .zero { isClosed = true }
      case .fixed(let amount):
        if left.committed[remedy.price] ?? 0 >= amount { isClosed = true }
      }
    }
    guard !isClosed else {
      rest = nil
      return
    }
    left.deviatingPieces = min(left.deviatingPieces, left.pieces)
    if left.status == .missing, left.pieces < gap.shortfall.pieces || left.area != gap.shortfall.area {
      left.status = .short
    }
    rest = left
  }
}

extension Requirement {
  /// The remedy that a line of a decision means: of its kind and its price, if the line names one.
  func remedy(of line: DecisionLine) -> Remedy? {
    let ofKind = remedies.filter { $0.kind == line.remedy.value }
    guard let item = line.item?.value else { return ofKind.first }
    return ofKind.first { $0.price == item }
  }
}
