import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop decide`, as a planner meets it: the sheet, what is filled in, and what every command makes of it.
@Suite struct DecideCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private static let proposal = "proposals/2025-02"
  private static let workbook = "inventories/decisions/2025-02.xlsx"
  private static let table = "inventories/decisions/2025-02.csv"

  private func findings(_ tool: BuiltTool, _ path: String) throws -> [String] {
    let run = try tool.run("check", path, "--json")
    return (try run.json()["findings"]?.elements ?? []).compactMap { $0["code"]?.string }
  }

  @Test func `the sheet is written into the folder of decisions with every line of the proposal`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    let written = try tool.json("decide", Self.proposal)
    #expect(written["schema"]?.string == "onestop.decide/1")
    #expect(written["file"]?.string == Self.workbook)
    let record = try JSONReader().read(try folder.bytes(of: "\(Self.proposal)/proposal.json"))
    let lines = try #require(record["lines"]?.elements)
    #expect(written["lines"]?.integer == lines.count)
    #expect(written["amount"]?.integer == record["totals"]?["cost"]?.integer)
    let sheet = try FilledDecision(Self.workbook, in: folder)
    #expect(sheet.count == lines.count)
    for (place, line) in lines.enumerated() {
      #expect(sheet.cell(place, "TT") == "\(line["rank"]?.integer ?? 0)")
      #expect(sheet.cell(place, "SL đề nghị") == "\(line["quantity"]?.integer ?? 0)")
      #expect(sheet.cell(place, "Số tiền đề nghị (đồng)") == "\(line["cost"]?.integer ?? 0)")
    }
    #expect(try tool.run("decide", "\(Self.proposal)/proposal.json").exitCode == 0)
  }

  @Test(arguments: ["xlsx", "csv", "json"], ["vi", "en"])
  func `blank it reads back without a finding, in all clothes and languages`(form: String, language: String) throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    let run = try tool.run("decide", Self.proposal, "--format", form, "--language", language)
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(try findings(tool, "inventories/decisions/2025-02.\(form)").isEmpty)
    #expect(try tool.run("plan", "--json").output == small.run("plan", "--json").output)
  }

  @Test func `filled in it reads back without a finding`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("decide", Self.proposal).exitCode == 0)
    var sheet = try FilledDecision(Self.workbook, in: folder)
    try folder.remove(Self.workbook)
    sheet.set("Số quyết định", "812/QĐ-UBND")
    sheet.set("Ngày quyết định", "20/03/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    sheet.set(0, ["SL duyệt": "0", "Lý do cắt giảm": "Chưa cấp thiết"])
    sheet.set(
      1,
      [
        "Số hợp đồng": "07/HĐ", "Ngày hợp đồng": "01/04/2025", "Nhà cung cấp": "Công ty A",
        "Giá trị hợp đồng (đồng)": sheet.cell(1, "Số tiền đề nghị (đồng)"),
        "SL nghiệm thu": sheet.cell(1, "SL đề nghị"), "Ngày nghiệm thu": "15/04/2025",
        "Đã thanh toán (đồng)": sheet.cell(1, "Số tiền đề nghị (đồng)"), "Ngày thanh toán": "25/04/2025",
      ]
    )
    sheet.set(2, ["Lý do hủy": "Đơn vị không còn nhu cầu", "Ngày hủy": "02/05/2025"])
    try folder.write(sheet.csv, to: Self.table)
    #expect(try findings(tool, Self.table).isEmpty)
    // What is approved is not proposed again once the decision counts.
    let before = try tool.json("plan", "--budget", "2000000000")
    let after = try tool.json("plan", "--budget", "2000000000", "--as-of", "2025-03-31")
    let count = { (plan: JSONValue) in
      (plan["units"]?.elements ?? []).reduce(0) { $0 + ($1["lines"]?.elements?.count ?? 0) }
    }
    #expect(count(after) < count(before))
  }

  @Test func `one decision answers several proposals`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("propose", "--round", "2024-12", "--budget", "60000000").exitCode == 0)
    let written = try tool.json("decide", "proposals/2024-12", Self.proposal)
    #expect(written["file"]?.string == Self.workbook)
    #expect(written["proposals"]?.elements?.compactMap(\.string) == ["proposals/2024-12", Self.proposal])
    #expect(try findings(tool, Self.workbook).isEmpty)
    let sheet = try FilledDecision(Self.workbook, in: folder)
    #expect(Set((0..<sheet.count).map { sheet.cell($0, "Thuộc tờ trình") }) == ["proposals/2024-12", Self.proposal])
  }

  @Test func `what somebody filled in is never lost`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("decide", Self.proposal, "--format", "csv").exitCode == 0)
    // As the tool wrote it, it is written again without a question.
    #expect(try tool.run("decide", Self.proposal, "--format", "csv").exitCode == 0)
    let work = try folder.read(Self.table) + "\n"
    try folder.write(work, to: Self.table)
    for form in ["csv", "xlsx"] {
      let refused = try tool.run("decide", Self.proposal, "--format", form)
      #expect(refused.exitCode == 73)
      #expect(refused.messages.contains(Self.table))
    }
    let forced = try tool.json("decide", Self.proposal, "--format", "xlsx", "--force")
    let kept = "inventories/decisions/superseded/2025-02.csv"
    #expect(forced["superseded"]?.elements?.compactMap(\.string) == [kept])
    #expect(try folder.read(kept) == work)
    #expect(!folder.exists(Self.table) && folder.exists(Self.workbook))
    #expect(try tool.run("check").exitCode == 0)
  }

  @Test func `findings are marked at the cells of the decision`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("decide", Self.proposal, "--format", "csv").exitCode == 0)
    var sheet = try FilledDecision(Self.table, in: folder)
    sheet.set("Số quyết định", "812/QĐ-UBND")
    sheet.set("Ngày quyết định", "20/03/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    sheet.set(0, ["SL nghiệm thu": "1", "Ngày nghiệm thu": "01/03/2025"])
    try folder.write(sheet.csv, to: Self.table)
    let run = try tool.run("check", Self.table, "--annotate", "return.xlsx")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("[before-decision]"))
    let bytes = try folder.bytes(of: "return.xlsx")
    let sheets = try WorkbookReader().read(bytes).sheets
    #expect(sheets.count == 2)
    let listed = sheets[1].table.rows.flatMap(\.texts)
    #expect(listed.contains { $0.contains("trước ngày quyết định") })
    #expect(sheets[0].table.rows.map { $0.texts.filter { !$0.isEmpty } }.contains { $0.contains("01/03/2025") })
  }

  @Test(
    arguments: [
      ([], 64, "proposal"), (["nowhere"], 66, "nowhere"), (["inventories/policy.json"], 65, "policy.json"),
      (["proposals/2025-02", "--format", "pdf"], 64, "pdf"), (["proposals/2025-02", "--output", "x/"], 73, "x/"),
    ] as [([String], Int32, String)]
  )
  func `what cannot be decided on is said`(arguments: [String], exitCode: Int32, word: String) throws {
    let run = try small.run(["decide"] + arguments)
    #expect(run.exitCode == exitCode, "\(run.messages)")
    #expect(run.messages.contains(word))
    #expect(run.output.isEmpty)
  }

  @Test func `a proposal outside of the folder, damaged or empty is refused`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    let elsewhere = try TemporaryFolder()
    try elsewhere.copy("proposals", from: folder.url)
    let outside = try tool.run("decide", elsewhere["proposals/2025-02"])
    #expect(outside.exitCode == 64)
    #expect(outside.messages.contains("nằm ngoài"))
    try folder.edit("proposals/2025-02/proposal.json") { $0["lines"] = [] as [Any] }
    let empty = try tool.run("decide", Self.proposal)
    #expect(empty.exitCode == 1)
    #expect(empty.messages.contains("không đề nghị khoản nào"))
    try folder.edit("proposals/2025-02/proposal.json") { $0["lines"] = [["rank": "x"]] }
    let damaged = try tool.run("decide", Self.proposal)
    #expect(damaged.exitCode == 1)
    #expect(!folder.exists("inventories/decisions"))
  }
}
