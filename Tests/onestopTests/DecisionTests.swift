import FileFormats
import Testing
import TestSupport

/// The built tool in a folder of its own, which holds the small workspace.
private struct DecidedTool {
  let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  func run(_ arguments: [String]) throws -> BuiltTool.Run { try tool.run(arguments) }
  func run(_ arguments: String...) throws -> BuiltTool.Run { try tool.run(arguments) }

  func json(_ arguments: [String]) throws -> JSONValue {
    let run = try tool.run(arguments + ["--json"])
    #expect(run.exitCode == 0, "\(run.messages)")
    return try run.json()
  }
}

/// Decisions of the Committee, as a planner and an auditor meet them: the built tool on the small workspace.
@Suite struct DecisionTests {
  private static let file = "inventories/decisions/2025-02.csv"
  private static let asOf = ["--as-of", "2025-04-30"]

  /// The small workspace with a proposal and a decision on it that leaves out every third line and cuts what it can.
  private func decided(_ change: (inout [[String]]) -> Void = { _ in }) throws -> DecidedTool {
    let tool = try DecidedTool()
    #expect(try tool.run("propose").exitCode == 0)
    let record = Array(try tool.folder.read("proposals/2025-02/proposal.json").utf8)
    let proposal = try JSONReader().read(record)
    var rows = [
      ["Số quyết định", "118/QĐ-UBND"], ["Ngày quyết định", "2025-03-20"], ["Tờ trình", "proposals/2025-02"],
      ["Mã kiểm tra của tờ trình", SHA256.hex(of: record)],
      [
        "TT", "Đơn vị", "Yêu cầu", "Biện pháp", "SL đề nghị", "Số tiền đề nghị (đồng)", "SL duyệt",
        "Số tiền duyệt (đồng)", "Lý do cắt giảm", "SL nghiệm thu", "Ngày nghiệm thu",
      ],
    ]
    for (place, line) in (proposal["lines"]?.elements ?? []).enumerated() {
      func text(_ key: String) -> String { line[key]?.string ?? line[key]?.number ?? "" }
      let isLeftOut = place % 3 == 2
      let approved = isLeftOut ? ["0", "0", "chưa cấp thiết"] : [text("quantity"), text("cost"), ""]
      rows.append(
        [text("rank"), text("unit"), text("requirement"), text("remedy"), text("quantity"), text("cost")] + approved
          + (place == 0 ? [text("quantity"), "2025-02-27"] : ["", ""])
      )
    }
    rows[5][10] = "2025-03-28"
    change(&rows)
    try tool.folder.write(rows.map { $0.joined(separator: ",") + "\n" }.joined(), to: Self.file)
    return tool
  }

  private func lines(_ plan: JSONValue) -> Set<String> {
    var names: Set<String> = []
    for unit in plan["units"]?.elements ?? [] {
      for line in unit["lines"]?.elements ?? [] {
        names.insert("\(unit["unit"]?.string ?? "")/\(line["requirement"]?.string ?? "")")
      }
    }
    return names
  }

  @Test func `nothing that is committed is asked for twice`() throws {
    let tool = try decided()
    #expect(try tool.run("check", Self.file).exitCode == 0)
    let before = try tool.json(["plan"])
    #expect(before["commitments"] == nil)
    let plan = try tool.json(["plan"] + Self.asOf)
    let committed = (plan["commitments"]?.elements ?? []).filter { $0["closes"]?.boolean == true }.map {
      "\($0["unit"]?.string ?? "")/\($0["requirement"]?.string ?? "")"
    }
    #expect(!committed.isEmpty && lines(plan).isDisjoint(with: committed))
    #expect(Set(committed).isSubset(of: lines(before)))
    let told = try tool.run("plan")
    #expect(told.messages.contains("118/QĐ-UBND (20/3/2025)"))
    #expect(try tool.run(["plan"] + Self.asOf).output.contains("nên không đề nghị lại"))
  }

  @Test func `assess tells today and with what is approved`() throws {
    let tool = try decided()
    let today = try tool.json(["assess"])
    let later = try tool.json(["assess"] + Self.asOf)
    for (one, other) in zip(today["units"]?.elements ?? [], later["units"]?.elements ?? []) {
      #expect(one["projected"]?.number == other["projected"]?.number)
      #expect(one["projectedWithCommitments"] == nil)
    }
    #expect(later["units"]?.elements?.contains { $0["projectedWithCommitments"] != nil } == true)
    #expect(try tool.run(["assess", "--all"] + Self.asOf).output.contains("Khi các khoản đã duyệt về đủ"))
    let summary = try tool.run(["assess"] + Self.asOf).output
    #expect(summary.contains("Khi khoản đã duyệt về\n") && summary.contains("thiếu hụt đã có khoản được duyệt"))
    for line in summary.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `a proposal after a decision verifies, traces on and names the decision as a cause`() throws {
    let tool = try decided()
    #expect(try tool.run(["propose", "--output", "after"] + Self.asOf).exitCode == 0)
    #expect(try tool.run("verify", "after").exitCode == 0)
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
    let trace = try tool.run("trace", "1")
    #expect(trace.output.contains("Quyết định 118/QĐ-UBND") && trace.output.contains("Nghiệm thu"))
    let causes = try tool.run("diff", "proposals/2025-02", "after", "--language", "en")
    #expect(causes.output.contains("approved and still to come"))
  }

  @Test func `verify names a decision that was changed, and a proposal that is no longer the one it answers`() throws {
    let tool = try decided()
    #expect(try tool.run(["propose", "--output", "after"] + Self.asOf).exitCode == 0)
    let record = try tool.folder.read("proposals/2025-02/proposal.json")
    try tool.folder.write(record + "\n", to: "proposals/2025-02/proposal.json")
    let other = try tool.run("verify", "after", "--language", "en")
    #expect(other.exitCode == 1 && other.output.contains("The digest differs"))
    try tool.folder.write(record, to: "proposals/2025-02/proposal.json")
    let decision = try tool.folder.read(Self.file)
    try tool.folder.write(decision.replacing("chưa cấp thiết", with: "không"), to: Self.file)
    let changed = try tool.run("verify", "after", "--language", "en")
    #expect(changed.exitCode == 1 && changed.output.contains(Self.file))
  }

  @Test func `lines that no proposal has, and figures that it has otherwise, are errors at their cells`() throws {
    let tool = try decided { rows in
      rows[6][4] = "77"
      rows[7][1] = "song-khe"
      rows[7][2] = "queue-machine"
    }
    let check = try tool.run("check", Self.file)
    #expect(check.exitCode == 1)
    #expect(check.output.contains("\(Self.file):7:") && check.output.contains("[differs-from-proposal]"))
    #expect(check.output.contains("\(Self.file):8:") && check.output.contains("[line-of-no-proposal]"))
    // The round before the decision is none of its business.
    #expect(try tool.run("plan").exitCode == 0)
    #expect(try tool.run(["plan"] + Self.asOf).exitCode == 1)
  }

  @Test func `a decision that names a file outside is not followed`() throws {
    let tool = try decided { rows in
      rows[2][1] = "../../../etc"
      rows[3][1] = ""
    }
    let check = try tool.run("check", Self.file)
    #expect(check.exitCode == 0 && check.output.contains("[proposal-not-there]"))
  }
}
