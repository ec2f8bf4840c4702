import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// What decisions have approved, in the model: against the definition, and against trying everything.
@Suite struct CommitmentTests {
  private struct DecidedCity {
    let basis: PlanningBasis
    let policy: Policy
    let today: [UnitAssessment]
    let book: DecisionBook

    init(using generator: inout SeededGenerator) throws {
      let city = RandomBasis(units: generator.int(1...3), using: &generator)
      today = try city.basis.assess(under: city.policy)
      book = RandomDecisions.book(on: today, using: &generator)
      var basis = city.basis
      basis.commitments = Commitments(book, on: RandomDecisions.day, seenUntil: RandomDecisions.seen)
      policy = basis.commitments.following(city.policy)
      self.basis = basis
    }
  }

  private func cities(_ batch: Int) throws -> [DecidedCity] {
    var generator = SeededGenerator(seed: UInt64(batch) + 4_200)
    return try (0..<40).map { _ in try DecidedCity(using: &generator) }
  }

  @Test(arguments: 0..<10)
  func `what is left of each gap is what the definition leaves`(batch: Int) throws {
    var (closed, parts) = (0, 0)
    for city in try cities(batch) {
      let fulfilled = try city.basis.assess(under: city.policy)
      for (before, after) in zip(city.today, fulfilled) {
        #expect(after.today.requirements.map(\.status) == before.requirements.map(\.status))
        #expect(after.today.projectedStar == before.projectedStar && after.today.score == before.score)
        for (old, new) in zip(before.requirements, after.requirements) {
          let left = Definition.left(of: old, unit: before.unit.code, city.book)
          guard let gap = old.gap, let left else {
            #expect(new.status == old.status && new.committed == nil)
            continue
          }
          #expect(new.committed?.today.shortfall == gap.shortfall)
          switch left {
          case .nothing:
            closed += 1
            #expect(new.status == .met && new.gap == nil)
          case .part(let pieces, let area):
            parts += 1
            #expect(new.gap?.shortfall.pieces == pieces)
            #expect(new.gap?.shortfall.area == area)
            #expect(new.gap.map { $0.isUniformity } == gap.isUniformity)
            if let cost = new.gap?.cost, let whole = gap.cost, city.policy.contributions.isEmpty {
              #expect(cost <= whole)
            }
          }
        }
      }
    }
    #expect(closed > 5 && parts > 0)
  }

  @Test(arguments: 0..<10)
  func `the plan after decisions is the best of all, and asks for nothing twice`(batch: Int) throws {
    for city in try cities(batch) {
      let fulfilled = try city.basis.assess(under: city.policy)
      let known = RandomCity(edition: city.basis.edition, assessments: fulfilled, policy: city.policy)
      let plan = try city.basis.plan(under: city.policy)
      #expect(plan.goals.map(\.achieved) == BruteForce.bestValues(known))
      #expect(plan.isProven)
      for line in plan.lines { #expect(!line.assessment.isClosedByCommitments) }
      for unit in plan.units {
        let closed = Set(unit.option.closes.indices)
        #expect(unit.starAfter == BruteForce.stars(unit.assessment, closing: closed, edition: city.basis.edition))
        #expect(unit.starBefore == BruteForce.stars(unit.assessment, closing: [], edition: city.basis.edition))
      }
    }
  }

  @Test(arguments: 0..<5)
  func `what is committed whole is there in the next year, and a part stays committed`(batch: Int) throws {
    for city in try cities(batch) {
      let years = [2025, 2026].map { YearBudget(year: $0, budget: Money(dong: $0 == 2025 ? 0 : 900_000_000)) }
      let series = try YearPlanner(policy: city.policy).plan(years, from: city.basis).years
      let opened = Set(series[1].openings.map { [$0.unit.code, $0.gap.requirement.id] })
      for (unit, later) in zip(series[0].plan.units, series[1].plan.units) {
        for (now, next) in zip(unit.assessment.requirements, later.assessment.requirements) {
          guard let committed = now.committed, !opened.contains([unit.unit.code, now.requirement.id]) else { continue }
          if now.gap == nil {
            #expect(next.status == .met, "\(now.requirement.id) \(committed.shares.map(\.line.remedy.value))")
          }
        }
      }
    }
  }

  @Test func `nothing changes without decisions`() throws {
    var generator = SeededGenerator(seed: 77)
    let city = RandomBasis(units: 4, using: &generator)
    var basis = city.basis
    basis.commitments = Commitments(.empty, on: RandomDecisions.day, seenUntil: RandomDecisions.seen)
    #expect(try basis.plan(under: city.policy) == city.basis.plan(under: city.policy))
  }
}

/// What commitments leave of a gap, straight from the definition and with none of the planner's code.
private enum Definition {
  enum Left {
    case nothing
    case part(pieces: Int, area: Area?)
  }

  /// - Returns: nothing if no line counts for the gap.
  static func left(of entry: RequirementAssessment, unit: Slug, _ book: DecisionBook) -> Left? {
    guard let gap = entry.gap, !gap.shortfall.leavesUnknown else { return nil }
    var sums: [(remedy: Remedy, quantity: Int)] = []
    for decision in book.decisions {
      guard let date = decision.date?.value, date <= RandomDecisions.day else { continue }
      for line in decision.lines where line.unit.value == unit && line.requirement.value == entry.requirement.id {
        let isOff = line.cancelled != nil
        let isSeen = line.accepted.map { $0.date.value <= RandomDecisions.seen } ?? false
        let quantity = isOff ? 0 : line.approved.quantity.value - (isSeen ? line.accepted?.quantity.value ?? 0 : 0)
        let remedy = entry.requirement.remedies.first {
          $0.kind == line.remedy.value && (line.item == nil || line.item?.value == $0.price)
        }
        guard quantity > 0, let remedy, needed(remedy, gap) != nil else { continue }
        if remedy.kind == .repair, !remedy.isValid(for: gap.shortfall) { continue }
        sums.append((remedy, quantity))
      }
    }
    guard !sums.isEmpty else { return nil }
    var (pieces, area) = (gap.shortfall.pieces, gap.shortfall.area)
    for remedy in Set(sums.map(\.remedy)) {
      let quantity = sums.filter { $0.remedy == remedy }.reduce(0) { $0 + $1.quantity }
      if let needed = needed(remedy, gap), quantity >= needed { return .nothing }
      switch remedy.basis {
      case .piece(let each): pieces -= quantity / each
      case .area: area = area.map { Area(hundredths: $0.hundredths - quantity * 100) }
      case .fixed: break
      }
    }
    if pieces <= 0 { return .nothing }
    if let area, gap.shortfall.area != area, area.hundredths <= 0 { return .nothing }
    return .part(pieces: pieces, area: area)
  }

  private static func needed(_ remedy: Remedy, _ gap: Gap) -> Int? {
    switch remedy.basis {
    case .piece(let each): gap.shortfall.pieces * each
    case .area: gap.shortfall.area.map { ($0.hundredths + 99) / 100 }
    case .fixed(let amount): amount
    }
  }
}
