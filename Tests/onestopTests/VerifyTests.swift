import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop verify` as an auditor meets it.
@Suite struct VerifyTests {
  private static let record = "proposals/2025-02/proposal.json"
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try SharedTool.small.get().copy()
    tool = BuiltTool(in: folder.url)
  }

  @Test(arguments: ["2025-02", "2025-04"]) func `the shipped proposals agree`(round: String) throws {
    let run = try BuiltTool().run("verify", "proposals/\(round)")
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.hasPrefix("Khớp hoàn toàn"))
  }

  @Test func `a changed cost is named with its source`() throws {
    try folder.replace("\"cost\" : 1728000", by: "\"cost\" : 1729000", in: Self.record)
    let run = try tool.run("verify", Self.record, "--json")
    #expect(run.exitCode == 1)
    let difference = try #require(try differences(run)["lines[huong-gian/name-signboard].cost"])
    #expect(difference["recorded"]?.string == "1729000")
    #expect(difference["recomputed"]?.string == "1728000")
    #expect(difference["source"]?.string?.hasPrefix("inventories/2025-02/huong-gian.csv") == true)
  }

  @Test func `a document changed since is named`() throws {
    try folder.write("x", to: "proposals/2025-02/proposal.md")
    let run = try tool.run("verify", Self.record, "--json")
    #expect(run.exitCode == 1)
    #expect(try differences(run)["outputs[proposal.md]"]?["source"]?.string == "proposals/2025-02/proposal.md")
  }

  @Test func `an amount changed in a document is named with its place`() throws {
    let file = folder.url.appendingPathComponent("proposals/2025-02/to-trinh.docx")
    try Self.replace("249.013.000", by: "249.012.000", inDocumentAt: file)
    try folder.replace(",2350000,2350000,1728000,", by: ",2350000,2350000,1738000,", in: "proposals/2025-02/lines.csv")
    try folder.replace("1.728.000 đồng", by: "1.728.500 đồng", in: "proposals/2025-02/index.html")
    let differences = try differences(try tool.run("verify", Self.record, "--json"))
    let word = try #require(
      differences.first {
        $0.key.hasPrefix("outputs[to-trinh.docx] table ") && $0.value["recorded"]?.string == "249.013.000"
      }
    )
    let place = try #require(word.key.firstMatch(of: /table (\d+), row (\d+), column (\d+)/)).output
    #expect(word.value["shown"]?.string == "249.012.000")
    let name = "proposals/2025-02/to-trinh.docx: bảng \(place.1), dòng \(place.2), cột \(place.3)"
    #expect(word.value["source"]?.string == name)
    let line = differences.first { $0.key.hasPrefix("outputs[lines.csv] 2:") }
    #expect(line?.value["shown"]?.string == "1738000")
    #expect(differences.keys.contains { $0.hasPrefix("outputs[index.html] texts[") })
    #expect(Set(differences.values.compactMap { $0["check"]?.string }) == ["documents"])
  }

  @Test func `an amount changed in the workbook is named with its cell`() throws {
    let url = folder.url.appendingPathComponent("proposals/2025-02/phu-luc.xlsx")
    try Self.replace("<v>2350000</v>", by: "<v>2450000</v>", inDocumentAt: url)
    let differences = try differences(try tool.run("verify", Self.record, "--json"))
    let cells = differences.filter { $0.key.hasPrefix("outputs[phu-luc.xlsx] ") }
    #expect(!cells.isEmpty)
    for cell in cells.values {
      #expect(cell["recorded"]?.string == "2350000")
      #expect(cell["shown"]?.string == "2450000")
      #expect(cell["source"]?.string?.contains("!") == true)
    }
  }

  @Test func `a document whose words alone were edited says so`() throws {
    try folder.replace("## 2. Thực trạng", by: "## 2. Hiện trạng", in: "proposals/2025-02/proposal.md")
    let differences = try differences(try tool.run("verify", Self.record, "--json"))
    let whole = differences["outputs[proposal.md]"]?["text"]?["en"]?.string
    #expect(whole?.hasSuffix("was edited: wording (1)") == true)
    #expect(differences.count == 2)
  }

  @Test func `a record is judged by itself before the plan is made again`() throws {
    try folder.replace("\"rank\" : 7,", by: "\"rank\" : 8,", in: Self.record)
    try folder.replace("\"remaining\" : 987000", by: "\"remaining\" : 988000", in: Self.record)
    try folder.replace("mười ba nghìn đồng\"", by: "mười bốn nghìn đồng\"", in: Self.record)
    let differences = try differences(try tool.run("verify", Self.record, "--json"))
    #expect(differences.count == 3)
    let checks = Set(differences.values.compactMap { $0["check"]?.string })
    #expect(checks == ["order", "sums", "words"])
    #expect(differences["totals.remaining"]?["recomputed"]?.string == "987000")
    #expect(differences["totals.remaining"]?["source"]?.string == "totals.budget - totals.cost")
    #expect(differences["totals.costInWords.vi"]?["recomputed"]?.string?.hasSuffix("mười ba nghìn đồng") == true)
  }

  @Test func `what a tampered price is compared with is the cell of the price book`() throws {
    try folder.replace("\"unitPrice\" : 2350000", by: "\"unitPrice\" : 2340000", in: Self.record)
    let run = try tool.run("verify", Self.record, "--language", "vi")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("2.340.000"))
    let price = try differences(try tool.run("verify", Self.record, "--json"))[
      "lines[huong-gian/name-signboard].unitPrice"
    ]
    #expect(price?["source"]?.string == "inventories/prices.csv:3:101")
    #expect(price?["text"]?["vi"]?.string == "Phường Hương Gián, Biển tên trụ sở tại cổng chính: đơn giá")
  }

  @Test func `inputs may lie elsewhere, and the sources say where`() throws {
    try folder.move("inventories", to: "elsewhere")
    let run = try tool.run("verify", "proposals/2025-02", "--inventories", "elsewhere/")
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    try folder.replace("2350000", by: "2450000", in: "elsewhere/prices.csv")
    let differences = try differences(
      try tool.run("verify", "proposals/2025-02", "--inventories", "elsewhere", "--json")
    )
    #expect(differences["inputs[inventories/prices.csv]"]?["source"]?.string == "elsewhere/prices.csv")
    let price = differences["lines[huong-gian/name-signboard].unitPrice"]
    #expect(price?["source"]?.string?.hasPrefix("elsewhere/prices.csv:3:") == true)
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 66)
  }

  @Test func `inputs that changed come first, then what they explain, and apart what they do not`() throws {
    try folder.replace("2350000", by: "2450000", in: "inventories/prices.csv")
    try folder.replace("\"remaining\" : 987000", by: "\"remaining\" : 988000", in: Self.record)
    try folder.write("x", to: "proposals/2025-02/proposal.md")
    let elements = try tool.run("verify", Self.record, "--json").json()["differences"]?.elements ?? []
    #expect(elements.first?["what"]?.string == "inputs[inventories/prices.csv]")
    let causes = elements.map { $0["check"]?.string == "inputs" ? 0 : $0["follows"] == nil ? 2 : 1 }
    #expect(causes == causes.sorted() && Set(causes) == [0, 1, 2])
    let others = elements.filter { $0["follows"] == nil }.compactMap { $0["what"]?.string }
    #expect(others == ["inputs[inventories/prices.csv]", "totals.remaining", "outputs[proposal.md]"])
    let text = try tool.run("verify", Self.record, "--language", "vi").output
    #expect(text.hasPrefix("1 tệp số liệu gốc không còn như lúc lập hồ sơ: inventories/prices.csv."))
    #expect(text.contains("2 điểm khác không thể do thay đổi ấy mà có"))
    #expect(text.split(separator: "\n").count < 60)
    let all = try tool.run("verify", Self.record, "--language", "vi", "--all").output
    #expect(all.split(separator: "\n").count > text.split(separator: "\n").count)
    #expect(all.contains("2.450.000"))
  }

  @Test func `a letter laid beside the others, and a record that leads elsewhere, are differences`() throws {
    try folder.write("x", to: "proposals/2025-02/units/x.docx")
    try folder.write("x", to: "proposals/2025-02/.DS_Store")
    let run = try tool.run("verify", Self.record, "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("'proposals/2025-02/units/x.docx'"))
    #expect(run.output.contains(".DS_Store"))
    try folder.remove("proposals/2025-02/units/x.docx")
    #expect(try tool.run("verify", Self.record).exitCode == 0)
    try folder.replace("\"inventories/2025-02/huong-gian.csv\"", by: "\"/dev/stdin\"", in: Self.record)
    let outside = try differences(try tool.run("verify", Self.record, "--json"))["inputs[/dev/stdin]"]
    #expect(outside?["text"]?["en"]?.string?.contains("not opened") == true)
    #expect(outside?["recomputed"] == nil)
    for command in [["trace", "1"], ["diff", Self.record]] {
      #expect(
        try tool.run(command + (command[0] == "trace" ? ["--proposal", Self.record] : [Self.record])).exitCode == 0
      )
    }
  }

  @Test func `a workspace that a link leads to is read, and links that lead out of it are not`() throws {
    try FileManager.default.createSymbolicLink(atPath: folder["door"], withDestinationPath: "inventories")
    #expect(try tool.run("verify", Self.record, "--inventories", "door/").exitCode == 0)
    try folder.move("inventories/2025-02/huong-gian.csv", to: "elsewhere.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder["inventories/2025-02/huong-gian.csv"],
      withDestinationPath: "../../elsewhere.csv"
    )
    let run = try tool.run("verify", Self.record, "--json")
    #expect(run.exitCode == 1)
    let input = try differences(run)["inputs[inventories/2025-02/huong-gian.csv]"]
    #expect(input?["text"]?["en"]?.string?.contains("not opened") == true)
  }

  @Test func `a missing input and an unreadable one are told apart`() throws {
    try folder.remove("inventories/2025-02/huong-gian.csv")
    try folder.remove("inventories/2025-02/song-khe.csv")
    try folder.makeFolder("inventories/2025-02/song-khe.csv")
    let run = try tool.run("verify", Self.record, "--json")
    #expect(run.exitCode == 1)
    let differences = try differences(run)
    let missing = differences["inputs[inventories/2025-02/huong-gian.csv]"]
    #expect(missing?["text"]?["en"]?.string?.contains("is missing") == true)
    let unreadable = differences["inputs[inventories/2025-02/song-khe.csv]"]
    #expect(unreadable?["text"]?["en"]?.string?.contains("cannot be read: a folder stands here") == true)
    try folder.remove("inventories/policy.json")
    #expect(try tool.run("verify", Self.record).exitCode == 1)
  }

  @Test func `a search that is cut short is a difference, and the recount still holds`() throws {
    let run = try tool.run("verify", Self.record, "--search-limit", "0", "--json")
    #expect(run.exitCode == 1)
    let checks = Set(try differences(run).values.compactMap { $0["check"]?.string })
    #expect(checks.isDisjoint(with: ["gaps", "costs", "sums", "words", "stars", "goals"]))
  }

  @Test func `a budget of the command line is a note`() throws {
    #expect(try tool.run("propose", "--budget", "200000000", "--force").exitCode == 0)
    let run = try tool.run("verify", Self.record, "--language", "en")
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("200,000,000"))
  }

  @Test func `what is no record is refused`() throws {
    #expect(try tool.run("verify", "nowhere.json").exitCode == 66)
    #expect(try tool.run("verify", "inventories/policy.json").exitCode == 65)
  }

  /// Changes the text of a Word document.
  private static func replace(_ old: String, by new: String, inDocumentAt url: URL) throws {
    let archive = try ZIPArchive(Array(try Data(contentsOf: url)))
    var writer = ZIPWriter()
    for entry in archive.entries {
      let contents = try archive.contents(of: entry)
      let text = String(decoding: contents, as: UTF8.self).replacingOccurrences(of: old, with: new)
      try writer.add(entry.name, Array(text.utf8))
    }
    try Data(try writer.finish()).write(to: url)
  }

  /// The differences in a record of `verify`, by what they are about.
  private func differences(_ run: BuiltTool.Run) throws -> [String: JSONValue] {
    let elements = try run.json()["differences"]?.elements ?? []
    return Dictionary(elements.map { ($0["what"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }
}
