import Vocabulary

/// How the usable pieces of an item stand against its identity standard.
struct Conformity {
  /// The pieces that break at least one rule.
  private(set) var deviatingPieces = 0
  /// `obsolete` or `deviates` if a rule is broken; obsolete weighs more.
  private(set) var status: RequirementStatus?
  /// Whether an attribute that the standard looks at is not reported.
  private(set) var isIncomplete = false
  /// The cells of the attributes looked at.
  private(set) var sources: [Source] = []

  init(of rows: [InventoryRow], to standard: IdentityStandard?, unit: AdministrativeUnit) {
    guard let standard else { return }
    for row in rows {
      var isBroken = false
      for rule in standard.rules {
        guard let value = row.attributes[rule.attribute] else {
          isIncomplete = true
          continue
        }
        sources.append(value.source)
        guard !rule.accepts(value.value, of: unit) else { continue }
        isBroken = true
        if status != .obsolete { status = rule.statusIfBroken }
      }
      if isBroken { deviatingPieces += row.quantity?.value ?? 0 }
    }
  }
}
