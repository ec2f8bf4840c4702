import ProposalAuditing
import Testing

/// How people name lines and amounts.
@Suite struct TraceQueryTests {
  @Test(arguments: [
    ("12", TraceQuery.rank(12)), ("1.728.000", .amount(1_728_000)), ("1,728,000", .amount(1_728_000)),
    ("1 728 000 đồng", .amount(1_728_000)), ("1728000đ", .amount(1_728_000)), (" 397.000 ", .amount(397_000)),
    ("1.000", .amount(1_000)), ("tan-lieu/queue-machine", .line("tan-lieu/queue-machine")),
  ]) func `words become a query`(text: String, query: TraceQuery) {
    #expect(TraceQuery(text) == query)
  }

  @Test(arguments: ["", "x", "1.72", "1..000", "-5", "1.7280", "99999999999999999999", "một triệu"])
  func `what is none is refused`(text: String) {
    #expect(TraceQuery(text) == nil)
  }
}
