/// Why a figure cannot be traced.
package enum TraceFailure: Error, Sendable, Hashable {
  case unknownLine(String)
  case unknownRank(Int, count: Int)
  /// No figure has the amount; the amounts closest to it.
  case unknownAmount(Int, nearest: [Int])
}
