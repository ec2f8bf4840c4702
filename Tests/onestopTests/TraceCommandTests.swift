import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop trace` as an auditor meets it.
@Suite struct TraceCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  @Test func `a line is followed from its cells to the total`() throws {
    let run = try small.run("trace", "3")
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
    #expect(try small.run("verify", "proposals/2025-02", "--line", "3").output == run.output)
    #expect(try small.run("trace", "noi-hoang/name-signboard").output == run.output)
  }

  @Test func `an amount of several lines lists them, and a sum is taken apart`() throws {
    let figures = try small.json("trace", "1.728.000")["figures"]?.elements ?? []
    #expect(figures.count == 5)
    #expect(figures.first?["path"]?.string == "lines[huong-gian/name-signboard].cost")
    let total = try small.json("trace", "249013000")
    #expect(total["schema"]?.string == "onestop.trace/1")
    let sum = try #require(total["figures"]?.elements?.first)
    #expect(sum["path"]?.string == "totals.cost")
    let terms = (sum["terms"]?.elements ?? []).compactMap { $0["value"]?.integer }
    #expect(terms.count == 22)
    #expect(terms.reduce(0, +) == 249_013_000)
  }

  @Test func `a sum of a kind of spending is taken apart`() throws {
    let run = try BuiltTool().run("trace", "477273000", "--proposal", "proposals/2025-02", "--json")
    #expect(run.exitCode == 0, "\(run.messages)")
    let sum = try #require(try JSONReader().read(Array(run.output.utf8))["figures"]?.elements?.first)
    #expect(sum["path"]?.string == "spending[fixedAsset].cost")
    #expect(sum["terms"]?.elements?.count == 17)
  }

  @Test func `what the record says otherwise than the arithmetic is marked`() throws {
    let folder = try small.copy()
    try folder.replace("\"cost\" : 1728000", by: "\"cost\" : 1729000", in: "proposals/2025-02/proposal.json")
    let run = try BuiltTool(in: folder.url).run("trace", "1", "--language", "en")
    #expect(run.output.contains("! The record gives 1,729,000 đồng as support, which is not the result above."))
  }

  @Test func `a figure is traced without its inputs, too`() throws {
    let folder = try small.copy()
    try folder.remove("inventories")
    let run = try BuiltTool(in: folder.url).run("trace", "3", "--proposal", "proposals/2025-02", "--language", "en")
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(run.output.contains("17:15"))
    #expect(run.output.contains("1,727,250"))
  }

  @Test func `what is no figure of the proposal is refused with the nearest`() throws {
    let unknown = try small.run("trace", "249.013.001", "--language", "en")
    #expect(unknown.exitCode == 1)
    #expect(unknown.messages.contains("249,013,000"))
    #expect(try small.run("trace", "200").exitCode == 1)
    #expect(try small.run("trace", "tan-lieu/nothing").exitCode == 1)
    #expect(try small.run("trace", "many").exitCode == 64)
    #expect(try small.run("trace", "99999999999999999999").exitCode == 64)
  }
}
