/// The rows of a unit about one item, of which only those with pieces in use are audited.
struct UsableRows {
  let usable: [InventoryRow]
  private let isReported: Bool

  /// - Parameter rows: nil if the unit submitted nothing.
  init(_ rows: [InventoryRow]?) {
    isReported = rows?.isEmpty == false
    usable = (rows ?? []).filter { $0.quantity?.value != 0 && $0.condition?.value != .broken }
  }

  /// How the unit stands if it has nothing to audit.
  var standing: AttributeAudit.Standing? { usable.isEmpty ? (isReported ? .absent : .unknown) : nil }
}
