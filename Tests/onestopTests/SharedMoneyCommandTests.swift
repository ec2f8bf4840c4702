import FileFormats
import Foundation
import Testing
import TestSupport

/// A city in which units and others pay a part and prices follow quotes, from its files to the auditor.
@Suite struct SharedMoneyCommandTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
    try folder.edit("inventories/policy.json") { policy in
      policy["contributions"] = [
        Self.contribution("tan-lieu", "queue-machine", 10_000_000, "Ngân sách tỉnh"),
        Self.contribution("tan-lieu", "queue-machine", 5_000_000, "Xã hội hóa"),
        Self.contribution("huong-gian", "name-signboard", 100_000_000, "Công ty X"),
      ]
      policy["quotes"] = ["rule": "median", "atLeast": 3]
    }
    try edit("huong-gian") { $0["ownFunds"] = 2_000_000 }
    try edit("tan-lieu") { $0["costShare"] = 55 }
    try folder.write(
      """
      item,supplier,date,unit_price,vat_included,file
      name-signboard,Công ty A,2025-02-11,6165000,yes,a.pdf
      name-signboard,Công ty B,2025-02-11,6918500,yes,
      name-signboard,Công ty C,2025-02-12,9590000,yes,
      queue-system,Công ty A,2025-02-12,1000000,yes,

      """,
      to: "inventories/quotes.csv"
    )
  }

  private static func contribution(_ unit: String, _ requirement: String, _ amount: Int, _ source: String) -> [String:
    Any]
  {
    ["unit": unit, "requirement": requirement, "amount": amount, "source": source]
  }

  private func edit(_ code: String, _ change: (inout [String: Any]) -> Void) throws {
    try folder.edit("inventories/register.json") { register in
      guard var units = register["units"] as? [[String: Any]] else { return }
      for place in units.indices where units[place]["code"] as? String == code { change(&units[place]) }
      register["units"] = units
    }
  }

  private func item(of requirement: String) throws -> String {
    let prices = try folder.read("inventories/prices.csv").split(separator: "\n").map { $0.prefix { $0 != "," } }
    return try #require(prices.map(String.init).first { $0.hasPrefix(requirement) })
  }

  @Test func `what is proposed agrees with the inputs, line by line`() throws {
    try folder.replace("queue-system", by: try item(of: "queue"), in: "inventories/quotes.csv")
    let run = try tool.run("propose")
    #expect(run.exitCode == 0, "\(run.messages)")
    let verified = try tool.run("verify", "proposals/2025-02")
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.messages)")
    let record = try JSONReader().read(Array(try folder.read("proposals/2025-02/proposal.json").utf8))
    let lines = record["lines"]?.elements ?? []
    #expect(!lines.isEmpty)
    for line in lines {
      let parts = ["cost", "contribution", "ownPart"].compactMap { line[$0]?.integer }
      #expect(parts.count == 3)
      #expect(parts.reduce(0, +) == line["gross"]?.integer)
    }
    let own = lines.filter { $0["unit"]?.string == "huong-gian" }.compactMap { $0["ownPart"]?.integer }.reduce(0, +)
    #expect(own <= 2_000_000)
    let reasons = (record["unfunded"]?.elements ?? []).filter { $0["unit"]?.string == "huong-gian" }
    #expect(reasons.contains { $0["reason"]?.string == "ownFunds" })
    #expect(record["inputs"]?.elements?.contains { $0["role"]?.string == "quotes" } == true)
    #expect(try folder.read("proposals/2025-02/model.lp").contains(" own_huong_gian: + "))

    let queue = try tool.run("trace", "tan-lieu/queue-machine", "--language", "en")
    for words in ["10,000,000 đồng: Ngân sách tỉnh", "the price book (1 quote, fewer than 3)", "less the contribution"]
    {
      #expect(queue.output.contains(words), "\(words)\n\(queue.output)")
    }
    let board = try tool.run("trace", "huong-gian/name-signboard", "--language", "en")
    #expect(board.output.contains("the median of 3 quotes"), "\(board.output)")
    #expect(board.output.contains("inventories/quotes.csv:3:37 “6918500”"), "\(board.output)")
  }

  @Test func `a change of what others pay, or of a quote, is a difference with its file`() throws {
    try folder.replace("queue-system", by: try item(of: "queue"), in: "inventories/quotes.csv")
    #expect(try tool.run("propose").exitCode == 0)
    try folder.replace("6918500", by: "6918501", in: "inventories/quotes.csv")
    let quote = try tool.run("verify", "proposals/2025-02", "--language", "en", "--all")
    #expect(quote.exitCode == 1)
    #expect(quote.output.contains("inventories/quotes.csv"), "\(quote.output)")
    try folder.replace("6918501", by: "6918500", in: "inventories/quotes.csv")
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
    try edit("huong-gian") { $0["ownFunds"] = 1 }
    let funds = try tool.run("verify", "proposals/2025-02", "--json")
    #expect(funds.exitCode == 1)
    #expect(funds.output.contains("units[huong-gian].ownFunds"), "\(funds.output)")
  }

  @Test func `own money that does not suffice is told, and locks that need more are refused`() throws {
    try folder.replace("queue-system", by: try item(of: "queue"), in: "inventories/quotes.csv")
    let explained = try tool.run("explain", "huong-gian", "--language", "en")
    #expect(explained.exitCode == 0, "\(explained.messages)")
    #expect(explained.output.contains("of its own funds only"), "\(explained.output)")
    #expect(explained.output.contains("the unit's own money does not suffice"), "\(explained.output)")
    try folder.edit("inventories/policy.json") { policy in
      policy["locks"] = [
        ["unit": "huong-gian", "action": "fund", "reason": ["vi": "Đã hứa.", "en": "Promised."]]
      ]
    }
    let refused = try tool.run("plan", "--language", "en")
    #expect(refused.exitCode == 1)
    #expect(refused.messages.contains("more than its own funds of 2000000 đồng"), "\(refused.messages)")
    let vietnamese = try tool.run("plan", "--language", "vi")
    #expect(vietnamese.messages.contains("nhiều hơn kinh phí tự có 2000000 đồng"), "\(vietnamese.messages)")
  }

  @Test func `money beyond the whole cost is a warning at its place`() throws {
    try folder.replace("queue-system", by: try item(of: "queue"), in: "inventories/quotes.csv")
    let run = try tool.run("check", "--language", "en")
    #expect(run.exitCode == 0, "\(run.output)")
    let warnings = run.output.split(separator: "\n").filter { $0.contains("policy.json:") }
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("Others give 100,000,000 đồng") == true, "\(warnings)")
  }

  @Test func `an item that the price book does not have is a fault of its cell`() throws {
    let run = try tool.run("check", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("inventories/quotes.csv:5:1: error: «queue-system»"), "\(run.output)")
  }
}
