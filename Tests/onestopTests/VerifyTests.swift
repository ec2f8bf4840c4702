import FileFormats
import Foundation
import Testing

/// `onestop verify` as an auditor meets it.
@Suite struct VerifyTests {
  private static let record = "proposals/2025-02/proposal.json"
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSampleWorkspace()
    try FileManager.default.copyItem(
      at: BuiltTool.project.appendingPathComponent("proposals"),
      to: folder.url.appendingPathComponent("proposals")
    )
    tool = BuiltTool(in: folder.url)
  }

  @Test func `the shipped proposal agrees`() throws {
    let run = try tool.run("verify", Self.record)
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.hasPrefix("Khớp hoàn toàn"))
  }

  @Test func `a changed cost is named with its source`() throws {
    try folder.replace("\"cost\" : 1728000", by: "\"cost\" : 1729000", in: Self.record)
    let run = try tool.run("verify", Self.record, "--json")
    #expect(run.exitCode == 1)
    let differences = try JSONReader().read(Array(run.output.utf8))["differences"]?.elements ?? []
    let difference = try #require(
      differences.first { $0["what"]?.string == "lines[huong-gian/name-signboard].cost" }
    )
    #expect(difference["recorded"]?.string == "1729000")
    #expect(difference["recomputed"]?.string == "1728000")
    #expect(difference["source"]?.string?.hasPrefix("inventories/2025-02/huong-gian.csv") == true)
  }

  @Test func `a document changed since is named`() throws {
    try folder.write("x", to: "proposals/2025-02/proposal.md")
    let run = try tool.run("verify", Self.record, "--json")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("outputs[proposal.md]: file changed since"))
  }

  @Test func `a budget of the command line is a note`() throws {
    #expect(try tool.run("propose", "--budget", "500000000", "--force").exitCode == 0)
    let run = try tool.run("verify", Self.record, "--language", "en")
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("500000000"))
  }

  @Test func `what is no record is refused`() throws {
    #expect(try tool.run("verify", "nowhere.json").exitCode == 66)
    #expect(try tool.run("verify", "inventories/policy.json").exitCode == 65)
  }
}
