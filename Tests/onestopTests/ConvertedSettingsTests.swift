import FileFormats
import Foundation
import Testing
import TestSupport

/// A proposal whose settings were turned into the other clothes afterwards, as an auditor meets it.
@Suite struct ConvertedSettingsTests {
  private static let record = "proposals/2025-02/proposal.json"
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try SharedTool.small.get().copy()
    tool = BuiltTool(in: folder.url)
  }

  private func convert(to form: String) throws {
    let run = try tool.run("convert", "--to", form, "--language", "vi")
    #expect(run.exitCode == 0, "\(run.messages)")
  }

  private func differences() throws -> [String: JSONValue] {
    let elements = try tool.run("verify", Self.record, "--json").json()["differences"]?.elements ?? []
    return Dictionary(elements.map { ($0["what"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `a proposal agrees after its settings were converted, and it is said`() throws {
    try convert(to: "xlsx")
    let run = try tool.run("verify", Self.record, "--language", "vi")
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.hasPrefix("Khớp hoàn toàn"))
    #expect(run.output.contains("inventories/superseded/policy.json"))
    #expect(run.output.contains("Cài đặt hiện nay (inventories/settings.xlsx) ghi đúng các giá trị đó."))
    let moved = try tool.run("verify", Self.record, "--json").json()["movedFiles"]?.elements ?? []
    #expect(moved.contains { $0["file"]?.string == "inventories/prices.csv" })
    try convert(to: "json")
    #expect(try tool.run("verify", Self.record).exitCode == 0)
    #expect(try tool.run("trace", "1", "--proposal", Self.record).exitCode == 0)
  }

  @Test func `a proposal made of the workbook agrees after that was turned into files`() throws {
    try convert(to: "xlsx")
    #expect(try tool.run("propose", "--force").exitCode == 0)
    try convert(to: "json")
    let run = try tool.run("verify", Self.record, "--language", "en")
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("inventories/superseded/settings.xlsx"))
    let trace = try tool.run("trace", "1", "--language", "vi")
    #expect(trace.output.contains("inventories/settings.xlsx:Đơn giá!F"), "\(trace.output)")
  }

  @Test func `what the settings of today say otherwise is named apart, and explains no forgery`() throws {
    try folder.edit("inventories/policy.json") { $0["note"] = ["vi": "Cũ", "en": "Old"] }
    #expect(try tool.run("propose", "--force").exitCode == 0)
    try convert(to: "xlsx")
    try convert(to: "json")
    try folder.replace("250000000", by: "250000001", in: "inventories/policy.json")
    try convert(to: "xlsx")
    let run = try tool.run("verify", Self.record, "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.hasPrefix("All agrees with the settings that the proposal was made of"), "\(run.output)")
    let found = try differences()
    let budget = try #require(found["inputs[inventories/policy.json] budget"])
    #expect(found.count == 1)
    #expect(budget["check"]?.string == "settings")
    #expect(budget["recorded"]?.string == "250000000" && budget["recomputed"]?.string == "250000001")
    #expect(budget["source"]?.string == "inventories/settings.xlsx:Chính sách!B4")
    // A forged figure is told apart from that: today's settings do not explain it.
    try folder.replace("\"remaining\" : 987000", by: "\"remaining\" : 988000", in: Self.record)
    #expect(try differences()["totals.remaining"]?["follows"] == nil)
  }

  @Test func `settings of which one is lost are recomputed from those of today`() throws {
    try convert(to: "xlsx")
    try folder.remove("inventories/superseded/policy.json")
    let found = try differences()
    let policy = found["inputs[inventories/policy.json]"]
    #expect(policy?["text"]?["en"]?.string?.contains("is missing") == true)
    let prices = found["inputs[inventories/prices.csv]"]
    #expect(prices?["text"]?["en"]?.string?.contains("is 'inventories/superseded/prices.csv' now") == true)
    // The same values are the same figures; only where they stand is another place.
    #expect(!found.keys.contains { $0.hasPrefix("totals.") || $0.hasSuffix(".cost") || $0.hasSuffix(".unitPrice") })
  }

  @Test func `figures of a workbook are named by sheet and cell`() throws {
    try folder.edit("inventories/register.json") { register in
      guard var units = register["units"] as? [[String: Any]] else { return }
      for place in units.indices { units[place]["ownFunds"] = 900_000_000 }
      register["units"] = units
    }
    try convert(to: "xlsx")
    #expect(try tool.run("propose", "--force").exitCode == 0)
    for (old, new) in [
      ("\"contingencyPercent\" : 5", "\"contingencyPercent\" : 6"),
      ("\"sharePercent\" : 70", "\"sharePercent\" : 71"),
    ] {
      try folder.replace(old, by: new, in: Self.record)
    }
    let sources = Set(try differences().values.compactMap { $0["source"]?.string })
    for place in ["Chính sách!B5", "Chính sách!B7"] {
      #expect(sources.contains("inventories/settings.xlsx:\(place)"), "\(place) of \(sources.sorted())")
    }
    #expect(!sources.contains { $0.contains("settings.xlsx: ") }, "\(sources.sorted())")
  }
}
