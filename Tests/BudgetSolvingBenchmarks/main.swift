import BudgetSolving
import Foundation

// BudgetSolvingBenchmarks [pricing] [groups…]
//
// Prints the time of each solve, for several sizes and shares of the money that the dearest selection would cost.

let arguments = CommandLine.arguments.dropFirst()
let pricings = FieldInstance.Pricing.allCases.filter { arguments.contains($0.rawValue) }
let counts = arguments.compactMap(Int.init)
let shares = arguments.compactMap { $0.contains(".") ? Double($0) : nil }.nonEmpty ?? [0.05, 0.15, 0.4, 0.8]
let objectives = { (groups: Int) -> [ChoiceProblem.Objective] in
  [.sum(cap: nil), .sum(cap: (groups + 4) / 5)] + Array(repeating: .sum(cap: nil), count: 5) + [.leastCost]
}

for pricing in pricings.isEmpty ? [.thousands] : pricings {
  for count in counts.isEmpty ? [31, 310, 3_321, 33_210] : counts {
    var instance = FieldInstance(groupCount: count, pricing: pricing, seed: 7)
    let groups = instance.groups()
    let choices = groups.reduce(0) { $0 + $1.count }
    let dearest = groups.reduce(0) { $0 + ($1.map(\.cost).max() ?? 0) }
    print("\(pricing), \(count) groups, \(choices) choices")
    for share in shares {
      let budget = Int(Double(dearest) * share)
      let problem = try ChoiceProblem(objectives: objectives(count), groups: groups, budget: budget)
      var outcome: Outcome?
      let time = ContinuousClock().measure { outcome = problem.solve() }
      let result =
        switch outcome {
        case .optimal(let selection)?: "optimal \(selection.values)"
        case .infeasible(let cost)?: "infeasible \(cost)"
        case .unfinished(let selection, let bounds)?: "unfinished \(selection.values) ≤ \(bounds)"
        case nil: ""
        }
      print("  \(share): \((time / .milliseconds(1)).formatted(.number.precision(.fractionLength(1)))) ms, \(result)")
    }
  }
}

if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) {
  print(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "")
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
