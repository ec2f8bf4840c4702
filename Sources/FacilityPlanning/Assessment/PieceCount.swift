import Vocabulary

/// The pieces that the rows about one item report.
struct PieceCount {
  /// The rows that report at least one piece.
  let present: [InventoryRow]
  let total: Int
  /// The pieces in usable or good condition, or nothing if a row does not tell its condition.
  let usable: Int?
  let quantitySources: [Source]

  /// Counts, unless a row does not tell its quantity.
  init?(_ rows: [InventoryRow]) {
    var present: [InventoryRow] = []
    var total = 0
    var usable: Int? = 0
    var sources: [Source] = []
    for row in rows {
      guard let quantity = row.quantity else { return nil }
      sources.append(quantity.source)
      guard quantity.value > 0 else { continue }
      present.append(row)
      total += quantity.value
      if let condition = row.condition {
        if condition.value >= .usable { usable = usable.map { $0 + quantity.value } }
      } else {
        usable = nil
      }
    }
    self.present = present
    self.total = total
    self.usable = usable
    self.quantitySources = sources
  }

  var usableRows: [InventoryRow] { present.filter { ($0.condition?.value ?? .broken) >= .usable } }

  /// The cells with quantities and conditions.
  var sources: [Source] { quantitySources + present.compactMap { $0.condition?.source } }
}

/// How pieces, as a rule those that are in use and stay, stand against the identity standard of their requirement.
///
/// An audit looks at the same pieces, so that nothing deviates there and is met in an assessment.
struct Conformity {
  /// The rows that break at least one rule.
  private(set) var breaking: [InventoryRow] = []
  /// `obsolete` or `deviates` if a rule is broken; obsolete weighs more.
  private(set) var status: RequirementStatus?
  /// Whether a row that breaks no rule does not report an attribute that the standard looks at.
  private(set) var isIncomplete = false
  /// The cells of the attributes looked at.
  private(set) var sources: [Source] = []

  init(of rows: [InventoryRow], to standard: IdentityStandard?, unit: AdministrativeUnit) {
    guard let standard else { return }
    for row in rows {
      var isBroken = false
      var isSilent = false
      for rule in standard.rules {
        guard let value = row.attributes[rule.attribute] else {
          isSilent = true
          continue
        }
        sources.append(value.source)
        guard !rule.accepts(value.value, of: unit) else { continue }
        isBroken = true
        if status != .obsolete { status = rule.statusIfBroken }
      }
      if isBroken { breaking.append(row) } else if isSilent { isIncomplete = true }
    }
  }

  /// Whether every row is known to keep every rule.
  var isCertain: Bool { breaking.isEmpty && !isIncomplete }

  /// The pieces that break at least one rule; a floor whose row does not tell how many it is counts as one.
  var deviatingPieces: Int { breaking.reduce(0) { $0 + ($1.quantity?.value ?? 1) } }
}
