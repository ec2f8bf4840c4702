import FileFormats
import Foundation
import Testing
import TestSupport

/// What `onestop audit` says about things that were bought by decisions.
@Suite struct DeliveryAuditTests {
  private let small: SharedTool

  init() throws { small = try SharedTool.small.get() }

  private static let table = "inventories/decisions/2025-02.csv"

  private func kinds(_ tool: BuiltTool, _ arguments: String...) throws -> [String] {
    let run = try tool.run(["audit", "--json"] + arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    let kinds: Set = [
      "accepted-unseen", "bought-unapproved", "paid-above-approved", "above-ceiling", "split-contracts", "paid-twice",
    ]
    return (try run.json()["findings"]?.elements ?? []).compactMap { $0["kind"]?.string }.filter(kinds.contains)
  }

  /// A workspace, and the tool in it.
  private struct Decided {
    let folder: TemporaryFolder
    var tool: BuiltTool { BuiltTool(in: folder.url) }
  }

  /// A workspace with a decision that somebody filled in.
  private func workspace(_ fill: (inout FilledDecision) -> Void) throws -> Decided {
    let folder = try small.copy()
    let tool = BuiltTool(in: folder.url)
    #expect(try tool.run("decide", "proposals/2025-02", "--format", "csv").exitCode == 0)
    var sheet = try FilledDecision(Self.table, in: folder)
    sheet.set("Số quyết định", "812/QĐ-UBND")
    sheet.set("Ngày quyết định", "20/03/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    fill(&sheet)
    try folder.write(sheet.csv, to: Self.table)
    return Decided(folder: folder)
  }

  @Test func `a decision as it should be raises nothing`() throws {
    let decided = try workspace { sheet in
      sheet.set(1, ["Số hợp đồng": "07/HĐ", "Ngày hợp đồng": "01/04/2025", "Giá trị hợp đồng (đồng)": "1000000"])
    }
    #expect(try kinds(decided.tool).isEmpty)
    #expect(try decided.tool.run("audit").output.contains("Không thấy điểm nghi vấn"))
    #expect(!(try small.run("audit").output.contains("Mua sắm theo quyết định")))
  }

  @Test func `what was bought without approval, or before it, is told with both cells`() throws {
    let decided = try workspace { sheet in
      sheet.set(0, ["SL duyệt": "0", "Lý do cắt giảm": "Chưa cấp thiết"])
      sheet.set(0, ["Số hợp đồng": "1/HĐ", "Ngày hợp đồng": "01/04/2025"])
      sheet.set(1, ["Số hợp đồng": "2/HĐ", "Ngày hợp đồng": "01/03/2025"])
    }
    #expect(try kinds(decided.tool) == ["bought-unapproved", "bought-unapproved"])
    let findings = (try decided.tool.json("audit")["findings"]?.elements ?? []).filter {
      $0["kind"]?.string == "bought-unapproved"
    }
    #expect(findings.allSatisfy { $0["sources"]?.elements?.count == 2 && $0["level"]?.string == "error" })
    #expect(try decided.tool.run("audit", "--fail-level", "error").exitCode == 1)
    let csv = try decided.tool.run("audit", "--format", "csv").output
    #expect(csv.contains("Mua ngoài quyết định"))
    let sarif = try decided.tool.run("audit", "--format", "sarif").json()
    let results = sarif["runs"]?.elements?.first?["results"]?.elements ?? []
    let bought = results.filter { $0["ruleId"]?.string == "bought-unapproved" }
    #expect(bought.count == 2)
    #expect(bought.allSatisfy { $0["relatedLocations"]?.elements?.count == 1 })
    #expect(results.filter { $0["relatedLocations"] != nil }.count == bought.count)
    #expect(try decided.tool.run("audit", "--format", "junit").output.contains("name=\"bought-unapproved\""))
  }

  @Test func `what costs more than was approved is told`() throws {
    let decided = try workspace { sheet in
      let approved = Int(sheet.cell(1, "Số tiền đề nghị (đồng)")) ?? 0
      sheet.set(
        1,
        [
          "Số hợp đồng": "2/HĐ", "Ngày hợp đồng": "01/04/2025", "Giá trị hợp đồng (đồng)": "\(approved * 3)",
          "Đã thanh toán (đồng)": "\(approved + 1)", "Ngày thanh toán": "10/04/2025",
        ]
      )
      sheet.set(
        2,
        ["Số hợp đồng": "3/HĐ", "Ngày hợp đồng": "01/04/2025", "Giá trị hợp đồng (đồng)": "900000000"]
      )
    }
    #expect(try kinds(decided.tool) == ["paid-above-approved", "paid-above-approved"])
  }

  @Test func `ceilings and limits are those of the rules of the contract's day`() throws {
    let decided = try workspace { sheet in
      let alike = (0..<sheet.count).filter { sheet.cell($0, "Mục giá") == sheet.cell(1, "Mục giá") }
      for (place, line) in alike.prefix(2).enumerated() {
        sheet.set(
          line,
          [
            "Số hợp đồng": "\(place)/HĐ", "Ngày hợp đồng": "01/10/2025", "Nhà cung cấp": "Công ty  TNHH A",
            "Giá trị hợp đồng (đồng)": "1500000",
          ]
        )
      }
    }
    #expect(try kinds(decided.tool).isEmpty)
    try decided.folder.edit("inventories/rules.json") { rules in
      var limits = rules["procurement"] as? [[String: Any]] ?? []
      for place in limits.indices where limits[place]["id"] as? String == "unit-decision" {
        limits[place]["upTo"] = 2_000_000
      }
      rules["procurement"] = limits
      var ceilings = rules["ceilings"] as? [[String: Any]] ?? []
      for place in ceilings.indices where ceilings[place]["id"] as? String == "printer" {
        ceilings[place]["items"] = ["signboard-relettering"]
        ceilings[place]["amount"] = 1_400_000
      }
      rules["ceilings"] = ceilings
    }
    #expect(Set(try kinds(decided.tool)) == ["split-contracts", "above-ceiling"])
    #expect(try kinds(decided.tool).filter { $0 == "split-contracts" }.count == 1)
    let text = try decided.tool.run("audit").output
    #expect(text.contains("Dấu hiệu") || text.contains("2 hợp đồng với"))
  }

  @Test func `limits that nobody knows are told, not guessed`() throws {
    let decided = try workspace { sheet in
      let alike = (0..<sheet.count).filter { sheet.cell($0, "Mục giá") == sheet.cell(1, "Mục giá") }
      for (place, line) in alike.prefix(2).enumerated() {
        sheet.set(
          line,
          [
            "Số hợp đồng": "\(place)/HĐ", "Ngày hợp đồng": "15/07/2025", "Nhà cung cấp": "A",
            "Giá trị hợp đồng (đồng)": "1500000",
          ]
        )
      }
    }
    #expect(try kinds(decided.tool).isEmpty)
    #expect(try decided.tool.run("audit").output.contains("Chưa xét được việc chia nhỏ hợp đồng"))
  }

  @Test func `a second payment for what had come is told`() throws {
    let decided = try workspace { sheet in
      let line = (0..<sheet.count).first { sheet.cell($0, "Mục giá").contains("lấy số") } ?? 0
      sheet.set(line, ["Đã thanh toán (đồng)": "1000000", "Ngày thanh toán": "20/04/2025"])
    }
    #expect(try decided.tool.run("propose", "--round", "2024-12", "--budget", "2000000000").exitCode == 0)
    let first = "inventories/decisions/2024-12.csv"
    #expect(try decided.tool.run("decide", "proposals/2024-12", "--format", "csv").exitCode == 0)
    var sheet = try FilledDecision(first, in: decided.folder)
    sheet.set("Số quyết định", "15/QĐ-UBND")
    sheet.set("Ngày quyết định", "10/01/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    for line in 0..<sheet.count where sheet.cell(line, "Mục giá").contains("lấy số") {
      sheet.set(
        line,
        [
          "SL nghiệm thu": sheet.cell(line, "SL đề nghị"), "Ngày nghiệm thu": "20/02/2025",
          "Đã thanh toán (đồng)": "1500000", "Ngày thanh toán": "25/02/2025",
        ]
      )
    }
    try decided.folder.write(sheet.csv, to: first)
    #expect(try kinds(decided.tool).filter { $0 == "paid-twice" } == ["paid-twice"])
    let twice = try #require(
      (try decided.tool.json("audit")["findings"]?.elements ?? []).first { $0["kind"]?.string == "paid-twice" }
    )
    #expect(twice["sources"]?.elements?.compactMap { $0["file"]?.string } == [Self.table, first])
    #expect(twice["message"]?["vi"]?.string?.contains("15/QĐ-UBND") == true)
  }

  @Test func `a second payment is told across a reorganisation, when the unit that took over buys again`() throws {
    let parts = [
      "Phường Yên Dũng": ["Phường Tân Liễu", "Phường Nham Biền", "Xã Yên Lư"], "Phường Tân Tiến": ["Phường Hương Gián"],
      "Phường Tiền Phong": ["Phường Nội Hoàng", "Phường Song Khê"], "Xã Đồng Việt": ["Xã Đồng Phúc"],
    ]
    var bought: Set<[String]> = []
    let decided = try workspace { sheet in
      for line in 0..<sheet.count {
        bought.insert([sheet.cell(line, "Đơn vị"), sheet.cell(line, "Yêu cầu")])
        sheet.set(
          line,
          [
            "SL nghiệm thu": sheet.cell(line, "SL đề nghị"), "Ngày nghiệm thu": "20/04/2025",
            "Đã thanh toán (đồng)": "1500000", "Ngày thanh toán": "25/04/2025",
          ]
        )
      }
    }
    // What the city asked for in July without knowing of the first decision.
    let first = try decided.folder.read(Self.table)
    try decided.folder.remove(Self.table)
    let made = ["propose", "--as-of", "2025-07-01", "--budget", "2000000000", "--output", "proposals/2025-07"]
    #expect(try decided.tool.run(made).exitCode == 0)
    let second = "inventories/decisions/2025-07.csv"
    #expect(try decided.tool.run("decide", "proposals/2025-07", "--output", second).exitCode == 0)
    var sheet = try FilledDecision(second, in: decided.folder)
    sheet.set("Số quyết định", "77/QĐ-UBND")
    sheet.set("Ngày quyết định", "15/07/2025")
    sheet.set("Duyệt toàn bộ theo đề nghị", "Có")
    let again = try #require(
      (0..<sheet.count).first { line in
        (parts[sheet.cell(line, "Đơn vị")] ?? []).contains { bought.contains([$0, sheet.cell(line, "Yêu cầu")]) }
      }
    )
    let unit = sheet.cell(again, "Đơn vị")
    sheet.set(again, ["Đã thanh toán (đồng)": "1000000", "Ngày thanh toán": "20/07/2025"])
    try decided.folder.write(sheet.csv, to: second)
    try decided.folder.write(first, to: Self.table)
    let findings = try decided.tool.json("audit", "--as-of", "2025-08-01")["findings"]?.elements ?? []
    let twice = findings.filter { $0["kind"]?.string == "paid-twice" }
    let codes = ["Phường Yên Dũng": "yen-dung", "Phường Tân Tiến": "tan-tien", "Phường Tiền Phong": "tien-phong"]
    #expect(twice.map { $0["unit"]?.string } == [codes[unit] ?? "dong-viet"])
    #expect(twice.first?["sources"]?.elements?.compactMap { $0["file"]?.string } == [second, Self.table])
  }

  @Test func `a photo of what the inventory lacks turns an error into a question`() throws {
    let decided = try workspace { sheet in
      let line = (0..<sheet.count).first { sheet.cell($0, "Mục giá").contains("lấy số") } ?? 0
      sheet.set(line, ["SL nghiệm thu": "1", "Ngày nghiệm thu": "25/03/2025"])
    }
    for name in try decided.folder.names(in: "inventories/2025-02") {
      let text = try decided.folder.read("inventories/2025-02/\(name)")
      try decided.folder.write(
        text.replacing("02/2025", with: "04/2025").replacing("\"2025-02\"", with: "\"2025-04\""),
        to: "inventories/2025-04/\(name)"
      )
    }
    func level() throws -> String? {
      (try decided.tool.json("audit")["findings"]?.elements ?? []).first { $0["kind"]?.string == "accepted-unseen" }?[
        "level"
      ]?
      .string
    }
    #expect(try level() == "error")
    try decided.folder.write("…", to: "inventories/2025-04/evidence/tan-lieu/may-lay-so.jpg")
    #expect(try level() == "warning")
    #expect(try decided.tool.run("audit").output.contains("cần xem"))
  }
}
