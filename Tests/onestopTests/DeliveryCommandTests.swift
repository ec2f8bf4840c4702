import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop progress` once something was decided, as a planner and an auditor meet it.
@Suite struct DeliveryCommandTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private static let table = "inventories/decisions/2025-02.csv"

  /// The small workspace with a decision of which the first lines are on their way.
  static func decided(_ small: SharedTool) throws -> (TemporaryFolder, FilledDecision) {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("decide", "proposals/2025-02", "--format", "csv").exitCode == 0)
    var sheet = try FilledDecision(table, in: folder)
    sheet.set("Số quyết định", "812/QĐ-UBND")
    sheet.set("Ngày quyết định", "20/03/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    for (line, number) in [(1, "07/HĐ"), (2, "08/HĐ")] {
      let price =
        (Int(sheet.cell(line, "Số tiền đề nghị (đồng)")) ?? 0) + (Int(sheet.cell(line, "Đơn vị tự chi (đồng)")) ?? 0)
      sheet.set(
        line,
        [
          "Số hợp đồng": number, "Ngày hợp đồng": "01/04/2025", "Nhà cung cấp": "Công ty A",
          "Giá trị hợp đồng (đồng)": "\(price - 100_000)",
        ]
      )
    }
    sheet.set(1, ["SL nghiệm thu": sheet.cell(1, "SL đề nghị"), "Ngày nghiệm thu": "15/04/2025"])
    sheet.set(1, ["Đã thanh toán (đồng)": "1000000", "Ngày thanh toán": "25/04/2025"])
    try folder.write(sheet.csv, to: table)
    return (folder, sheet)
  }

  private func amount(_ sums: JSONValue?, _ step: String) -> Int? { sums?[step]?["amount"]?.integer }
  private func lines(_ sums: JSONValue?, _ step: String) -> Int? { sums?[step]?["lines"]?.integer }

  @Test func `approved, contracted, accepted and paid add up, in lines and in money`() throws {
    let (folder, sheet) = try Self.decided(small)
    let tool = BuiltTool(in: folder.url)
    let record = try tool.json("progress", "--decisions")
    #expect(record["schema"]?.string == "onestop.delivery/1")
    // The last day of which inventories or decisions tell.
    #expect(record["day"]?.string == "2025-04-25")
    let sums = record["sums"]
    #expect(lines(sums, "approved") == sheet.count)
    #expect(
      [lines(sums, "contracted"), lines(sums, "accepted"), lines(sums, "paid"), lines(sums, "cancelled")]
        == [2, 1, 1, 0]
    )
    let approved = (0..<sheet.count).reduce(0) { $0 + (Int(sheet.cell($1, "Số tiền đề nghị (đồng)")) ?? 0) }
    #expect(amount(sums, "approved") == approved)
    #expect(amount(sums, "paid") == 1_000_000)
    #expect(sums?["rate"]?.integer == 1_000_000 * 1_000 / approved)
    // 36 of the 286 days to the end of the year.
    #expect(sums?["due"]?.integer == approved * 36 / 286)
    let saving = (sums?["saving"]?.integer ?? 0) + (amount(sums, "contracted") ?? 0)
    #expect(saving == [1, 2].reduce(0) { $0 + (Int(sheet.cell($1, "Số tiền đề nghị (đồng)")) ?? 0) })
    for groups in ["units", "requirements", "decisions"] {
      let parts = record[groups]?.elements ?? []
      #expect(parts.reduce(0) { $0 + (amount($1["sums"], "approved") ?? 0) } == approved, "\(groups)")
    }
    let months = record["months"]?.elements ?? []
    #expect(months.compactMap { $0["month"]?.string } == ["2025-03", "2025-04"])
    #expect(months.last?["rate"]?.integer == sums?["rate"]?.integer)
  }

  @Test func `what is late is told with whose turn it is`() throws {
    let (folder, sheet) = try Self.decided(small)
    let tool = BuiltTool(in: folder.url)
    let record = try tool.json("progress", "--decisions", "--as-of", "2025-06-30", "--late-after", "60")
    let lines = record["decisions"]?.elements?.first?["lines"]?.elements ?? []
    #expect(lines.compactMap { $0["waitsFor"]?.string }.prefix(3) == ["unit", "city", "supplier"])
    #expect(lines.filter { $0["late"]?.boolean == true }.count == sheet.count)
    #expect(lines.dropFirst(2).first?["days"]?.integer == 90)
    #expect(lines.allSatisfy { $0["source"]?["file"]?.string == Self.table })
    let patient = try tool.json("progress", "--decisions", "--as-of", "2025-06-30", "--late-after", "365")
    let waiting = patient["decisions"]?.elements?.first?["lines"]?.elements ?? []
    #expect(!waiting.contains { $0["late"]?.boolean == true })
    let text = try tool.run("progress", "--decisions", "--as-of", "2025-06-30", "--all").output
    #expect(text.contains("Nhà cung cấp: chưa giao đủ: 1 dòng quá 30 ngày"))
    let late = try tool.run("progress", "--decisions", "--as-of", "2025-06-30", "--all", "--format", "md").output
    #expect(late.contains("Nhà cung cấp: chưa giao đủ (Công ty A)"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the comparison of rounds keeps its members and gets one more`() throws {
    let (folder, _) = try Self.decided(small)
    let tool = BuiltTool(in: folder.url)
    let before = try small.json("progress")
    let record = try tool.json("progress")
    for member in ["schema", "from", "to", "goals", "units"] { #expect(record[member] != nil, "\(member)") }
    #expect(before["decisions"] == nil)
    #expect(record["decisions"]?["sums"] != nil)
    let text = try tool.run("progress").output
    #expect(text.contains("Thực hiện các quyết định đến ngày 25/4/2025"))
    #expect(try tool.run("progress", "--language", "en").output.contains("Decisions and their delivery"))
  }

  @Test func `every form tells every line`() throws {
    let (folder, sheet) = try Self.decided(small)
    let tool = BuiltTool(in: folder.url)
    let csv = try tool.run("progress", "--decisions", "--format", "csv").output
    let rows = try CSVReader().read(Array(csv.utf8)).table.rows.map(\.texts)
    #expect(rows.count == sheet.count + 1)
    #expect(rows[2].contains("city") && rows[1].contains("unit"))
    #expect(rows.dropFirst().allSatisfy { $0.last?.hasPrefix(Self.table) == true })
    let markdown = try tool.run("progress", "--decisions", "--format", "md", "--all").output
    #expect(markdown.hasPrefix("# Tình hình thực hiện các quyết định"))
    for heading in ["Theo đơn vị", "Theo hạng mục", "Theo tháng", "Từng dòng"] {
      #expect(markdown.contains("### \(heading)"))
    }
    let chart = try tool.run("progress", "--decisions", "--chart", "out/chart.svg")
    #expect(chart.exitCode == 0)
    let drawing = try folder.read("out/chart.svg")
    #expect(drawing.contains("812/QĐ-UBND") && drawing.contains("class=\"target\""))
    #expect(try tool.run("progress", "--decisions", "--chart", "out/chart.svg").exitCode == 73)
    #expect(try tool.run("progress", "--decisions", "--chart", "out/chart.svg", "--force").exitCode == 0)
  }

  @Test func `without a decision that says so, and a sheet without a day is named`() throws {
    let text = try small.run("progress", "--decisions").output
    #expect(text.contains("Chưa có quyết định nào được ban hành"))
    #expect(!(try small.run("progress").output.contains("quyết định")))
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("decide", "proposals/2025-02").exitCode == 0)
    #expect(try tool.run("progress", "--decisions").output.contains("Chưa tính: 2025-02 (chưa ghi ngày)"))
    #expect(try tool.json("progress", "--decisions")["unused"]?.elements?.first?["reason"]?.string == "undated")
  }

  @Test(
    arguments: [
      (["--decisions", "--from", "2024-12"], 64, "--from"), (["--late-after=-1"], 64, "-1"),
      (["--late-after", "x"], 64, "x"), (["--decisions", "--to", "2024-01"], 66, "2024-01"),
    ] as [([String], Int32, String)]
  )
  func `what does not go together is said`(arguments: [String], exitCode: Int32, word: String) throws {
    let run = try small.run(["progress"] + arguments)
    #expect(run.exitCode == exitCode)
    #expect(run.messages.contains(word))
  }

  @Test func `a decision with an error stops, even one of a later day`() throws {
    let (folder, sheet) = try Self.decided(small)
    var wrong = sheet
    wrong.set(3, ["SL nghiệm thu": "999", "Ngày nghiệm thu": "15/04/2025"])
    try folder.write(wrong.csv, to: Self.table)
    let run = try BuiltTool(in: folder.url).run("progress", "--decisions")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("[accepted-beyond-approved]"))
  }
}
