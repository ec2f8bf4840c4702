/// What the books of a unit call the spending on a line.
package enum SpendingKind: String, Sendable, Hashable, CaseIterable {
  case fixedAsset
  case tool
  case repair
  case upgrade
  /// A fixed asset or a tool; no rule for the day tells, or the price book names no useful life.
  case undetermined
}
