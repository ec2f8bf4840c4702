import FacilityPlanning
import Testing
@testable import CommandLine
@testable import onestop

@Suite struct SortingTests {
  private let file = Declaration(.argument, "file", of: String.self, help: "")
  private let budget = Declaration(.option, "budget", of: Int.self, short: "b", help: "")
  private let json = Declaration(flag: "json", short: "j", help: "")

  private func sort(_ words: String...) throws -> Sorting {
    try Sorting(Line(words), under: [file, budget, json])
  }

  @Test func `every word comes under its parameter, in any order`() throws {
    for words in [["a", "-b", "5", "-j"], ["-jb", "5", "a"], ["--json", "--budget=5", "--", "a"]] {
      let sorting = try Sorting(Line(words), under: [file, budget, json])
      #expect(sorting.matches.words(of: file) == ["a"])
      #expect(sorting.matches.words(of: budget) == ["5"])
      #expect(sorting.matches.contains(json))
      #expect(sorting.leftovers.allSatisfy { $0.content == .terminator })
    }
  }

  @Test func `an option takes no name and no terminator for its value`() {
    #expect(throws: UsageError.self) { try sort("--budget", "--json") }
    #expect(throws: UsageError.self) { try sort("--budget", "--", "5") }
    #expect(throws: UsageError.self) { try sort("--json=5") }
  }

  @Test func `what belongs nowhere is left over`() throws {
    let leftovers = try sort("a", "b", "--help", "-z").leftovers.map(\.content)
    #expect(leftovers == [.value("b"), .option(.long("help"), value: nil), .option(.short("z"), value: nil)])
  }

  @Test func `near names are found, and the nearest first`() {
    #expect("--bugdet".nearest(of: ["--round", "--budgets", "--budget"]) == "--budget")
    #expect("--zzzzzz".nearest(of: ["--round", "--budget"]) == nil)
    // Four edits apart: swaps are two each, as swift-argument-parser counts them.
    #expect("--ubdegt".nearest(of: ["--budget"]) == nil)
  }
}
