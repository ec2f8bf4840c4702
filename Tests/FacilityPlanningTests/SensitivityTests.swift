import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Sensitivity against plans made one by one from changed policies, price books, registers and inventories.
@Suite struct SensitivityTests {
  private static let range = Percentage(percent: 10)

  /// A random city and the sensitivity of its plan.
  private typealias Case = (city: RandomBasis, found: Sensitivity)

  /// Batches of a dozen cities, planned once for all tests.
  private static let batches: Result<[[Case]], any Error> = Result {
    try (0..<5).map { batch in
      var generator = SeededGenerator(seed: UInt64(batch) + 1_300)
      return try (0..<12).map { _ in
        let city = RandomBasis(units: generator.int(1...4), using: &generator)
        let planner = SensitivityPlanner(city.basis, policy: city.policy, range: range)
        return (city, try planner.sensitivity())
      }
    }
  }

  /// The plan after a change, made from the changed data.
  private func plan(_ city: RandomBasis, after change: Sensitivity.Change) throws -> FundingPlan {
    var (basis, policy) = (city.basis, city.policy)
    switch change {
    case .budget(let amount): policy.budget = try #require(amount.added(to: policy.budget))
    case .prices(let amount): basis.prices = try basis.prices.changed(by: amount)
    case .price(let item, let amount): basis.prices = try basis.prices.changed(by: amount, item: item)
    }
    return try basis.plan(under: policy)
  }

  @Test(arguments: 0..<5)
  func `lines that stay are in every plan tried, and each fragile one is missing where it says`(batch: Int) throws {
    for (city, found) in try Self.batches.get()[batch] {
      #expect(try found.plan == city.basis.plan(under: city.policy))
      let staying = Set(found.stayingLines.map(LineKey.init))
      #expect(found.stayingLines.count + found.fragileLines.count == found.plan.lines.count)
      for trial in found.trials {
        let lines = Set(try plan(city, after: trial.change).lines.map(LineKey.init))
        #expect(trial.lines == lines)
        #expect(staying.isSubset(of: lines))
        for line in found.fragileLines {
          #expect(found.falls(of: line).contains(trial.change) == !lines.contains(LineKey(line)))
        }
      }
      for line in found.fragileLines {
        let mildest = found.mildestFalls(of: line)
        #expect(!mildest.isEmpty && mildest.allSatisfy(found.falls(of: line).contains))
      }
    }
  }

  @Test func `an unknown at its ends is the inventory that says so`() throws {
    var count = 0
    for (city, found) in try Self.batches.get().joined() {
      for trial in found.unknowns {
        guard case .unknownRequirement(let id, .itemNotReported) = trial.unknown.reason, id.description == "chart"
        else { continue }
        count += 1
        let base = try city.basis.plan(under: city.policy)
        for (pieces, movement) in [(0, trial.worst), (1, trial.best)] {
          var basis = city.basis
          basis.inventories = basis.inventories.map { inventory in
            guard inventory.unit == trial.unknown.unit.code else { return inventory }
            let row = SampleCity.row("chart", quantity: pieces, condition: .good)
            return Inventory(
              unit: inventory.unit,
              round: inventory.round,
              file: inventory.file,
              rows: inventory.rows + [row]
            )
          }
          let told = PlanMovement(from: base, to: try basis.plan(under: city.policy))
          #expect(movement?.withdrawn.map(LineKey.init) == told.withdrawn.map(LineKey.init))
          #expect(movement?.added.map(LineKey.init) == told.added.map(LineKey.init))
          #expect(movement?.moved == told.moved)
        }
      }
    }
    #expect(count > 0)
  }

  @Test func `an unknown other score at its ends is the register that says so`() throws {
    var count = 0
    for (city, found) in try Self.batches.get().joined() {
      let points = city.basis.edition.requirements.reduce(0) { $0 + $1.points }
      for trial in found.unknowns where trial.unknown.reason == .noOtherScore {
        count += 1
        let base = try city.basis.plan(under: city.policy)
        for (score, movement) in [(0, trial.worst), (100 - points, trial.best)] {
          var basis = city.basis
          basis.register = Register(
            city: basis.register.city,
            authorities: basis.register.authorities,
            baselineYear: basis.register.baselineYear,
            units: basis.register.units.map { unit in
              var unit = unit
              if unit.code == trial.unknown.unit.code { unit.otherScore = score }
              return unit
            }
          )
          let told = PlanMovement(from: base, to: try basis.plan(under: city.policy))
          #expect(movement?.moved == told.moved)
          #expect(movement?.added.map(LineKey.init) == told.added.map(LineKey.init))
        }
      }
    }
    #expect(count > 0)
  }

  @Test(arguments: 0..<5)
  func `the unknown that moves most money comes first`(batch: Int) throws {
    for (_, found) in try Self.batches.get()[batch] {
      #expect(found.unknowns.map(\.moved) == found.unknowns.map(\.moved).sorted(by: >))
      #expect(found.unknowns.count == found.plan.blocked.count)
      if found.unknowns.isEmpty {
        #expect(found.extremes.worst == found.plan && found.extremes.best == found.plan)
      }
      if found.unknowns.count == 1, let worst = found.extremes.worst {
        #expect(found.unknowns[0].worst?.moved == PlanMovement(from: found.plan, to: worst).moved)
      }
    }
  }

  @Test func `nothing stays unknown at either end`() throws {
    for (_, found) in try Self.batches.get().joined() {
      for plan in [found.extremes.worst, found.extremes.best].compactMap(\.self) {
        #expect(plan.units.flatMap(\.assessment.unknowns).isEmpty)
        #expect(plan.units.allSatisfy { $0.starAfter != nil })
      }
    }
  }

  @Test func `a change that leaves too little for the locks has no plan`() throws {
    var generator = SeededGenerator(seed: 21)
    let city = RandomBasis(units: 3, using: &generator)
    var policy = city.policy
    policy.budget = Money(dong: 900_000_000)
    policy.locks = city.basis.register.units.map {
      Lock(unit: $0.code, requirement: nil, action: .fund, reason: SampleCity.text("khóa"))
    }
    policy.budget = try city.basis.plan(under: policy).cost
    let found = try SensitivityPlanner(city.basis, policy: policy, range: Self.range).sensitivity()
    for trial in found.trials {
      if case .budget(let amount) = trial.change { #expect((trial.lines == nil) == (amount < .zero)) }
    }
    #expect(found.trials.contains { $0.lines == nil })
  }
}
