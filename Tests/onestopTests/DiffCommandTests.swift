import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop diff` as an auditor meets it.
@Suite struct DiffCommandTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try SharedTool.small.get().copy()
    tool = BuiltTool(in: folder.url)
  }

  @Test func `a proposal is the same as itself`() throws {
    let run = try tool.run("diff", "proposals/2025-02", "proposals/2025-02/proposal.json")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Hai hồ sơ như nhau về mọi số liệu."))
  }

  @Test func `a price is named by its cell, and what follows from the budget as that`() throws {
    try folder.replace(",1500000,2350000,4000000,", by: ",1500000,2950000,4000000,", in: "inventories/prices.csv")
    #expect(try tool.run("propose", "--output", "new").exitCode == 0)
    let lines = try self.lines(try tool.run("diff", "proposals/2025-02", "new", "--json"))
    let changed = try #require(lines["song-khe/name-signboard"])
    #expect(changed["change"]?.string == "changed")
    #expect(changed["costBefore"]?.number == "1728000")
    #expect(changed["costAfter"]?.number == "2169000")
    let cause = try #require(changed["causes"]?.elements?.first)
    #expect(cause["kind"]?.string == "price")
    #expect(cause["source"]?.string == "inventories/prices.csv:3:101")
    #expect(cause["before"]?["vi"]?.string == "2.350.000")
    let kinds = lines.values.compactMap { $0["causes"]?.elements?.first?["kind"]?.string }
    #expect(Set(kinds) == ["price", "shared"])
  }

  @Test func `between rounds, cells say what became of them`() throws {
    #expect(try tool.run("propose", "--round", "2024-12").exitCode == 0)
    let lines = try self.lines(try tool.run("diff", "proposals/2024-12", "proposals/2025-02", "--json"))
    let added = try #require(lines["dong-phuc/procedure-board"])
    #expect(added["change"]?.string == "added")
    let cause = try #require(added["causes"]?.elements?.first)
    #expect(cause["kind"]?.string == "cell")
    #expect(cause["source"]?.string?.hasPrefix("inventories/2025-02/dong-phuc.csv:12:") == true)
    #expect(cause["before"]?["en"]?.string == "good")
    #expect(cause["after"]?["en"]?.string == "broken")
  }

  @Test func `text is a screen or two, and --all shows what it leaves out`() throws {
    #expect(try tool.run("propose", "--round", "2024-12").exitCode == 0)
    let words = ["diff", "proposals/2024-12", "proposals/2025-02"]
    let (short, long) = (try tool.run(words).output, try tool.run(words + ["--all"]).output)
    #expect(short.split(separator: "\n", omittingEmptySubsequences: false).count <= 90)
    #expect(short.contains("Đây là phần tóm tắt, chưa nêu: "))
    #expect(!long.contains("Đây là phần tóm tắt"))
    #expect(long.split(separator: "\n").count > short.split(separator: "\n").count)
    #expect(try tool.run(words + ["--json"]).output == tool.run(words + ["--all", "--json"]).output)
  }

  @Test func `what can no longer be known is said`() throws {
    try folder.replace("ỦY BAN NHÂN DÂN XÃ", by: "ỦY BAN NHÂN DÂN PHƯỜNG", in: "inventories/2025-02/huong-gian.csv")
    #expect(try tool.run("propose", "--output", "new").exitCode == 0)
    let run = try tool.run("diff", "proposals/2025-02", "new", "--language", "en")
    #expect(run.output.contains("status Text out of date (1) → no gap"))
    #expect(run.output.contains("1 input of the first is no longer as it was"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the budget of the policy is a cause, in every form`() throws {
    try folder.edit("inventories/policy.json") { $0["budget"] = 200_000_000 }
    #expect(try tool.run("propose", "--output", "new").exitCode == 0)
    let text = try tool.run("diff", "proposals/2025-02", "new").output
    #expect(text.contains("inventories/policy.json: budget: ngân sách 250.000.000"))
    let table = try CSVReader().read(
      Array(try tool.run("diff", "proposals/2025-02", "new", "--format", "csv").output.utf8)
    )
    let removed = try #require(table.table.rows.first { $0.texts.first == "Bỏ" })
    #expect(removed.texts.last?.contains("250.000.000 → 200.000.000") == true)
    #expect(try tool.run("diff", "proposals/2025-02", "new", "--format", "md").output.hasPrefix("# "))
  }

  @Test func `what is no proposal is refused`() throws {
    #expect(try tool.run("diff", "proposals/2025-02", "nowhere").exitCode == 66)
    #expect(try tool.run("diff", "inventories/policy.json", "proposals/2025-02").exitCode == 65)
  }

  /// The lines of a record, by unit and requirement.
  private func lines(_ run: BuiltTool.Run) throws -> [String: JSONValue] {
    #expect(run.exitCode == 0, "\(run.messages)")
    let record = try run.json()
    #expect(record["schema"]?.string == "onestop.diff/1")
    let lines = (record["lines"]?.elements ?? []).map { line in
      ("\(line["unit"]?.string ?? "")/\(line["requirement"]?.string ?? "")", line)
    }
    return Dictionary(lines, uniquingKeysWith: { first, _ in first })
  }
}
