import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `policy.json`.
struct PolicyFile: SettingsFile {
  static let role = WorkspaceRole.policy
  static let format = "onestop.policy/1"

  private let edition: CriteriaEdition
  /// The codes of all units: made once, for a country has as many contributions as units.
  private let codes: [Slug]
  private let codeSet: Set<Slug>

  init(register: Register, edition: CriteriaEdition) {
    self.edition = edition
    codes = register.allCodes
    codeSet = Set(codes)
  }

  func settings(in document: JSONValue, file: String) -> Checked<Policy> {
    var object = ObjectReader(document, file: file, name: "policy")
    object.expectFormat(Self.format)
    let budget = object.optionalInteger("budget", in: 0...Money.largestBudget.dong)
    let budgetValues = object.optionalElements("budgets")
    let budgets = object.objects("budgets", required: false, readBudget)
    let goals = object.objects("goals", readGoal)
    let share = object.object("costShare") { object -> [AdministrativeUnit.Kind: Int]? in
      let ward = object.integer("ward", in: 0...100)
      let commune = object.integer("commune", in: 0...100)
      guard let ward, let commune else { return nil }
      return [.ward: ward, .commune: commune]
    }
    let contingency = object.integer("contingencyPercent", in: 0...100)
    let rounding = object.optionalInteger("rounding", in: 1...1_000_000_000)
    let source = object.optionalObject("budgetSource", readSource)
    let deadline = object.optionalDate("deadline")
    let lockValues = object.optionalElements("locks")
    let locks = object.objects("locks", required: false, readLock)
    let contributionValues = object.optionalElements("contributions")
    let contributions = object.objects("contributions", required: false, readContribution)
    let quotes = object.optionalObject("quotes") { object -> QuoteRule? in
      let kind = object.word("rule", as: QuoteRule.Kind.self)
      let atLeast = object.integer("atLeast", in: 1...1_000)
      guard let kind, let atLeast else { return nil }
      return QuoteRule(kind, atLeast: atLeast)
    }
    object.expectEntries(in: "goals")
    object.finish()
    object.adopt(RepeatedID.findings(in: (document["goals"]?.elements ?? []).compactMap { $0["goal"] }, file: file))
    object.adopt(ContradictoryLocks.findings(in: lockValues, file: file))
    object.adopt(RepeatedContribution.findings(in: contributionValues, file: file))
    object.adopt(RepeatedRoundBudget.findings(in: budgetValues, file: file))
    if document["budget"].map(\.isNull) ?? true, budgetValues.isEmpty { object.report(MissingBudget(), at: document) }
    guard let share, let contingency else { return Checked(nil, object.findings) }
    let policy = Policy(
      budget: budget.map { Money(dong: $0) },
      roundBudgets: budgets,
      goals: goals,
      costShare: share,
      contingencyPercent: contingency,
      locks: locks,
      contributions: contributions,
      quotes: quotes,
      rounding: Money(dong: rounding ?? 1_000),
      source: source,
      deadline: deadline,
      isAssumption: object.isAssumption
    )
    return Checked(policy, object.findings).withoutErrors
  }

  private func readBudget(_ object: inout ObjectReader) -> RoundBudget? {
    let round = object.round("round")
    let budget = object.integer("budget", in: 0...Money.largestBudget.dong)
    guard let round, let budget else { return nil }
    return RoundBudget(round: round, budget: Money(dong: budget))
  }

  private func readSource(_ object: inout ObjectReader) -> BudgetSource? {
    let name = object.localizedText("name")
    let document = object.optionalObject("document") { object -> BudgetSource.Document? in
      let number = object.string("number")
      let date = object.date("date")
      let authority = object.localizedText("authority")
      guard let number, let date, let authority else { return nil }
      return BudgetSource.Document(number: number, date: date, authority: authority)
    }
    return name.map { BudgetSource(name: $0, document: document) }
  }

  private func readGoal(_ object: inout ObjectReader) -> Goal? {
    guard let kind = object.word("goal", as: Goal.Kind.self) else { return nil }
    let stars = kind == .floor ? object.optionalInteger("stars", in: 1...max(1, edition.highestStar)) : nil
    let percent = kind == .upgrades ? object.optionalInteger("targetPercent", in: 0...100) : nil
    return Goal(kind, stars: stars ?? 2, targetPercent: percent ?? 20)
  }

  private func readLock(_ object: inout ObjectReader) -> Lock? {
    let unit = object.slug("unit")
    let requirement = object.optionalSlug("requirement")
    let action = object.word("action", as: Lock.Action.self)
    let reason = object.localizedText("reason")
    expect(unit, requirement, &object)
    guard let unit, let action, let reason else { return nil }
    return Lock(unit: unit, requirement: requirement, action: action, reason: reason)
  }

  private func readContribution(_ object: inout ObjectReader) -> Contribution? {
    let unit = object.slug("unit")
    let requirement = object.slug("requirement")
    let amount = object.integer("amount", in: 1...Money.limit.dong)
    let source = object.string("source")
    expect(unit, requirement, &object)
    guard let unit, let requirement, let amount, let source else { return nil }
    return Contribution(
      unit: unit,
      requirement: requirement,
      amount: Money(dong: amount),
      source: source,
      place: object.source(object.value)
    )
  }

  /// Reports a unit and a requirement that are not there.
  private func expect(_ unit: Slug?, _ requirement: Slug?, _ object: inout ObjectReader) {
    if let unit, !codeSet.contains(unit), let value = object.value["unit"] {
      object.report(UnknownReference(id: unit, member: "unit", known: codes), at: value)
    }
    if let requirement, edition.requirement(requirement) == nil, let value = object.value["requirement"] {
      let known = edition.requirements.map(\.id)
      object.report(UnknownReference(id: requirement, member: "requirement", known: known), at: value)
    }
  }
}
