import Foundation
import Testing
import TestSupport

/// What goes wrong gets a clear message, its exit code, and leaves nothing half-written.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func expect(_ arguments: String..., code: Int32, says words: String...) throws {
    let run = try tool.run(arguments)
    #expect(run.exitCode == code, "\(run.messages)\(run.output)")
    for word in words { #expect((run.messages + run.output).contains(word), "\(run.messages)\(run.output)") }
    #expect(!folder.exists("proposals/2025-02/proposal.json"))
  }

  @Test func `no workspace`() throws {
    try expect("propose", "--inventories", "nowhere", code: 66, says: "nowhere", "--inventories")
  }

  @Test func `no round`() throws {
    try folder.remove("inventories/2024-12")
    try folder.remove("inventories/2025-02")
    try expect("propose", code: 66, says: "inventories", "2025-02")
  }

  @Test func `a round that is not there`() throws {
    try expect("propose", "--round", "2031-01", code: 66, says: "2031-01", "2024-12, 2025-02")
  }

  @Test func `a round that is no month`() throws {
    try expect("propose", "--round", "2025-13", code: 64, says: "2025-13")
  }

  @Test func `a file that is not there`() throws {
    try expect("check", "inventories/2025-02/nobody.csv", code: 66, says: "nobody.csv")
  }

  @Test func `an empty submission`() throws {
    try folder.write("", to: "inventories/2025-02/tan-lieu.csv")
    try expect("check", "inventories/2025-02/tan-lieu.csv", code: 65, says: "tan-lieu.csv", "[empty-file]")
    // In its round it is set aside, and its unit has submitted nothing.
    try expect("check", code: 0, says: "«tan-lieu.csv»", "[file-set-aside]", "[missing-submission]")
  }

  @Test func `a folder where a submission should be`() throws {
    try folder.write("", to: "inventories/2025-02/tan-moi.csv/x")
    try expect("check", code: 65, says: "inventories/2025-02/tan-moi.csv", "[not-a-file]")
  }

  @Test func `a folder where the register should be`() throws {
    try folder.remove("inventories/register.json")
    try folder.write("", to: "inventories/register.json/x")
    try expect("plan", code: 65, says: "inventories/register.json")
  }

  @Test func `no register`() throws {
    try folder.remove("inventories/register.json")
    try expect("plan", code: 66, says: "inventories/register.json")
  }

  @Test func `a register without units`() throws {
    try folder.edit("inventories/register.json") { $0["units"] = [String]() }
    try expect("plan", code: 1, says: "inventories/register.json:", "[empty-register]")
  }

  @Test func `two submissions of one unit`() throws {
    try folder.write(
      #"{"format": "onestop.submission/1", "unit": "tan-lieu", "round": "2025-02", "items": []}"#,
      to: "inventories/2025-02/tan-lieu.json"
    )
    try expect("propose", code: 1, says: "inventories/2025-02/tan-lieu.json", "tan-lieu.csv", "[duplicate-submission]")
  }

  @Test func `a submission of an unknown unit`() throws {
    let text = try folder.read("inventories/2025-02/tan-lieu.csv")
    try folder.write(
      text.replacingOccurrences(of: "Đơn vị: Phường Tân Liễu", with: "Đơn vị: Phường Tân Lều"),
      to: "inventories/2025-02/tan-leu.csv"
    )
    try expect("propose", code: 1, says: "tan-leu.csv:5:1: error:", "Tân Liễu", "[unknown-unit]")
  }

  @Test func `invalid JSON`() throws {
    try folder.write("{\n  \"format\": \"onestop.submission/1\",\n}", to: "inventories/2025-02/tran-phu.json")
    try expect("propose", code: 65, says: "inventories/2025-02/tran-phu.json:", "[unreadable-json]")
  }

  @Test func `criteria that do not sum to 100`() throws {
    try folder.replace("\"points\": 25,", by: "\"points\": 26,", in: "inventories/criteria.json")
    try expect("propose", code: 1, says: "inventories/criteria.json:", "101", "[points-not-hundred]")
  }

  @Test func `a requirement about an unknown item`() throws {
    try folder.replace(
      "\"item\": \"queue-machine\"",
      by: "\"item\": \"queue-machin\"",
      in: "inventories/criteria.json"
    )
    try expect("propose", code: 1, says: "inventories/criteria.json:", "queue-machine", "[unknown-reference]")
  }

  @Test func `a price that a remedy needs and nobody gave`() throws {
    let prices = try folder.read("inventories/prices.csv").split(separator: "\n", omittingEmptySubsequences: false)
    let kept = prices.filter { !$0.hasPrefix("queue-machine,") }
    #expect(kept.count == prices.count - 1)
    try folder.write(kept.joined(separator: "\n"), to: "inventories/prices.csv")
    try expect("propose", code: 1, says: "inventories/criteria.json:", "queue-machine", "[missing-price]")
  }

  @Test(arguments: ["-1", "99999999999999999999", "nhiều", "1.5", ""])
  func `a budget that is no amount`(budget: String) throws {
    try expect("plan", "--budget=\(budget)", code: 64, says: "--budget")
  }

  @Test func `a budget that is more than documents can hold`() throws {
    try expect("plan", "--budget", "1000000000000000", code: 64, says: "999.999.999.999.999")
    try expect("ladder", "--to", "1000000000000000", code: 64, says: "999.999.999.999.999")
    try expect("plan", "--years", "2026:1000000000000000", code: 64, says: "999.999.999.999.999")
    try folder.edit("inventories/policy.json") { $0["budget"] = 1_000_000_000_000_000 }
    try expect("propose", code: 1, says: "inventories/policy.json:", "999.999.999.999.999", "[number-out-of-range]")
  }

  @Test func `the largest budget fits into every document and can be verified`() throws {
    let proposed = try tool.run("propose", "--budget", "999999999999999")
    #expect(proposed.exitCode == 0, "\(proposed.messages)")
    let verified = try tool.run("verify", "proposals/2025-02")
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.messages)")
  }

  @Test func `a negative budget in the policy`() throws {
    try folder.edit("inventories/policy.json") { $0["budget"] = -1 }
    try expect("propose", code: 1, says: "inventories/policy.json:", "-1", "[number-out-of-range]")
  }

  @Test func `locks dearer than the budget`() throws {
    try expect("plan", "--budget", "1000", code: 1, says: "1000")
  }

  @Test func `an output that cannot be written`() throws {
    try folder.write("a file", to: "taken")
    try expect("propose", "--output", "taken", code: 73, says: "taken")
    #expect(try folder.read("taken") == "a file")
  }
}
