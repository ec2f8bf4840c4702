/// What an inventory can state at most; anything beyond is a slip of the pen.
package enum InventoryLimits {
  /// The pieces of one row.
  package static let pieces = 100_000
  /// A length in millimetres.
  package static let millimetres = 100_000
  /// A floor in square metres.
  package static let squareMetres = 1_000_000
  /// The first year in which something still there can have come into use.
  package static let earliestYear = 1950
}
