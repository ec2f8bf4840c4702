/// How a package may be bought, as far as the rules tell.
package enum ProcurementRoute: Sendable, Hashable {
  case known(Rule<ProcurementLimit>)
  /// The package passes the highest limit that is known.
  case beyond(Rule<ProcurementLimit>)
  /// No rule for the day is known.
  case unknown
}
