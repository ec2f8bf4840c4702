import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop audit` as an auditor meets it: its forms, its exit codes, and waivers.
@Suite struct AuditTests {
  private let sample: SharedTool
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    sample = try SharedTool.sample.get()
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func waive(_ entries: String...) throws {
    let waivers = entries.joined(separator: ",\n")
    try folder.write(
      "{\"format\": \"onestop.waivers/1\", \"waivers\": [\n\(waivers)]}",
      to: "inventories/waivers.json"
    )
  }

  private func waiver(_ requirement: String, unit: String = "tan-lieu", until: String = "2025-12-31") -> String {
    """
    {"unit": "\(unit)", "requirement": "\(requirement)", "until": "\(until)", "grantedBy": "Chủ tịch",
     "reason": {"vi": "Chờ sáp nhập.", "en": "Waits for the merger."}}
    """
  }

  private func findings() throws -> [JSONValue] {
    try tool.run("audit", "--json").json()["findings"]?.elements ?? []
  }

  @Test(arguments: [
    ("text", "Kiểm tra tính thống nhất"), ("json", "{"), ("csv", "\u{FEFF}Loại,Mức,"), ("md", "# Kiểm tra"),
    ("sarif", "{"), ("junit", "<?xml"),
  ])
  func `each form begins as its readers expect and says the same twice`(format: String, start: String) throws {
    let run = try tool.run("audit", "--format", format)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix(start), "\(run.output.prefix(80))")
    #expect(try tool.run("audit", "--format", format).output == run.output)
  }

  @Test func `the level decides when the audit fails`() throws {
    for (level, code) in [("none", 0), ("error", 1), ("warning", 1), ("note", 1)] as [(String, Int32)] {
      #expect(try tool.run("audit", "--fail-level", level).exitCode == code, "\(level)")
    }
    #expect(try tool.run("audit", "--fail-level", "fatal").exitCode == 64)
  }

  @Test func `a signboard with an old name shows what it should say`() throws {
    let run = try sample.run("audit", "--round", "2025-02", "--format", "md")
    #expect(run.output.contains("ỦY BAN NHÂN DÂN XÃ TÂN LIỄU"))
    #expect(run.output.contains("tên cũ, dùng đến 31/12/2024"))
    #expect(run.output.contains("“Phường Tân Liễu”"))
    let before = try sample.run("audit", "--round", "2024-12", "--format", "md")
    #expect(before.output.contains("ngày 31/12/2024 tên chính thức còn là “Xã Tân Liễu”"))
  }

  @Test func `what is waived is tallied apart and named in every form`() throws {
    let open = try findings()
    try waive(waiver("name-signboard"))
    let waived = try findings().filter { $0["waiver"] != nil }
    #expect(waived.compactMap { $0["unit"]?.string } == ["tan-lieu"])
    #expect(try findings().count == open.count)
    let text = try tool.run("audit", "--format", "md").output
    #expect(text.contains("Điểm được miễn") && text.contains("Chờ sáp nhập.") && text.contains("Chủ tịch"))
    let sarif = try tool.run("audit", "--format", "sarif").json()
    let results = sarif["runs"]?.elements?.first?["results"]?.elements ?? []
    let suppressed = results.filter { $0["suppressions"]?.elements?.isEmpty == false }
    #expect(suppressed.count == 1)
    #expect(
      try tool.run("audit", "--format", "junit").output.contains("Được miễn đến hết ngày 31/12/2025: Chờ sáp nhập.")
    )
    #expect(try tool.run("audit", "--format", "csv").output.contains("Chờ sáp nhập.,Chủ tịch,2025-12-31"))
  }

  @Test func `an expired or idle waiver is warned of`() throws {
    try waive(waiver("name-signboard", until: "2025-02-27"), waiver("cameras", unit: "yen-lu"))
    let check = try tool.run("check")
    #expect(check.output.contains("waivers.json:2:1: warning:") && check.output.contains("[expired-waiver]"))
    let audit = try tool.run("audit")
    #expect(audit.exitCode == 0)
    #expect(audit.messages.contains("[unused-waiver]"))
    #expect(try tool.run("audit", "--strict").exitCode == 1)
    let open = try findings()
    #expect(!open.isEmpty && open.allSatisfy { $0["waiver"] == nil })
    try waive(waiver("name-signboard", until: "2025-03-31"))
    #expect(try findings().contains { $0["waiver"] != nil })
    let later = try tool.run("audit", "--as-of", "2025-04-01", "--json")
    #expect(!later.output.contains("\"waiver\" :") && later.messages.contains("[expired-waiver]"))
  }

  @Test func `the signboards of merged units carry old names`() throws {
    let run = try sample.run("audit", "--round", "2025-02", "--as-of", "2025-07-01", "--format", "md")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("(tên cũ, dùng đến 30/6/2025)"))
    #expect(run.output.contains("(tên cũ, dùng đến 31/12/2024)"))
    let findings = try sample.run("audit", "--as-of", "2025-07-01", "--json").output
    #expect(!findings.contains("\"carries\" : \"otherUnit\""))
  }

  @Test func `a waiver of nobody or without a reason is an error`() throws {
    try waive("{\"unit\": \"tan-leu\", \"requirement\": \"cameras\", \"until\": \"2025-13-01\"}")
    let run = try tool.run("audit")
    #expect(run.exitCode == 1)
    for code in ["unknown-reference", "missing-member", "invalid-date"] { #expect(run.messages.contains("[\(code)]")) }
  }
}
