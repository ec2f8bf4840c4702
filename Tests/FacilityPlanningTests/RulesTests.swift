import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Periods, and what the rules of a day say about prices and packages.
@Suite struct RulesTests {
  private static func period(_ from: String?, _ until: String?) -> Period {
    Period(from: from.map(SampleCity.day), until: until.map(SampleCity.day))
  }

  static func rule<Content>(_ id: String, _ content: Content, _ from: String?, _ until: String?) -> Rule<Content> {
    Rule(
      id: SampleCity.slug(id),
      content: content,
      period: period(from, until),
      basis: SampleCity.text("Nghị định"),
      source: "Nghị định"
    )
  }

  static func limit(_ id: String, upTo: Int?, classes: [Price.Class] = [], from: String? = nil) -> Rule<
    ProcurementLimit
  > {
    let content = ProcurementLimit(
      route: SampleCity.text(id),
      upTo: upTo.map { Money(dong: $0) },
      classes: classes
    )
    return rule(id, content, from, nil)
  }

  @Test func `a period holds its first and its last day`() {
    let period = Self.period("2025-07-01", "2025-07-31")
    #expect(period.contains(SampleCity.day("2025-07-01")) && period.contains(SampleCity.day("2025-07-31")))
    #expect(!period.contains(SampleCity.day("2025-06-30")) && !period.contains(SampleCity.day("2025-08-01")))
    #expect(Period.always.contains(SampleCity.day("1900-01-01")))
    #expect(Self.period("2025-07-02", "2025-07-01").isReversed)
    #expect(!Self.period("2025-07-01", "2025-07-01").isReversed)
  }

  @Test func `periods overlap if and only if a day lies in both`() {
    var generator = SeededGenerator(seed: 7)
    let days = (1...9).map { SampleCity.day("2025-03-0\($0)") }
    for _ in 0..<2_000 {
      let (first, second) = (Self.random(days, using: &generator), Self.random(days, using: &generator))
      let shared = days.contains { first.contains($0) && second.contains($0) }
      #expect(first.overlaps(second) == shared, "\(first) \(second)")
      #expect(second.overlaps(first) == shared)
    }
  }

  /// A period with open ends now and then, whose ends lie two days inside of the days, so that a day is outside.
  private static func random(_ days: [CalendarDate], using generator: inout SeededGenerator) -> Period {
    let inner = days.dropFirst().dropLast()
    return Period(
      from: Int.random(in: 0..<4, using: &generator) == 0 ? nil : inner.randomElement(using: &generator),
      until: Int.random(in: 0..<4, using: &generator) == 0 ? nil : inner.randomElement(using: &generator)
    )
  }

  @Test func `only the rules of the day are in force`() {
    var book = RuleBook()
    book.grounds = [
      Self.rule("law", .cited, "2017-01-01", "2025-12-31"), Self.rule("law", .cited, "2026-01-01", nil),
    ]
    book.procurement = [Self.limit("direct", upTo: 500, from: "2025-08-04")]
    let before = book.inForce(on: SampleCity.day("2025-08-03"))
    #expect(before.rules.grounds == [book.grounds[0]])
    #expect(before.route(for: Money(dong: 1), of: .tool) == .unknown)
    #expect(before.unknownTopics.contains(.procurement))
    let after = book.inForce(on: SampleCity.day("2026-01-01"))
    #expect(after.rules.grounds == [book.grounds[1]])
    #expect(after.route(for: Money(dong: 1), of: .tool) == .known(book.procurement[0]))
    #expect(!after.unknownTopics.contains(.procurement))
  }

  @Test func `a package takes the way with the lowest limit that admits it`() {
    var book = RuleBook()
    let (small, direct) = (
      Self.limit("small", upTo: 50), Self.limit("direct", upTo: 500, classes: [.tool, .equipment])
    )
    book.procurement = [direct, small]
    let rules = book.inForce(on: SampleCity.day("2025-09-01"))
    #expect(rules.route(for: Money(dong: 50), of: .tool) == .known(small))
    #expect(rules.route(for: Money(dong: 51), of: .tool) == .known(direct))
    #expect(rules.route(for: Money(dong: 501), of: .tool) == .beyond(direct))
    #expect(rules.route(for: Money(dong: 51), of: .repair) == .beyond(small))
    book.procurement.append(Self.limit("open", upTo: nil))
    let open = book.inForce(on: rules.day)
    #expect(open.route(for: Money.limit, of: .tool) == .known(book.procurement[2]))
  }

  @Test func `a fixed asset reaches the value and the useful life`() {
    var book = RuleBook()
    let threshold = FixedAssetThreshold(minimumValue: Money(dong: 10_000_000), minimumLifeYears: 1)
    book.fixedAssets = [Self.rule("fixed-asset", threshold, "2023-06-10", nil)]
    let rules = book.inForce(on: SampleCity.day("2025-02-28"))
    func spending(_ dong: Int, _ bookClass: Price.Class, life: Int?) -> SpendingKind {
      var price = SampleCity.price("thing", dong, class: bookClass)
      price.usefulLifeYears = life
      return rules.spending(at: price)
    }
    #expect(spending(10_000_000, .tool, life: 1) == .fixedAsset)
    #expect(spending(10_000_000, .equipment, life: 0) == .tool)
    #expect(spending(9_999_999, .equipment, life: 8) == .tool)
    #expect(spending(9_999_999, .equipment, life: nil) == .tool)
    #expect(spending(10_000_000, .equipment, life: nil) == .undetermined)
    #expect(spending(90_000_000, .repair, life: 5) == .repair)
    #expect(spending(1, .upgrade, life: nil) == .upgrade)
    let silent = book.inForce(on: SampleCity.day("2023-06-09"))
    #expect(silent.spending(at: SampleCity.price("thing", 1, class: .tool)) == .undetermined)
  }

  @Test func `a price passes its ceiling only above it`() {
    var book = RuleBook()
    let ceiling = PriceCeiling(name: SampleCity.text("c"), items: [SampleCity.slug("pc")], amount: Money(dong: 20))
    book.ceilings = [Self.rule("computer", ceiling, nil, nil)]
    let rules = book.inForce(on: SampleCity.day("2025-09-01"))
    #expect(rules.exceededCeiling(of: SampleCity.price("pc", 20)) == nil)
    #expect(rules.exceededCeiling(of: SampleCity.price("pc", 21)) == book.ceilings[0])
    #expect(rules.exceededCeiling(of: SampleCity.price("chair", 99)) == nil)
  }

  @Test func `the next survey opens on the day or later`() {
    var book = RuleBook()
    book.surveys = ["2025-10-02", "2025-05-01"].map { (day: String) in
      Self.rule("survey-\(day)", Survey(days: Self.period(day, nil)), nil, nil)
    }
    func next(_ day: String) -> Period? { book.inForce(on: SampleCity.day(day)).nextSurvey?.content.days }
    #expect(next("2025-05-01")?.from == SampleCity.day("2025-05-01"))
    #expect(next("2025-05-02")?.from == SampleCity.day("2025-10-02"))
    #expect(next("2025-10-03") == nil)
  }

  @Test(arguments: ["2024-02": "2024-02-29", "2025-02": "2025-02-28", "2025-12": "2025-12-31", "2025-06": "2025-06-30"])
  func `a round ends on the last day of its month`(round: String, day: String) {
    #expect(Round(round)?.lastDay == SampleCity.day(day))
  }
}
