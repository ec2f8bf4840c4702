import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop trace` as an auditor meets it.
@Suite struct TraceCommandTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSampleWorkspace()
    try FileManager.default.copyItem(
      at: Project.folder.appendingPathComponent("proposals"),
      to: folder.url.appendingPathComponent("proposals")
    )
    tool = BuiltTool(in: folder.url)
  }

  @Test func `a line is followed from its cells to the total`() throws {
    let run = try tool.run("trace", "3")
    #expect(run.exitCode == 0, "\(run.messages)")
    let parts = [
      "Hạng mục 3: Biển tên trụ sở tại cổng chính, Phường Nội Hoàng", "inventories/2025-02/noi-hoang.json", "17:15",
      "“ỦY BAN NHÂN DÂN XÃ", "requirements[name-signboard]", "Nội dung không còn đúng",
      "inventories/prices.csv:3:101 “2350000”", "2.350.000 × 105% × 70%", "1.727.250", "1.728.000",
      "Phường Nội Hoàng: đề nghị hỗ trợ", "Tổng cộng, đề nghị hỗ trợ",
    ]
    var rest = run.output[...]
    for part in parts {
      let range = try #require(rest.range(of: part), "\(part)")
      rest = rest[range.upperBound...]
    }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try tool.run("verify", "proposals/2025-02", "--line", "3").output == run.output)
    #expect(try tool.run("trace", "noi-hoang/name-signboard").output == run.output)
  }

  @Test func `an amount of several lines lists them, and a sum is taken apart`() throws {
    let shared = try tool.run("trace", "1.728.000", "--json")
    let figures = try JSONReader().read(Array(shared.output.utf8))["figures"]?.elements ?? []
    #expect(figures.count == 6)
    #expect(figures.first?["path"]?.string == "lines[huong-gian/name-signboard].cost")
    let total = try JSONReader().read(Array(try tool.run("trace", "959485000", "--json").output.utf8))
    #expect(total["schema"]?.string == "onestop.trace/1")
    let sum = try #require(total["figures"]?.elements?.first)
    #expect(sum["path"]?.string == "totals.cost")
    let terms = (sum["terms"]?.elements ?? []).compactMap { $0["value"]?.number.flatMap { Int($0) } }
    #expect(terms.count == 80)
    #expect(terms.reduce(0, +) == 959_485_000)
  }

  @Test func `what the record says otherwise than the arithmetic is marked`() throws {
    try folder.replace("\"cost\" : 1728000", by: "\"cost\" : 1729000", in: "proposals/2025-02/proposal.json")
    let run = try tool.run("trace", "1", "--language", "en")
    #expect(run.output.contains("! The record gives 1,729,000 đồng as support, which is not the result above."))
  }

  @Test func `a figure is traced without its inputs, too`() throws {
    try folder.remove("inventories")
    let run = try tool.run("trace", "3", "--proposal", "proposals/2025-02", "--language", "en")
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(run.output.contains("17:15"))
    #expect(run.output.contains("1,727,250"))
  }

  @Test func `what is no figure of the proposal is refused with the nearest`() throws {
    let unknown = try tool.run("trace", "959.485.001", "--language", "en")
    #expect(unknown.exitCode == 1)
    #expect(unknown.messages.contains("959,485,000"))
    #expect(try tool.run("trace", "200").exitCode == 1)
    #expect(try tool.run("trace", "tan-lieu/nothing").exitCode == 1)
    #expect(try tool.run("trace", "many").exitCode == 64)
    #expect(try tool.run("trace", "99999999999999999999").exitCode == 64)
  }
}
