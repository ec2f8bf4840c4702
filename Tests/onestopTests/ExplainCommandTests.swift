import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop explain`, as a ward and a program meet it.
@Suite struct ExplainCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  /// Whether the plan of a budget closes a gap of a unit.
  private func isFunded(_ requirement: String, of unit: String, budget: Int) throws -> Bool {
    let units = try small.json("plan", "--budget", String(budget))["units"]?.elements ?? []
    let lines = units.first { $0["unit"]?.string == unit }?["lines"]?.elements ?? []
    return lines.contains { $0["requirement"]?.string == requirement }
  }

  @Test func `an explanation has the members that programs read`() throws {
    let explanation = try small.json("explain", "tan-lieu")
    #expect(explanation["schema"]?.string == "onestop.explain/1")
    #expect(explanation["unit"]?.string == "tan-lieu")
    #expect(explanation["budget"]?.integer == 250_000_000)
    let funded = try #require(explanation["funded"]?.elements)
    #expect(funded.count == 6)
    for gap in funded {
      #expect(gap["ifLeftOut"]?["goals"] != nil)
      let isLocked = gap["locked"]?.boolean == true
      #expect(isLocked == (gap["requirement"]?.string == "queue-machine"))
      #expect((gap["priceLimit"] == nil) == isLocked)
    }
    let open = try #require(explanation["unfunded"]?.elements)
    #expect(open.count == 3)
    for gap in open {
      for member in ["cost", "reason", "priceLimit", "ways"] { #expect(gap[member] != nil, "\(member)") }
      for member in ["extraBudget", "firstBudget", "lastingBudget", "ifForced"] {
        #expect(gap["ways"]?[member] != nil, "\(member)")
      }
    }
  }

  @Test func `the first and the lasting budget are what the plan makes of them`() throws {
    let open = try #require(try small.json("explain", "tan-lieu")["unfunded"]?.elements)
    for gap in open {
      let requirement = try #require(gap["requirement"]?.string)
      let first = try #require(gap["ways"]?["firstBudget"]?.integer)
      let lasting = try #require(gap["ways"]?["lastingBudget"]?.integer)
      #expect(try isFunded(requirement, of: "tan-lieu", budget: first))
      #expect(try !isFunded(requirement, of: "tan-lieu", budget: first - 1))
      #expect(try isFunded(requirement, of: "tan-lieu", budget: lasting))
      #expect(try !isFunded(requirement, of: "tan-lieu", budget: lasting - 1))
      #expect(try !isFunded(requirement, of: "tan-lieu", budget: 250_000_000))
    }
  }

  @Test func `missing data are explained`() throws {
    let explanation = try small.json("explain", "lang-son")
    #expect(explanation["blocked"]?.elements?.compactMap { $0["reason"]?.string } == ["noOtherScore"])
    #expect(explanation["nextStar"] == nil)
    let folder = try TemporaryFolder.withSmallWorkspace()
    try folder.remove("inventories/2025-02/song-khe.csv")
    let run = try BuiltTool(in: folder.url).run("explain", "song-khe")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Chưa gửi kiểm kê"))
    #expect(run.output.contains("không có thiếu hụt nào được ghi nhận"))
  }

  @Test func `text in both languages, the same every time`() throws {
    let text = try small.run("explain", "nham-bien")
    #expect(text.exitCode == 0)
    #expect(text.output.contains("Chính sách phân bổ loại trừ"))
    #expect(try BuiltTool(in: small.folder.url).run("explain", "nham-bien").output == text.output)
    #expect(try small.run("explain", "nham-bien", "--language", "en").output.contains("Excluded by the policy"))
  }

  @Test func `unknown units and impossible budgets are refused`() throws {
    let unknown = try small.run("explain", "tan-leu")
    #expect(unknown.exitCode == 64)
    #expect(unknown.messages.contains("tan-lieu"))
    #expect(try small.run("explain").exitCode == 64)
    let low = try small.run("explain", "tan-lieu", "--budget", "0")
    #expect(low.exitCode == 1)
    #expect(low.messages.contains("42998000"))
    #expect(try small.run("explain", "tan-lieu", "--budget", "900000000000000").exitCode == 0)
  }
}
