import FileFormats
import Foundation
import Testing

/// `plan --years` as a user runs it.
@Suite struct YearsCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private func integer(_ value: JSONValue?) throws -> Int { try #require(value?.integer) }

  @Test func `the first year is the plan, and the backlog is carried over`() throws {
    let record = try small.json(
      "plan",
      "--years",
      "2025:250000000,2026:200.000.000,2027:100000000",
      "--escalation",
      "5,5"
    )
    #expect(record["schema"]?.string == "onestop.years/1")
    #expect(try integer(record["escalation"]) == 550)
    let years = try #require(record["years"]?.elements)
    let plan = try small.json("plan", "--budget", "250000000")
    #expect(try integer(plan["cost"]) == integer(years[0]["cost"]))
    #expect(try #require(plan["unfunded"]?.elements).count == integer(years[0]["backlog"]?["gaps"]))
    for (year, next) in zip(years, years.dropFirst()) {
      let lines = try #require(next["units"]?.elements).flatMap { $0["lines"]?.elements ?? [] }
      let left = try integer(year["backlog"]?["gaps"]) + #require(next["opened"]?.elements).count - lines.count
      #expect(try integer(next["backlog"]?["gaps"]) == left)
    }
  }

  @Test func `text in both languages`() throws {
    for (language, words) in [("vi", "Tồn đọng sau năm 2026"), ("en", "Backlog after 2026")] {
      let run = try small.run("plan", "--years", "2025:1,2026:900000000", "--language", language)
      #expect(run.exitCode == 1)
      let other = try small.run("plan", "--years", "2025:60000000,2026:900000000", "--language", language)
      #expect(other.exitCode == 0)
      #expect(other.output.contains(words))
      #expect(other.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: [
    (["--years", "2025:1,2024:1"], "2024 comes after 2025"),
    (["--years", "2025:1,2025:1"], "2025 is given twice"),
    (["--years", "2025"], "'2025' is not a year and its budget"),
    (["--years", "2025:1:2"], "'2025:1:2'"),
    (["--years", "2025:1,"], "''"),
    (["--years", "25:1"], "'25' is not a year"),
    (["--years", "2025:-1"], "'-1'"),
    (["--years", "2025:9223372036854775808"], "'9223372036854775808'"),
    (["--years", "2025:9223372036854775807,2026:1"], "999,999,999,999,999"),
    (["--years", "2024:1"], "2024 lies before"),
    (["--years", "2025:1", "--budget", "1"], "--budget"),
    (["--years", "2025:1", "--scenario", "hold"], "--scenario"),
    (["--years", "2025:1", "--export-model", "m.lp"], "--export-model"),
    (["--years", "2025:1", "--policy", "a", "--policy", "b"], "--policy"),
    (["--escalation", "5"], "--years"),
    (["--years", "2025:1", "--escalation", "101"], "'101'"),
    (["--years", "2025:1", "--escalation", "1.234"], "'1.234'"),
    (["--years", "2025:1", "--escalation=-1"], "'-1'"),
    (["--years", "2025:1", "--escalation", "5..5"], "'5..5'"),
  ])
  func `what cannot be meant is refused with its word`(arguments: [String], word: String) throws {
    let run = try small.run(["plan", "--language", "en"] + arguments)
    #expect(run.exitCode == 64)
    #expect(run.messages.contains(word), "\(run.messages)")
  }
}
