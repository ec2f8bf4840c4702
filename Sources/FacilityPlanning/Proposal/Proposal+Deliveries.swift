import Vocabulary

extension Proposal {
  /// How far the decisions are on which the plan builds; nothing if there is none.
  package var deliveries: DeliveryProgress? {
    guard !commitments.used.isEmpty else { return nil }
    let day = max(particulars.asOf ?? plan.round.lastDay, plan.round.lastDay)
    let units = Dictionary(
      commitments.entries.map { ($0.share.line.unit.value, $0.unit) },
      uniquingKeysWith: { first, _ in first }
    )
    return DeliveryProgress(
      DecisionBook(commitments.used),
      on: day,
      seenUntil: plan.round.lastDay,
      in: plan.units.map(\.assessment),
      lateAfter: DeliveryProgress.usualLateAfter,
      successor: { units[$0] ?? $0 }
    )
  }
}
