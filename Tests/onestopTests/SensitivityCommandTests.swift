import FileFormats
import Foundation
import Testing

/// `plan --sensitivity` as a user runs it.
@Suite struct SensitivityCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private func integer(_ value: JSONValue?) throws -> Int { try #require(value?.integer) }

  private func keys(_ plan: JSONValue) -> Set<String> {
    Set(
      (plan["units"]?.elements ?? []).flatMap { unit in
        (unit["lines"]?.elements ?? []).map { "\(unit["unit"]?.string ?? "")/\($0["requirement"]?.string ?? "")" }
      }
    )
  }

  @Test func `lines stay or fall as the plans for other budgets have them`() throws {
    let record = try small.json("plan", "--sensitivity", "10")
    #expect(record["schema"]?.string == "onestop.sensitivity/1")
    let budget = try integer(record["budget"])
    let lines = try #require(record["lines"]?.elements)
    #expect(Set(lines.compactMap { $0["stays"]?.boolean }) == [true, false])
    for change in [-1_000, -200, 1_000] {
      let plan = keys(try small.json("plan", "--budget", "\(budget + budget * change / 10_000)"))
      for line in lines {
        let isIn = plan.contains("\(line["unit"]?.string ?? "")/\(line["requirement"]?.string ?? "")")
        let falls = try #require(line["falls"]?.elements).contains {
          try $0["what"]?.string == "budget" && integer($0["change"]) == change
        }
        #expect(isIn != falls)
      }
    }
  }

  @Test func `the unknowns are those of the plan, with their files`() throws {
    let record = try small.json("plan", "--sensitivity", "5", "--budget", "180000000")
    let unknowns = try #require(record["unknowns"]?.elements)
    let blocked = try #require(try small.json("plan", "--budget", "180000000")["blocked"]?.elements)
    #expect(unknowns.count == blocked.count)
    let files = unknowns.flatMap { $0["sources"]?.elements ?? [] }.compactMap { $0["file"]?.string }
    #expect(files.contains("inventories/2025-02/yen-lu.csv"))
    let plans = try integer(record["plans"])
    #expect(try #require(record["tried"]?.elements).count + 2 + 2 * unknowns.count == plans)
  }

  @Test func `money for everything leaves nothing that falls`() throws {
    let record = try small.json("plan", "--sensitivity", "10", "--budget", "999999999999999")
    let lines = try #require(record["lines"]?.elements)
    #expect(lines.count > 20 && lines.allSatisfy { $0["stays"]?.boolean == true })
  }

  @Test func `text in both languages`() throws {
    for (language, words) in [("vi", "Dữ liệu cần thu thập trước"), ("en", "Data to go and get first")] {
      let run = try small.run("plan", "--sensitivity", "10", "--language", language)
      #expect(run.exitCode == 0)
      #expect(run.output.contains(words))
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: [
    (["--sensitivity", "0"], "--sensitivity 0"),
    (["--sensitivity", "100"], "--sensitivity 100"),
    (["--sensitivity", "ten"], "'ten'"),
    (["--sensitivity", "5", "--years", "2025:1"], "--years"),
    (["--sensitivity", "5", "--budget", "1", "--budget", "2"], "--budget"),
    (["--sensitivity", "5", "--scenario", "hold"], "--scenario"),
    (["--sensitivity", "5", "--export-model", "m.lp"], "--export-model"),
  ])
  func `what cannot be meant is refused with its word`(arguments: [String], word: String) throws {
    let run = try small.run(["plan", "--language", "en"] + arguments)
    #expect(run.exitCode == 64)
    #expect(run.messages.contains(word), "\(run.messages)")
  }
}
