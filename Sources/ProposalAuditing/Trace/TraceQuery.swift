/// What is to be traced, as a person names it.
///
///     TraceQuery("12")                       // .rank(12)
///     TraceQuery("1.728.000 đồng")           // .amount(1_728_000)
///     TraceQuery("tan-lieu/queue-machine")   // .line("tan-lieu/queue-machine")
package enum TraceQuery: Sendable, Hashable {
  /// A line by its rank, or a small amount.
  case rank(Int)
  case amount(Int)
  /// A line by its unit and its requirement.
  case line(String)

  /// The least number that is meant as an amount and not as the rank of a line.
  private static let leastAmount = 100_000

  /// Reads the words of a person; nothing if they are none of these.
  package init?(_ text: String) {
    var text = text.trimmingPrefix(while: \.isWhitespace)
    for unit in ["đồng", "VND", "₫", "đ"] where text.hasSuffix(unit) { text = text.dropLast(unit.count) }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    if text.contains("/"), !text.contains(where: \.isWhitespace) {
      self = .line(String(text))
      return
    }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," || $0 == " " }
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && !$0.isEmpty }),
      groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) && groups[0].count <= 3,
      let number = Int(groups.joined())
    else { return nil }
    self = groups.count > 1 || number >= Self.leastAmount ? .amount(number) : .rank(number)
  }
}
