import Documents
import FacilityPlanning
import ProposalRecord
import Vocabulary

/// Adds the lines up again: in all, by unit, by goal, by kind of spending and by package.
struct SumRecount {
  /// What lines add up to.
  private struct Sum {
    var lines = 0
    var amount = 0
    var gross = 0
    var cost = 0
    var contribution = 0
    var ownPart = 0
    /// At one end of the prices, which may be beyond 64 bits.
    var low: Int128 = 0
    var high: Int128 = 0

    init(_ lines: some Sequence<RecountedLine>) { for line in lines { add(line) } }

    private mutating func add(_ line: RecountedLine) {
      lines += 1
      amount += line.cost.amount
      gross += line.cost.gross
      cost += line.cost.cost
      contribution += line.cost.contribution
      ownPart += line.cost.ownPart
      low += Int128(line.quantity) * Int128(line.price.low.dong)
      high += Int128(line.quantity) * Int128(line.price.high.dong)
    }
  }

  /// What the lines of a package share.
  private struct PackageKey: Hashable {
    /// Nothing where all units buy together.
    var unit: String?
    var category: String?
    var nature: String?
  }

  let record: Recorded<RecordedProposal>
  let lines: [RecountedLine]
  let basis: VerificationBasis
  /// The goal that each line serves, by the path of the line.
  let goals: [String: String]

  /// Checks every sum of the schema.
  ///
  /// - Complexity: O(*n*) in the lines, the units and the sums.
  func check(_ list: inout DifferenceList) {
    checkTotals(&list)
    checkUnits(&list)
    checkGroups(record.priorities, by: { goals[$0.path] ?? "" }, &list)
    checkGroups(record.spending, by: { basis.spending(at: $0.price).rawValue }, &list)
    checkPackages(&list)
  }

  /// What a sum must be; nothing if it does not fit into 64 bits.
  private func value(of formula: RecordFormula, _ sum: Sum) -> Int? {
    switch formula {
    case .count: sum.lines
    case .lines(.amount): sum.amount
    case .lines(.gross): sum.gross
    case .lines(.cost): sum.cost
    case .lines(.contribution): basis.namesOtherMoney ? sum.contribution : nil
    case .lines(.ownPart): basis.namesOtherMoney ? sum.ownPart : nil
    case .others: sum.gross - sum.cost
    case .remaining: basis.policy.budget.dong - sum.cost
    case .needed: basis.assessments.flatMap(\.gaps).compactMap(\.cost?.dong).reduce(0, +)
    case .quantities(.low): Int(exactly: sum.low)
    case .quantities(.high): Int(exactly: sum.high)
    }
  }

  private func checkTotals(_ list: inout DifferenceList) {
    let all = Sum(lines)
    let totals = record.totals
    let budget = basis.policy.budget.dong
    for (formula, recorded) in totals.sums {
      let source: String?
      switch formula {
      case .count, .lines, .others: source = formula.text
      case .remaining:
        source = formula.text
        list.expect(totals.budget, budget, .sums, source: basis.source(.policy, "budget"))
      case .needed: source = basis.source(.prices)
      case .quantities(let end): source = basis.source(.prices, end.rawValue)
      }
      list.expectIfSaid(recorded, value(of: formula, all), .sums, source: source)
    }
    let words = Money(dong: all.cost).words
    list.expect(totals.costInWords.vi, words.vi, .words, source: "totals.cost")
    list.expect(totals.costInWords.en, words.en, .words, source: "totals.cost")
    if all.cost > budget {
      list.add(
        "totals.cost ≤ policy.budget",
        recorded: String(all.cost),
        recomputed: String(budget),
        .policy,
        source: basis.source(.policy, "budget")
      )
    }
  }

  private func checkUnits(_ list: inout DifferenceList) {
    let units = record.units.table()
    let sums = Dictionary(grouping: lines, by: \.unit).mapValues { Sum($0) }
    for assessment in basis.assessments {
      let unit = assessment.unit.code
      let name = unit.description
      let recorded = units[name] ?? .absent(name, in: record.units)
      list.expect(recorded.cost, sums[unit]?.cost ?? 0, .sums, source: "lines[\(name)/…].cost")
      let ownPart = sums[unit]?.ownPart ?? 0
      guard let ownFunds = assessment.unit.ownFunds?.dong, ownPart > ownFunds else { continue }
      list.add(
        "lines[\(name)/…].ownPart ≤ units[\(name)].ownFunds",
        recorded: String(ownPart),
        recomputed: String(ownFunds),
        .policy,
        source: basis.source(.register, "units[\(name)].ownFunds")
      )
    }
  }

  private func checkGroups(
    _ groups: Recorded<[RecordSum]>,
    by key: (RecountedLine) -> String,
    _ list: inout DifferenceList
  ) {
    let sums = Dictionary(grouping: lines, by: key).mapValues { Sum($0) }
    for group in groups.elements() {
      guard let sum = group.of.value.flatMap({ sums[$0] }) else { continue }
      for (formula, recorded) in group.sums {
        let source = formula == .count ? "lines[…].lines" : formula.text
        list.expect(recorded, value(of: formula, sum), .sums, source: source)
      }
    }
  }

  private func checkPackages(_ list: inout DifferenceList) {
    func groups(_ unit: (RecountedLine) -> String?) -> [PackageKey: Sum] {
      Dictionary(grouping: lines) { line in
        PackageKey(
          unit: unit(line),
          category: line.requirement.category.rawValue,
          nature: ProcurementPackage.Nature(line.price.class).rawValue
        )
      }.mapValues { Sum($0) }
    }
    let sums = groups(\.unit.description).merging(groups { _ in nil }) { first, _ in first }
    for package in record.packages.elements() {
      let key = PackageKey(
        unit: package.unit.value,
        category: package.category.value,
        nature: package.nature.value
      )
      guard let sum = sums[key] else { continue }
      for (formula, recorded) in package.sums {
        list.expect(recorded, value(of: formula, sum), .sums, source: formula.text)
      }
    }
  }
}
