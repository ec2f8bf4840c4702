import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop convert`, and a workspace in either clothes, as a planner meets them.
@Suite struct ConvertCommandTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  private static let files = ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"]

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func convert(_ arguments: String...) throws -> BuiltTool.Run {
    let run = try tool.run(["convert"] + arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    return run
  }

  @Test func `a workspace says the same in either clothes`() throws {
    let commands = [["plan"], ["assess"], ["audit"], ["explain", "tan-lieu"]]
    let before = try commands.map { try tool.run($0 + ["--json"]).output }
    _ = try convert("--to", "xlsx")
    #expect(Set(try folder.names(in: "inventories/superseded")).isSuperset(of: Self.files))
    for (command, answer) in zip(commands, before) {
      let run = try tool.run(command + ["--json"])
      #expect(run.exitCode == 0, "\(run.messages)")
      // The places of figures are cells now.
      #expect(run.output.filter { $0 == "\n" }.count == answer.filter { $0 == "\n" }.count, "\(command)")
    }
    #expect(try tool.run("plan").output == BuiltTool(in: folder.url).run("plan").output)
    _ = try convert("--to", "json")
    for (command, answer) in zip(commands, before) { #expect(try tool.run(command + ["--json"]).output == answer) }
  }

  @Test func `a proposal is made of the workbook and verified with it`() throws {
    _ = try convert("--to", "xlsx", "--language", "en")
    let made = try tool.run("propose")
    #expect(made.exitCode == 0, "\(made.messages)")
    let record = try JSONReader().read(Array(folder.read("proposals/2025-02/proposal.json").utf8))
    let inputs = record["inputs"]?.elements ?? []
    #expect(inputs.first { $0["role"]?.string == "settings" }?["file"]?.string == "inventories/settings.xlsx")
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
    // Another budget is another workbook.
    _ = try convert("--to", "json")
    try folder.replace("250000000", by: "250000001", in: "inventories/policy.json")
    _ = try convert("--to", "xlsx", "--language", "en")
    let run = try tool.run("verify", "proposals/2025-02", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("inventories/settings.xlsx"))
  }

  @Test func `what is not read is said, and where there is nothing, that`() throws {
    _ = try convert("--to", "xlsx", "--language", "vi")
    try folder.makeFolder("empty")
    let empty = try tool.run("convert", "--to", "xlsx", "--inventories", "empty", "--language", "en")
    #expect(empty.exitCode == 66)
    #expect(empty.messages.contains("holds no settings"), "\(empty.messages)")
    let url = folder.url.appending(path: "inventories/settings.xlsx")
    let bytes = [UInt8](try Data(contentsOf: url))
    let heading = try #require(CellReference("A3"))
    try Data(WorkbookCellFiller(bytes).filled(["Khoản chốt": [heading: "Đơn vị nào"]])).write(to: url)
    let run = try tool.run("convert", "--to", "json", "--output", "copy", "--language", "vi")
    #expect(run.messages.contains("«Đơn vị nào»"), "\(run.messages)")
  }

  @Test func `words are learnt into the workbook`() throws {
    _ = try convert("--to", "xlsx", "--language", "vi")
    let rows = (1...4).map { "\($0),TS-\($0),Biển tên trụ sở tại cổng chính loại \($0),1,SN\($0),Tốt\n" }.joined()
    try folder.write(
      "STT,Mã tài sản,Tên tài sản,Số lượng,Số seri,Tình trạng\n" + rows,
      to: "inventories/2025-02/tan-lieu.csv"
    )
    let run = try tool.run("check", "inventories/2025-02/tan-lieu.csv", "--learn", "--language", "vi")
    #expect(run.messages.contains("4 tên vào inventories/settings.xlsx"), "\(run.messages)\(run.output)")
    #expect(!folder.exists("inventories/aliases.json"))
    let again = try tool.run("check", "inventories/2025-02/tan-lieu.csv", "--learn", "--language", "vi")
    #expect(again.messages.contains("Không có tên nào để ghi nhớ."), "\(again.messages)")
    _ = try convert("--to", "json")
    #expect(try folder.read("inventories/aliases.json").contains("loại 4"))
  }

  @Test func `a copy elsewhere leaves everything where it is`() throws {
    let before = try folder.names(in: "inventories")
    _ = try convert("--to", "xlsx", "--output", "copy")
    #expect(try folder.names(in: "inventories") == before)
    #expect(try folder.names(in: "copy") == ["settings.xlsx"])
    #expect(try tool.run("convert", "--to", "xlsx", "--output", "copy").exitCode == 73)
    #expect(try tool.run("convert", "--to", "xlsx", "--output", "copy", "--force").exitCode == 0)
  }

  @Test func `old clothes of one name stand side by side`() throws {
    for _ in 1...2 {
      _ = try convert("--to", "xlsx")
      _ = try convert("--to", "json")
    }
    let names = try folder.names(in: "inventories/superseded")
    #expect(Set(names).isSuperset(of: ["policy.json", "policy-2.json", "settings.xlsx", "settings-2.xlsx"]))
    #expect(try convert("--to", "json", "--language", "en").output.contains("nothing to convert"))
  }

  @Test func `what stands twice is named at both places, and not converted`() throws {
    _ = try convert("--to", "xlsx", "--output", "inventories")
    for command in [["check"], ["convert", "--to", "xlsx"], ["convert", "--to", "json"]] {
      let run = try tool.run(command + ["--language", "en"])
      #expect(run.exitCode == 1)
      let text = run.output + run.messages
      #expect(
        text.contains("inventories/policy.json: error: What this file says also stands in the sheet «"),
        "\(text)"
      )
      #expect(text.contains("of «inventories/settings.xlsx»"))
    }
  }

  @Test func `everything that is missing is named at once`() throws {
    try folder.makeFolder("bare")
    let run = try tool.run("check", "--inventories", "bare", "--language", "en")
    #expect(run.exitCode == 66)
    for name in ["register.json", "criteria.json", "prices.csv", "policy.json", "settings.xlsx"] {
      #expect(run.messages.contains("bare/\(name)"), "\(run.messages)")
    }
  }

  @Test(arguments: [true, false])
  func `without a budget units are assessed, and a plan says what it lacks`(inWorkbook: Bool) throws {
    try folder.edit("inventories/policy.json") { $0["budget"] = nil }
    if inWorkbook { _ = try convert("--to", "xlsx", "--language", "vi") }
    let check = try tool.run("check", "--language", "vi")
    #expect(check.exitCode == 0)
    #expect(check.output.contains("[missing-budget]"))
    if inWorkbook { #expect(check.output.contains("Hãy ghi «Ngân sách (đồng)»"), "\(check.output)") }
    #expect(try tool.run("assess").exitCode == 0)
    // What each budget buys helps to decide on one.
    let ladder = try tool.run("ladder", "--language", "en")
    #expect(ladder.exitCode == 0, "\(ladder.messages)")
    #expect(ladder.output.contains("The policy gives no budget yet."))
    #expect(try tool.json("ladder")["policyBudget"] == nil)
    for command in ["plan", "propose"] {
      let run = try tool.run(command, "--language", "en")
      #expect(run.exitCode == 1)
      #expect(run.messages.contains("gives no budget"), "\(run.messages)")
    }
    #expect(try tool.run("plan", "--budget", "250000000").exitCode == 0)
  }

  @Test func `a faulty cell is marked in a copy of the workbook`() throws {
    try folder.edit("inventories/policy.json") { $0["contingencyPercent"] = 500 }
    _ = try convert("--to", "xlsx", "--language", "vi")
    let run = try tool.run("check", "inventories/settings.xlsx", "--annotate", "back.xlsx", "--language", "vi")
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains("inventories/settings.xlsx:Chính sách!B7: error: «500» ở «Dự phòng (%)»"),
      "\(run.output)"
    )
    let copy = try Data(contentsOf: folder.url.appending(path: "back.xlsx"))
    let book = try WorkbookReader().read([UInt8](copy))
    let policy = try #require(book.sheets.first { $0.name == "Chính sách" })
    #expect(policy.table.rows.flatMap(\.texts).contains("500"))
    #expect(
      book.sheets.last { $0.visibility == .visible }?.table.rows.flatMap(\.texts).contains {
        $0.contains("Dự phòng (%)")
      } == true
    )
  }
}
