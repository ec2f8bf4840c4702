package import FacilityPlanning
package import Vocabulary

/// Random decisions on the gaps of a random city: whole, cut, accepted, cancelled, of other remedies and for what is no gap.
package enum RandomDecisions {
  /// The last day of which the inventories of a random city tell.
  package static let seen = SampleCity.round.lastDay
  /// The day for which plans are made.
  package static let day = SampleCity.day("2025-05-31")

  /// Makes up to three decisions, some of which are too late or have no day.
  package static func book(
    on assessments: [UnitAssessment],
    using generator: inout SeededGenerator
  ) -> DecisionBook {
    let decisions = (0..<generator.int(0...3)).map { number in
      let day: String? =
        ["2025-01-15", "2025-03-20", "2025-05-31", "2025-06-01", nil].randomElement(using: &generator) ?? nil
      let lines = assessments.flatMap { unit in
        unit.requirements.filter { _ in generator.chance(35) }.map { line(on: $0, of: unit, using: &generator) }
      }
      return Decision(
        name: "d\(number)",
        file: "decisions/d\(number).csv",
        number: fact("\(number)/QĐ", line: 1),
        date: day.map { fact(SampleCity.day($0), line: 2) },
        answers: [Decision.Answer(proposal: fact("proposals/2025-02", line: 3))],
        lines: lines
      )
    }
    return DecisionBook(decisions)
  }

  private static func fact<Value>(_ value: Value, line: Int) -> Fact<Value> {
    Fact(value, source: SampleCity.source(line: line))
  }

  private static func line(
    on assessment: RequirementAssessment,
    of unit: UnitAssessment,
    using generator: inout SeededGenerator
  ) -> DecisionLine {
    let remedies = assessment.requirement.remedies
    let remedy = assessment.gap?.remedy?.remedy ?? remedies[generator.int(0...remedies.count - 1)]
    let proposed = assessment.gap?.remedy?.quantity ?? generator.int(1...4)
    let approved = generator.chance(50) ? proposed : generator.int(0...proposed)
    let accepted = generator.chance(30) ? generator.int(0...approved) : nil
    let days = ["2025-02-10", "2025-02-28", "2025-03-01", "2025-05-30"]
    return DecisionLine(
      unit: fact(unit.unit.code, line: 4),
      requirement: fact(assessment.requirement.id, line: 4),
      remedy: fact(remedy.kind, line: 4),
      item: generator.chance(50) ? fact(remedy.price, line: 4) : nil,
      proposal: "proposals/2025-02",
      proposed: .init(quantity: fact(proposed, line: 4), amount: fact(Money(dong: proposed * 1_000), line: 4)),
      approved: .init(quantity: fact(approved, line: 4), amount: fact(Money(dong: approved * 1_000), line: 4)),
      accepted: accepted.map {
        .init(quantity: fact($0, line: 4), date: fact(SampleCity.day(days[generator.int(0...3)]), line: 4))
      },
      cancelled: generator.chance(10)
        ? .init(reason: fact("thôi", line: 4), date: generator.chance(50) ? fact(day.dayBefore, line: 4) : nil) : nil,
      source: SampleCity.source(line: 4)
    )
  }
}
