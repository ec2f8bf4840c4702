import Documents
import FacilityPlanning
import FileFormats
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

    mutating func add(_ line: RecountedLine) {
      lines += 1
      amount += line.cost.amount
      gross += line.cost.gross
      cost += line.cost.cost
    }
  }

  let record: JSONValue
  let lines: [RecountedLine]
  let basis: VerificationBasis
  /// The goal that each line serves, by the path of the line.
  let goals: [String: String]

  func check(_ list: inout DifferenceList) {
    checkTotals(&list)
    for unit in basis.assessments {
      let code = unit.unit.code.description
      let cost = sum(of: lines.filter { $0.unit == unit.unit.code }).cost
      let recorded = record["units"]?.elements?.first { $0["unit"]?.string == code }
      list.expect(recorded?["cost"], cost, at: "units[\(code)].cost", .sums, source: "lines[\(code)/…].cost")
    }
    checkGroups("priorities", by: { goals[$0.path] ?? "" }, &list)
    checkGroups("spending", by: { basis.spending(at: $0.price).rawValue }, &list)
    checkPackages(&list)
  }

  private func sum(of lines: [RecountedLine]) -> Sum { lines.reduce(into: Sum()) { $0.add($1) } }

  /// All quantities at one end of the prices; nothing if that does not fit into 64 bits.
  private func total(of end: (Price) -> Money) -> Int? {
    Int(exactly: lines.reduce(0) { $0 + Int128($1.quantity) * Int128(end($1.price).dong) })
  }

  private func checkTotals(_ list: inout DifferenceList) {
    let all = sum(of: lines)
    let recorded = record["totals"]
    let budget = basis.policy.budget.dong
    func expect(_ member: String, _ value: Int?, _ source: String?) {
      list.expect(recorded?[member], value, at: "totals.\(member)", .sums, source: source)
    }
    expect("lines", all.lines, "lines")
    expect("amount", all.amount, "lines[…].amount")
    expect("gross", all.gross, "lines[…].gross")
    expect("cost", all.cost, "lines[…].cost")
    expect("others", all.gross - all.cost, "lines[…].gross - lines[…].cost")
    expect("budget", budget, basis.source(.policy, "budget"))
    expect("remaining", budget - all.cost, "totals.budget - totals.cost")
    expect("needed", basis.assessments.flatMap(\.gaps).compactMap(\.cost?.dong).reduce(0, +), basis.source(.prices))
    expect("lowest", total(of: \.low), basis.source(.prices, "low"))
    expect("highest", total(of: \.high), basis.source(.prices, "high"))
    let words = Money(dong: all.cost).words
    for (language, text) in [("vi", words.vi), ("en", words.en)] {
      let path = "totals.costInWords.\(language)"
      list.expect(recorded?["costInWords"]?[language], text, at: path, .words, source: "totals.cost")
    }
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

  private func checkGroups(_ member: String, by key: (RecountedLine) -> String, _ list: inout DifferenceList) {
    let sums = Dictionary(grouping: lines, by: key).mapValues(sum)
    for recorded in record[member]?.elements ?? [] {
      guard let name = recorded["of"]?.string, let sum = sums[name] else { continue }
      let values = [
        ("lines", sum.lines), ("amount", sum.amount), ("gross", sum.gross), ("cost", sum.cost),
        ("others", sum.gross - sum.cost),
      ]
      for (part, value) in values {
        let source = part == "others" ? "lines[…].gross - lines[…].cost" : "lines[…].\(part)"
        list.expect(recorded[part], value, at: "\(member)[\(name)].\(part)", .sums, source: source)
      }
    }
  }

  private func checkPackages(_ list: inout DifferenceList) {
    let packages = record["packages"]?.elements ?? []
    for (name, recorded) in zip(RecordNames.names(of: packages), packages) {
      let members = lines.filter { line in
        let unit = recorded["unit"]?.string
        return (unit == nil || unit == line.unit.description)
          && line.requirement.category.rawValue == recorded["category"]?.string
          && line.price.class.rawValue == recorded["class"]?.string
      }
      guard !members.isEmpty else { continue }
      let source = "lines[…].gross"
      list.expect(recorded["amount"], sum(of: members).gross, at: "packages[\(name)].amount", .sums, source: source)
    }
  }
}
