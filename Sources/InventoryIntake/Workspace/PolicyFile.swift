import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `policy.json`.
struct PolicyFile {
  static let format = "onestop.policy/1"
  static let name = "policy.json"

  let register: Register
  let edition: CriteriaEdition

  func read(_ document: JSONValue, file: String) -> (policy: Policy?, findings: [Finding]) {
    var record = RecordReader(document, file: file, name: "policy")
    record.expectFormat(Self.format)
    let budget = record.integer("budget", in: 0...Int.max)
    let goals = record.records("goals", readGoal)
    let share = record.record("costShare") { record -> [AdministrativeUnit.Kind: Int]? in
      let ward = record.integer("ward", in: 0...100)
      let commune = record.integer("commune", in: 0...100)
      guard let ward, let commune else { return nil }
      return [.ward: ward, .commune: commune]
    }
    let contingency = record.integer("contingencyPercent", in: 0...100)
    let rounding = record.optionalInteger("rounding", in: 1...1_000_000_000)
    let lockValues = record.optionalElements("locks")
    let locks = record.records("locks", required: false, readLock)
    record.expectEntries(in: "goals")
    record.finish()
    record.adopt(RepeatedID.findings(in: (document["goals"]?.elements ?? []).compactMap { $0["goal"] }, file: file))
    record.adopt(ContradictoryLocks.findings(in: lockValues, file: file))
    guard !record.findings.hasErrors, let budget, let share, let contingency else { return (nil, record.findings) }
    let policy = Policy(
      budget: Money(dong: budget),
      goals: goals,
      costShare: share,
      contingencyPercent: contingency,
      locks: locks,
      rounding: Money(dong: rounding ?? 1_000),
      isAssumption: record.isAssumption
    )
    return (policy, record.findings)
  }

  private func readGoal(_ record: inout RecordReader) -> Goal? {
    guard let kind = record.word("goal", as: Goal.Kind.self) else { return nil }
    let stars = kind == .floor ? record.optionalInteger("stars", in: 1...max(1, edition.highestStar)) : nil
    let percent = kind == .upgrades ? record.optionalInteger("targetPercent", in: 0...100) : nil
    return Goal(kind, stars: stars ?? 2, targetPercent: percent ?? 20)
  }

  private func readLock(_ record: inout RecordReader) -> Lock? {
    let unit = record.slug("unit")
    let requirement = record.optionalSlug("requirement")
    let action = record.word("action", as: Lock.Action.self)
    let reason = record.localizedText("reason")
    if let unit, !register.allCodes.contains(unit), let value = record.value["unit"] {
      record.report(UnknownReference(id: unit, member: "unit", known: register.allCodes), at: value)
    }
    if let requirement, edition.requirement(requirement) == nil, let value = record.value["requirement"] {
      let known = edition.requirements.map(\.id)
      record.report(UnknownReference(id: requirement, member: "requirement", known: known), at: value)
    }
    guard let unit, let action, let reason else { return nil }
    return Lock(unit: unit, requirement: requirement, action: action, reason: reason)
  }
}
