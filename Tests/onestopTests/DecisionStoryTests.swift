import FileFormats
import Foundation
import Testing
import TestSupport

/// The money's second half, from outside: propose, decide, fill in, collect, see how far it is, and propose again.
@Suite struct DecisionStoryTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private static let table = "inventories/decisions/2025-02.csv"

  /// What a proposal asks for, as pairs of a unit and a requirement.
  private func asked(_ path: String, in folder: TemporaryFolder) throws -> [[String]] {
    let record = try JSONReader().read(try folder.bytes(of: "\(path)/proposal.json"))
    return (record["lines"]?.elements ?? []).compactMap { line in
      line["unit"]?.string.flatMap { unit in line["requirement"]?.string.map { [unit, $0] } }
    }
  }

  /// A decision of March that cuts its last line, and whose queue-number machine for Tân Liễu has come and is paid.
  private func decide(_ folder: TemporaryFolder) throws -> (cut: [String], arrived: [String]) {
    #expect(try BuiltTool(in: folder.url).run("decide", "proposals/2025-02", "--format", "csv").exitCode == 0)
    let asked = try asked("proposals/2025-02", in: folder)
    var sheet = try FilledDecision(Self.table, in: folder)
    sheet.set("Số quyết định", "812/QĐ-UBND")
    sheet.set("Ngày quyết định", "20/03/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    let machine = try #require(asked.firstIndex(of: ["tan-lieu", "queue-machine"]))
    let cut = try #require(asked.indices.last { $0 != machine })
    sheet.set(cut, ["SL duyệt": "0", "Lý do cắt giảm": "Chưa cấp thiết, xem xét ở đợt sau"])
    sheet.set(
      machine,
      [
        "Số hợp đồng": "07/HĐ", "Ngày hợp đồng": "01/04/2025", "Giá trị hợp đồng (đồng)": "60000000",
        "Nhà cung cấp": "Công ty A", "SL nghiệm thu": "1", "Ngày nghiệm thu": "15/04/2025",
        "Đã thanh toán (đồng)": "40000000", "Ngày thanh toán": "25/04/2025",
      ]
    )
    try folder.write(sheet.csv, to: Self.table)
    return (asked[cut], asked[machine])
  }

  /// April's inventories: those of February, and the machine if it has come.
  private func collectApril(_ folder: TemporaryFolder, hasMachine: Bool) throws {
    for name in try folder.names(in: "inventories/2025-02") {
      var text = try folder.read("inventories/2025-02/\(name)")
      text = text.replacing("02/2025", with: "04/2025").replacing("\"2025-02\"", with: "\"2025-04\"")
      if hasMachine, name == "tan-lieu.csv" {
        let old = "17,Máy lấy số xếp hàng,bộ,0,,,,,,,,,,,Chưa được trang bị"
        #expect(text.contains(old))
        text = text.replacing(old, with: "17,Máy lấy số xếp hàng,bộ,1,Tốt,2025,,,,,,,,,Mới nhận tháng 4")
      }
      try folder.write(text, to: "inventories/2025-04/\(name)")
    }
  }

  @Test func `nothing is asked for twice, and the letter says why`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    let first = try asked("proposals/2025-02", in: folder)
    let (cut, arrived) = try decide(folder)
    try collectApril(folder, hasMachine: true)
    let check = try tool.run("check", "--json").json()
    let errors = (check["findings"]?.elements ?? []).filter { $0["severity"]?.string == "error" }
    #expect(errors.isEmpty, "\(errors.compactMap { $0["message"]?.string })")

    let progress = try tool.json("progress")["decisions"]
    #expect(progress?["sums"]?["approved"]?["lines"]?.integer == first.count - 1)
    #expect(progress?["sums"]?["paid"]?["amount"]?.integer == 40_000_000)
    let lines = progress?["decisions"]?.elements?.first?["lines"]?.elements ?? []
    #expect(
      lines.filter { $0["sight"]?.string == "seen" }.compactMap { $0["requirement"]?.string } == ["queue-machine"]
    )

    let again = try tool.run("propose", "--budget", "2000000000")
    #expect(again.exitCode == 0, "\(again.messages)")
    let second = try asked("proposals/2025-04", in: folder)
    #expect(!second.isEmpty)
    #expect(second.filter(first.contains) == [cut])
    #expect(!second.contains(arrived))
    let letter = try folder.read("proposals/2025-04/proposal.md")
    for text in ["812/QĐ-UBND", "không đề nghị lại", "TÌNH HÌNH THỰC HIỆN CÁC QUYẾT ĐỊNH TRƯỚC"] {
      #expect(letter.contains(text), "\(text)")
    }
    let page = try folder.read("proposals/2025-04/index.html")
    #expect(page.contains("id=\"deliveries\"") && page.contains("812/QĐ-UBND"))
    // Cells that are to come have a frame of their own, and stars are said to count them in.
    #expect(page.contains("class=\"k comm\"") && page.contains("khi khoản đã duyệt về đủ"))
    #expect(folder.exists("proposals/2025-04/figures/decisions.svg"))
    let verified = try tool.run("verify", "proposals/2025-04")
    #expect(verified.exitCode == 0, "\(verified.output)")
    // The proposal that was decided on is still what it was.
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
  }

  @Test func `what was accepted and has not come is found, with both cells`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    _ = try decide(folder)
    try collectApril(folder, hasMachine: false)
    let check = try tool.run("check", "--json").json()
    let lacking = (check["findings"]?.elements ?? []).filter { $0["code"]?.string == "accepted-but-lacking" }
    #expect(lacking.count == 1)
    #expect(lacking.first?["file"]?.string == Self.table)
    let progress = try tool.json("progress", "--decisions")
    let line = (progress["decisions"]?.elements?.first?["lines"]?.elements ?? []).first { $0["inventory"] != nil }
    #expect(line?["inventory"]?["file"]?.string == "inventories/2025-04/tan-lieu.csv")
    let audit = try tool.json("audit")
    let unseen = (audit["findings"]?.elements ?? []).filter { $0["kind"]?.string == "accepted-unseen" }
    #expect(
      unseen.first?["sources"]?.elements?.compactMap { $0["file"]?.string } == [
        Self.table, "inventories/2025-04/tan-lieu.csv",
      ]
    )
  }

  @Test func `the forms of units ask whether what is approved has come`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    _ = try decide(folder)
    #expect(try tool.run("template", "--round", "2025-04").exitCode == 0)
    let unit = try #require(try asked("proposals/2025-02", in: folder).first?.first)
    let sheets = try WorkbookReader().read(try folder.bytes(of: "forms/2025-04/\(unit).xlsx")).sheets
    let texts = sheets.flatMap { $0.table.rows.flatMap(\.texts) }
    #expect(texts.contains { $0.contains("đã về chưa?") })
    #expect(texts.contains("812/QĐ-UBND"))
    #expect(try tool.run("check", "forms/2025-04/\(unit).xlsx", "--round", "2025-02").exitCode == 0)
  }

  // MARK: - The commands of the README

  private static let heading = "### Sau khi được duyệt"

  /// The words of each command in the first block below the heading.
  private static func commands() throws -> [[String]] {
    let text = try String(contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    let story = try #require(text.range(of: heading)).upperBound
    let block = try #require(text[story...].split(separator: "```", maxSplits: 2).dropFirst().first)
    return block.split(separator: "\n").dropFirst().map { line in
      line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
    }
  }

  @Test func `the commands of the README tell the story in Excel files`() throws {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    let first = try asked("proposals/2025-02", in: folder)
    var done: [String] = []
    for words in try Self.commands() {
      if words[1] == "collect" { try sendForms(in: folder) }
      let run = try tool.run(Array(words.dropFirst()))
      #expect(run.exitCode == 0, "\(words): \(run.output)\(run.messages)")
      if words[1] == "decide" { try fillIn("inventories/decisions/2025-02.xlsx", in: folder) }
      done.append(words[1])
    }
    #expect(done == ["decide", "template", "collect", "check", "progress", "propose"])
    #expect(try asked("proposals/2025-04", in: folder).filter(first.contains).isEmpty)
    #expect(try tool.run("verify", "proposals/2025-04").exitCode == 0)
  }

  /// The secretary writes the decision into the sheet.
  private func fillIn(_ path: String, in folder: TemporaryFolder) throws {
    try edit(folder.url.appending(path: path)) { sheets in
      let value = 2
      for (label, text) in [("Số quyết định", "812/QĐ-UBND"), ("Duyệt toàn bộ theo đề nghị", "Có")] {
        sheets[0].set(try #require(sheets[0].rows.firstIndex { $0.contains(label) }), value, .text(text))
      }
      let day = try #require(sheets[0].rows.firstIndex { $0.contains("Ngày quyết định") })
      sheets[0].set(day, value, .text("20/03/2025"))
    }
  }

  /// Every unit mails its form back as it is.
  private func sendForms(in folder: TemporaryFolder) throws {
    try folder.makeFolder("thu")
    for name in try folder.names(in: "forms/2025-04") where name.hasSuffix("xlsx") {
      try folder.move("forms/2025-04/\(name)", to: "thu/gửi \(name)")
    }
  }
}
