import FacilityPlanning
import ProposalAuditing
import Testing
import TestSupport
import Vocabulary

/// Base prices that follow from quotes.
@Suite struct QuoteTests {
  private func quotes(_ prices: [Int]) -> [Quote] {
    prices.enumerated().map { place, price in
      Quote(
        item: SampleCity.slug("board"),
        supplier: "Công ty \(place + 1)",
        date: SampleCity.day("2025-02-12"),
        unitPrice: Money(dong: price),
        includesVAT: true,
        cell: Source(file: "quotes.csv", place: .text(line: place + 2, column: 4))
      )
    }
  }

  private func price(_ prices: [Int], _ rule: QuoteRule?) throws -> Price {
    var book = SampleCity.price("board", 5_000)
    book.low = Money(dong: 4_000)
    book.high = Money(dong: 6_000)
    return try #require(PriceBook([book]).quoted(by: quotes(prices), rule)[SampleCity.slug("board")])
  }

  @Test(arguments: [
    (QuoteRule.Kind.lowest, [9, 4, 6], 4, 3), (.median, [9, 4, 6], 6, 4), (.median, [9, 4, 6, 5], 6, 5),
    (.median, [7], 7, 2), (.median, [3, 4], 4, 2), (.mean, [9, 4, 6], 7, 4), (.mean, [1, 1, 2], 2, 4),
    (.mean, [6, 6], 6, 3), (.lowest, [5, 5], 5, 2),
  ])
  func `the rule gives the price, and names the quote that it is or that comes below`(
    kind: QuoteRule.Kind,
    prices: [Int],
    expected: Int,
    line: Int
  ) throws {
    let price = try price(prices, QuoteRule(kind, atLeast: 1))
    #expect(price.base.dong == expected)
    #expect(price.cell == Source(file: "quotes.csv", place: .text(line: line, column: 4)))
    #expect(price.quoting?.decides == true)
    #expect(!price.isAssumption)
    #expect(QuoteRecount.price(kind.rawValue, atLeast: 1, of: prices) == expected)
  }

  @Test(arguments: [([], 2), ([9_000], 2), ([9_000, 8_000], 3)])
  func `with too few quotes the price book decides, and both are told`(prices: [Int], atLeast: Int) throws {
    let price = try price(prices, QuoteRule(.lowest, atLeast: atLeast))
    #expect(price.base.dong == 5_000)
    #expect(price.isAssumption)
    #expect(price.cell.file == "prices.csv")
    #expect(price.quoting?.decides == false)
    #expect(price.quoting?.quotes.count == prices.count)
    #expect(QuoteRecount.price("lowest", atLeast: atLeast, of: prices) == nil)
  }

  @Test(arguments: [([3_000], 3_000, 6_000), ([9_000], 4_000, 9_000), ([5_500], 4_000, 6_000)])
  func `the ends of the price book are widened so that they hold the base`(prices: [Int], low: Int, high: Int) throws {
    let price = try price(prices, QuoteRule(.lowest, atLeast: 1))
    #expect(price.low.dong == low)
    #expect(price.high.dong == high)
  }

  @Test func `another rule begins from the price book again`() throws {
    let first = try price([3_000, 9_000], QuoteRule(.lowest, atLeast: 1))
    let book = PriceBook([first])
    let item = SampleCity.slug("board")
    let second = try #require(book.quoted(under: QuoteRule(.mean, atLeast: 2))[item])
    #expect(second.base.dong == 6_000)
    #expect(second.low.dong == 4_000)
    let none = try #require(book.quoted(under: nil)[item])
    #expect(none.base.dong == 5_000)
    #expect(none.low.dong == 4_000)
    #expect(none.isAssumption)
    #expect(none.quoting?.quotes.count == 2)
    #expect(try price([], nil).quoting == nil)
  }

  @Test(arguments: 0..<200) func `two ways of counting come to the same`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let prices = (0..<generator.int(0...7)).map { _ in generator.int(0...20) }
    let atLeast = generator.int(1...5)
    for kind in QuoteRule.Kind.allCases {
      let price = try price(prices, QuoteRule(kind, atLeast: atLeast))
      let recount = QuoteRecount.price(kind.rawValue, atLeast: atLeast, of: prices)
      #expect(price.base.dong == recount ?? 5_000)
    }
    #expect(QuoteRecount.price("dearest", atLeast: 1, of: [1]) == nil)
    #expect(QuoteRecount.price("mean", atLeast: 1, of: [.max, .max]) == nil)
  }
}
