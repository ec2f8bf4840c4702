import BudgetSolving
import Foundation

// BudgetSolvingBenchmarks [pricing…] [groups…] [shares…] [--repeat N] [--models FOLDER]
//
// Solves problems of several sizes, at several shares of the money that the dearest selection would cost, and prints a
// row of tab-separated columns for each. Every problem is solved N times, from cold caches, as a user's is; the least
// processor time counts, since other work on the machine only ever adds to it. With --models, each problem is also written as a linear model.
// `Tests/Peers/solver_benchmark.py` runs this, and HiGHS on the same models.

var arguments = Array(CommandLine.arguments.dropFirst())
let repetitions = max(1, takeValue(of: "--repeat", from: &arguments).flatMap { Int($0) } ?? 3)
let modelFolder = takeValue(of: "--models", from: &arguments)
let pricings = FieldInstance.Pricing.allCases.filter { arguments.contains($0.rawValue) }
let counts = arguments.compactMap { Int($0) }
let shares = arguments.filter { $0.contains(".") }.compactMap { Double($0) }

print(["pricing", "groups", "choices", "share", "ms", "MB", "outcome", "values"].joined(separator: "\t"))
for pricing in pricings.isEmpty ? [.thousands] : pricings {
  for count in counts.isEmpty ? [31, 310, 3_321, 33_210] : counts {
    var instance = FieldInstance(groupCount: count, pricing: pricing, seed: 7)
    let groups = instance.groups()
    for share in shares.isEmpty ? [0.05, 0.15, 0.4, 0.8] : shares {
      let problem = try FieldInstance.problem(groups, share: share)
      if let modelFolder {
        let file = "\(modelFolder)/\(pricing)-\(count)-\(share).lp"
        try ChoiceModel(problem).text().write(toFile: file, atomically: true, encoding: .utf8)
      }
      var least = Double.infinity
      var outcome = problem.solve()
      for _ in 0..<repetitions {
        flushCaches()
        // Linux forgets the peak of memory at this word; what flushed the caches does not count.
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let start = processorTime()
        outcome = problem.solve()
        least = min(least, processorTime() - start)
      }
      let row = [
        pricing.rawValue, "\(count)", "\(groups.reduce(0) { $0 + $1.count })", "\(share)",
        String(format: "%.2f", least * 1_000), "\(peakMegabytes())",
      ]
      print((row + describe(outcome)).joined(separator: "\t"))
    }
  }
}

/// Takes an option and its value out of the arguments.
func takeValue(of option: String, from arguments: inout [String]) -> String? {
  guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
  defer { arguments.removeSubrange(place...(place + 1)) }
  return arguments[place + 1]
}

/// Fills the caches with something else, so that small problems do not find themselves there again.
func flushCaches() {
  var bytes = [UInt8](repeating: 0, count: 1 << 26)
  for index in stride(from: 0, to: bytes.count, by: 64) { bytes[index] = bytes[bytes.count - 1 - index] &+ 1 }
}

/// The seconds of processor time that this process has used.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that this process has held, the problem included, in megabytes.
func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return usage.ru_maxrss / 1_024
}

func describe(_ outcome: Outcome) -> [String] {
  switch outcome {
  case .optimal(let selection): ["optimal", selection.values.map(String.init).joined(separator: " ")]
  case .infeasible(let cost): ["infeasible", "\(cost)"]
  case .unfinished(let selection, let bounds): ["unfinished", "\(selection.values) ≤ \(bounds)"]
  }
}
