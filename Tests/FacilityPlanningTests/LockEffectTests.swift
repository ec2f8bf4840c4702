import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// What the locks of a policy cost in goals.
@Suite struct LockEffectTests {
  @Test func `the first locks are priced, and all are told`() throws {
    var generator = SeededGenerator(seed: 7)
    let city = RandomBasis(units: 40, using: &generator)
    var policy = city.policy
    policy.budget = Money.limit
    policy.locks = []
    let free = try city.basis.plan(under: policy)
    let lines = free.lines.prefix(LockEffect.mostPriced + 4)
    try #require(lines.count == LockEffect.mostPriced + 4)
    policy.locks = lines.map { line in
      Lock(unit: line.unit.code, requirement: line.requirement.id, action: .fund, reason: SampleCity.text("khóa"))
    }
    let planner = FundingPlanner(edition: city.basis.edition, policy: policy, round: city.basis.round)
    let assessments = try city.basis.assess(under: policy)
    let effects = try planner.lockEffects(of: try planner.plan(assessments), assessments)
    #expect(effects.map(\.lock) == policy.locks)
    #expect(effects.prefix(LockEffect.mostPriced).allSatisfy { $0.goals?.isEmpty == true })
    #expect(effects.dropFirst(LockEffect.mostPriced).allSatisfy { $0.goals == nil })
  }

  @Test func `a lock that takes the money of a better plan says what it costs`() throws {
    var generator = SeededGenerator(seed: 11)
    var costly = 0
    for _ in 0..<20 {
      let city = RandomBasis(units: 4, using: &generator)
      var policy = city.policy
      policy.locks = []
      guard let gap = try city.basis.plan(under: policy).unfunded.first else { continue }
      policy.locks = [
        Lock(unit: gap.unit.code, requirement: gap.gap.requirement.id, action: .fund, reason: SampleCity.text("khóa"))
      ]
      guard let plan = try? city.basis.plan(under: policy) else { continue }
      let planner = FundingPlanner(edition: city.basis.edition, policy: policy, round: city.basis.round)
      let effects = try planner.lockEffects(of: plan, try city.basis.assess(under: policy))
      #expect(effects.count == 1)
      // Without the lock the first goal that differs is better: the free plan is the best there is.
      if let change = effects.first?.goals?.first {
        #expect(change.after > change.before)
        costly += 1
      }
    }
    #expect(costly > 0)
  }
}
