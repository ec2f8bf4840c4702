import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Several years: each against the plan made by itself, and what is funded against what the next year finds.
@Suite struct YearPlannerTests {
  private func cities(_ batch: Int) -> [RandomBasis] {
    var generator = SeededGenerator(seed: UInt64(batch) + 900)
    return (0..<40).map { _ in RandomBasis(units: generator.int(1...4), using: &generator) }
  }

  private func budgets(_ budgets: (Int, Int)...) -> [YearBudget] {
    budgets.map { YearBudget(year: $0, budget: Money(dong: $1)) }
  }

  @Test(arguments: 0..<5)
  func `the first year is the plan for its budget`(batch: Int) throws {
    for city in cities(batch) {
      let years = budgets((2025, city.policy.budget.dong), (2026, 5_000_000))
      let series = try YearPlanner(policy: city.policy, escalation: Percentage(percent: 7)).plan(
        years,
        from: city.basis
      )
      #expect(try series.years.first?.plan == city.basis.plan(under: city.policy))
      #expect(series.years.first?.openings == [])
    }
  }

  @Test(arguments: 0..<5)
  func `what is funded is met in the next year unless it has grown too old`(batch: Int) throws {
    for city in cities(batch) {
      let years = budgets((2025, 20_000_000), (2026, 900_000_000), (2027, 10_000_000))
      let series = try YearPlanner(policy: city.policy).plan(years, from: city.basis).years
      for (year, next) in zip(series, series.dropFirst()) {
        let opened = Set(next.openings.map { [$0.unit.code, $0.gap.requirement.id] })
        for (unit, later) in zip(year.plan.units, next.plan.units) {
          #expect(later.unit.recognisedStar == unit.starAfter ?? unit.unit.recognisedStar)
          for index in unit.option.closes.indices {
            let found = later.assessment.requirements[index]
            let isOpened = opened.contains([unit.unit.code, found.requirement.id])
            #expect(found.status == .met || isOpened, "\(found.requirement.id) \(found.status)")
            if isOpened { #expect(found.requirement.id.description == "device-age") }
          }
        }
      }
    }
  }

  @Test(arguments: 0..<5)
  func `a year without money leaves only age to change anything`(batch: Int) throws {
    for city in cities(batch) {
      let series = try YearPlanner(policy: city.policy).plan(budgets((2025, 0), (2026, 0)), from: city.basis).years
      // What others pay for in full needs no money of the city.
      guard series[0].plan.lines.isEmpty else { continue }
      for (unit, later) in zip(series[0].plan.units, series[1].plan.units) {
        for (before, after) in zip(unit.assessment.requirements, later.assessment.requirements)
        where before.requirement.id.description != "device-age" {
          #expect(before.status == after.status)
          #expect(before.gap?.shortfall == after.gap?.shortfall)
        }
      }
      let count = series[0].plan.unfunded.count + series[1].openings.count
      #expect(series[1].plan.unfunded.count + series[1].plan.lines.count == count)
    }
  }

  @Test func `age opens a gap in the year in which it passes what is allowed`() throws {
    var generator = SeededGenerator(seed: 1)
    var basis = RandomBasis(units: 1, using: &generator).basis
    basis.register = Register(
      city: basis.register.city,
      authorities: basis.register.authorities,
      baselineYear: 2024,
      units: [SampleCity.unit("u0")]
    )
    basis.inventories = [
      SampleCity.inventory([SampleCity.row("device", quantity: 4, condition: .good, year: 2022)], unit: "u0")
    ]
    let years = budgets((2025, 0), (2026, 0), (2027, 0), (2028, 0))
    let series = try YearPlanner(policy: SampleCity.policy()).plan(years, from: basis).years
    #expect(series.map { $0.openings.map(\.gap.requirement.id.description) } == [[], [], ["device-age"], []])
    #expect(series[2].openings.first?.gap.shortfall.pieces == 4)
    let late = try YearPlanner(policy: SampleCity.policy()).plan(budgets((2027, 0)), from: basis).years
    #expect(late[0].plan.unfunded.map(\.gap) == series[2].plan.unfunded.map(\.gap))
  }

  @Test func `prices rise year by year and are rounded up`() throws {
    #expect(Percentage(percent: 5).added(to: Money(dong: 1_001)) == Money(dong: 1_052))
    #expect(Percentage(percent: 5).added(to: Money(dong: 1_000)) == Money(dong: 1_050))
    #expect(Percentage(hundredths: 1).added(to: Money(dong: 1)) == Money(dong: 2))
    #expect(Percentage.zero.added(to: Money(dong: 7)) == Money(dong: 7))
    #expect(Percentage(hundredths: -1_000).added(to: Money(dong: 15)) == Money(dong: 14))
    #expect(Percentage(percent: 100).added(to: Money(dong: .max)) == nil)
    var generator = SeededGenerator(seed: 3)
    let city = RandomBasis(units: 2, using: &generator)
    let years = budgets((2026, 900_000_000), (2028, 0))
    let series = try YearPlanner(policy: city.policy, escalation: Percentage(percent: 5)).plan(years, from: city.basis)
    let price = try #require(series.years[0].plan.lines.first).remedy.price
    let base = try #require(city.basis.prices[price.item]).base
    #expect(price.base == Percentage(percent: 5).added(to: base))
  }

  @Test func `a price that grows beyond every amount is an error`() throws {
    var generator = SeededGenerator(seed: 4)
    let city = RandomBasis(units: 1, using: &generator)
    let planner = YearPlanner(policy: city.policy, escalation: Percentage(percent: 100))
    #expect {
      try planner.plan(budgets((2025, 0), (2199, 0)), from: city.basis)
    } throws: { error in
      guard case PlanningError.priceTooLarge(let item)? = error as? PlanningError else { return false }
      return city.basis.prices[item] != nil
    }
  }
}
