import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop progress` as an auditor meets it.
@Suite struct ProgressCommandTests {
  private let sample: SharedTool
  private let small: SharedTool

  init() throws { (sample, small) = (try SharedTool.sample.get(), try SharedTool.small.get()) }

  @Test func `the shipped rounds are compared`() throws {
    let record = try sample.json("progress", "--from", "2024-12", "--to", "2025-02")
    #expect(record["schema"]?.string == "onestop.progress/1")
    #expect(record["from"]?.string == "2024-12")
    #expect(record["to"]?.string == "2025-02")
    #expect(record["units"]?.elements?.count == 31)
    #expect(record["funded"] == nil)
    let changes = (record["units"]?.elements ?? []).flatMap { $0["changes"]?.elements ?? [] }
    let kinds = Set(changes.compactMap { $0["change"]?.string })
    #expect(kinds.isSuperset(of: ["closed", "opened", "improved", "worsened"]))
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0["source"] != nil || $0["change"]?.string == "lost" })
  }

  @Test func `an earlier proposal is followed up`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("propose", "--round", "2024-12", "--budget", "2000000000").exitCode == 0)
    let record = try tool.json("progress")
    let funded = try #require(record["funded"]?.elements)
    let arrivals = Set(funded.compactMap { $0["arrival"]?.string })
    #expect(arrivals.isSuperset(of: ["arrived", "pending"]))
    let text = try tool.run("progress").output
    #expect(text.contains("Hạng mục đã đề nghị sau kỳ tháng 12/2024"))
  }

  @Test func `every form says the same changes`() throws {
    let csv = try small.run("progress", "--format", "csv").output
    let rows = try CSVReader().read(Array(csv.utf8)).table.rows
    let record = try small.run("progress", "--format", "json").json()
    let changes = (record["units"]?.elements ?? []).flatMap { $0["changes"]?.elements ?? [] }
    #expect(rows.count == changes.count + 1)
    #expect(try small.run("progress", "--format", "md").output.hasPrefix("# Tiến độ từ kỳ"))
    #expect(try small.run("progress", "--language", "en").output.hasPrefix("Progress from December 2024"))
  }

  @Test(
    arguments: [
      (["--from", "2025-02", "--to", "2024-12"], 64, "--from"), (["--to", "2024-12"], 66, "2024-12"),
      (["--from", "2024-01"], 66, "2024-01"), (["--proposal", "nowhere.json"], 66, "nowhere.json"),
      (["--proposal", "inventories/policy.json"], 1, "schema"), (["--format", "pdf"], 64, "pdf"),
    ] as [([String], Int32, String)]
  )
  func `what cannot be compared is said`(arguments: [String], exitCode: Int32, word: String) throws {
    let run = try small.run(["progress"] + arguments)
    #expect(run.exitCode == exitCode)
    #expect(run.messages.contains(word))
    #expect(run.output.isEmpty)
  }
}
