/// The price that some quotes give, worked out from their amounts alone.
///
///     QuoteRecount.price("median", atLeast: 2, of: [9, 4, 6, 5])   // 6
///
/// It shares no code with the planner's `QuoteRule` on purpose.
package enum QuoteRecount {
  /// Works a price out; nothing if the quotes are too few, the rule is not known, or a sum does not fit into 64 bits.
  ///
  /// - Parameter rule: `lowest`, `median` or `mean`; the last two are rounded up to whole đồng.
  package static func price(_ rule: String, atLeast: Int, of quotes: [Int]) -> Int? {
    guard !quotes.isEmpty, quotes.count >= atLeast else { return nil }
    switch rule {
    case "lowest": return quotes.min()
    case "mean": return mean(quotes)
    case "median":
      // What is left once the least and the greatest have gone together.
      var left = quotes.sorted()[...]
      while left.count > 2 { left = left.dropFirst().dropLast() }
      return mean(Array(left))
    default: return nil
    }
  }

  private static func mean(_ values: [Int]) -> Int? {
    var sum = 0
    for value in values {
      let (next, isTooLarge) = sum.addingReportingOverflow(value)
      guard !isTooLarge else { return nil }
      sum = next
    }
    let (whole, rest) = sum.quotientAndRemainder(dividingBy: values.count)
    return rest > 0 ? whole + 1 : whole
  }
}
