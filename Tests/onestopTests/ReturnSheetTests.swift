import FileFormats
import Foundation
import Testing
import TestSupport

/// `check --annotate` as a user meets it.
@Suite struct ReturnSheetTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  private static let workbook = "inventories/2025-02/dinh-tri.xlsx"
  private static let csv = "inventories/2025-02/tan-lieu.csv"
  private static let json = "inventories/2025-02/noi-hoang.json"

  init() throws {
    folder = try TemporaryFolder.withSampleWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.url.appendingPathComponent(path)))
  }

  private func workbook(_ path: String) throws -> Workbook { try WorkbookReader().read(try bytes(path)) }

  /// The texts of the sheet that lists the findings.
  private func listed(_ path: String) throws -> [[String]] {
    let sheet = try #require(try workbook(path).sheets.last)
    return sheet.table.rows.map(\.texts)
  }

  @Test func `a workbook comes back with its cells and a list`() throws {
    let run = try tool.run("check", Self.workbook, "--annotate", "back.xlsx")
    #expect(run.exitCode == 0)
    #expect(run.messages == "Phiếu trả: back.xlsx\n")
    let (before, after) = (try workbook(Self.workbook), try workbook("back.xlsx"))
    #expect(after.sheets.dropLast() == before.sheets[...])
    #expect(try listed("back.xlsx") == [["Kết quả kiểm tra: dinh-tri.xlsx"], ["Không có lỗi hay cảnh báo."]])
  }

  @Test func `each finding of a text file stands at its cell`() throws {
    try folder.replace(",cái,1,Tốt,2011,", by: ",cái,vài,Tốt,2011,", in: Self.csv)
    let run = try tool.run("check", Self.csv, "--annotate", "back.xlsx")
    #expect(run.exitCode == 1)
    let sheet = try workbook("back.xlsx").sheets[0]
    #expect(sheet.name == "Kiểm kê")
    let cell = try #require(sheet.table.rows.flatMap(\.cells).first { $0.text == "vài" })
    let list = try listed("back.xlsx")
    #expect(list[1] == ["Có 1 lỗi và 0 cảnh báo."])
    #expect(list.last?[1] == cell.position.description)
    #expect(list.last?.last == "invalid-number")
    let notes = String(decoding: try part("xl/comments1.xml", of: "back.xlsx"), as: UTF8.self)
    let reference = cell.position.description.split(separator: "!").last ?? ""
    #expect(notes.contains("ref=\"\(reference)\""))
    #expect(notes.contains("Lỗi: «vài» ở cột «Số lượng» không phải là một số.\nCách sửa: Hãy ghi trọn số"))
  }

  @Test func `a finding that is said once is marked at each of its cells, which name one another`() throws {
    try folder.replace(",cái,1,Tốt,2011,", by: ",cái,vài,Tốt,2011,", in: Self.csv)
    try folder.replace(",cái,1,Tốt,2022,", by: ",cái,vài,Tốt,2022,", in: Self.csv)
    #expect(try tool.run("check", Self.csv, "--annotate", "back.xlsx").exitCode == 1)
    let rows = try workbook("back.xlsx").sheets[0].table.rows.flatMap(\.cells).filter { $0.text == "vài" }
      .compactMap { $0.position.description.split(separator: "!").last?.drop { $0.isLetter } }
    try #require(rows.count == 2)
    let notes = String(decoding: try part("xl/comments1.xml", of: "back.xlsx"), as: UTF8.self)
    #expect(notes.contains("không phải là một số. Cũng vậy ở dòng \(rows[0]).\n"))
    #expect(notes.contains("không phải là một số. Cũng vậy ở dòng \(rows[1]).\n"))
  }

  private func part(_ name: String, of path: String) throws -> [UInt8] {
    try #require(try OfficePackage(try bytes(path)).contents(of: PartName(name)))
  }

  @Test func `what comes back can be submitted again`() throws {
    try folder.replace(",cái,1,Tốt,2011,", by: ",cái,vài,Tốt,2011,", in: Self.csv)
    _ = try tool.run("check", Self.csv, "--annotate", "2025-02/tan-lieu.xlsx", "--language", "en")
    let run = try tool.run("check", "2025-02/tan-lieu.xlsx", "--json")
    let codes = run.output.matches(of: /"code" : "([a-z-]+)"/).map { String($0.1) }
    #expect(Set(codes) == ["invalid-number", "number-as-text"], "\(run.output)")
  }

  @Test func `a JSON file becomes a table`() throws {
    try folder.replace("\"quantity\": 1", by: "\"quantity\": -1", in: Self.json)
    let run = try tool.run("check", Self.json, "--annotate", "back.xlsx", "--language", "en")
    #expect(run.exitCode == 1)
    let sheet = try workbook("back.xlsx").sheets[0]
    #expect(sheet.table.rows.contains { $0.texts.contains("quantity") })
    let cell = try #require(sheet.table.rows.flatMap(\.cells).first { $0.text == "-1" })
    let row = try listed("back.xlsx").first { $0.last == "negative-number" }
    #expect(row?[1] == cell.position.description)
  }

  @Test func `several files and a whole round go into a folder`() throws {
    let two = try tool.run("check", Self.csv, Self.json, "--annotate", "back")
    #expect(two.exitCode == 0)
    #expect(folder.exists("back/tan-lieu.xlsx") && folder.exists("back/noi-hoang.xlsx"))
    let all = try tool.run("check", "--annotate", "round/")
    // Those of all units, and that of the decision.
    #expect(all.messages.split(separator: "\n").count == 32, "\(all.messages)")
    #expect(folder.exists("round/dinh-tri.xlsx") && folder.exists("round/tan-lieu.xlsx"))
  }

  @Test func `a return sheet lists only the findings of its file`() throws {
    _ = try tool.run("check", "--annotate", "round")
    let run = try tool.run("check", "inventories/2025-02/tu-mai.xlsx", "--annotate", "tu-mai.xlsx")
    #expect(try listed("round/tu-mai.xlsx") == listed("tu-mai.xlsx"), "\(run.output)")
  }

  @Test func `nothing is overwritten unless the user says so`() throws {
    try folder.write("của tôi", to: "back.xlsx")
    let refused = try tool.run("check", Self.csv, "--annotate", "back.xlsx")
    #expect(refused.exitCode == 73)
    #expect(refused.messages.contains("back.xlsx") && refused.messages.contains("--force"))
    #expect(try folder.read("back.xlsx") == "của tôi")
    #expect(try tool.run("check", Self.csv, "--annotate", "back.xlsx", "--force").exitCode == 0)
    #expect(try workbook("back.xlsx").sheets.count == 2)
  }

  @Test func `the unit's own file is never overwritten`() throws {
    let before = try bytes(Self.workbook)
    for path in [Self.workbook, "inventories/2025-02/../2025-02/dinh-tri.xlsx", "inventories/2025-02"] {
      let run = try tool.run("check", Self.workbook, "--annotate", path, "--force")
      #expect(run.exitCode == 64, "\(path): \(run.messages)")
    }
    #expect(try bytes(Self.workbook) == before)
  }

  @Test(arguments: [
    ["check", csv, "--annotate", "back.csv"], ["check", csv, json, "--annotate", csv],
    ["check", "inventories/policy.json", "--annotate", "back.xlsx"],
  ])
  func `wrong usage is said in plain words`(line: [String]) throws {
    let run = try tool.run(line)
    #expect(run.exitCode == 64, "\(run.messages)")
    #expect(!run.messages.isEmpty)
  }

  @Test func `a file that cannot be read has none`() throws {
    try folder.write("PK\u{3}\u{4} không phải sổ tính", to: "2025-02/tan-lieu.xlsx")
    let run = try tool.run("check", "2025-02/tan-lieu.xlsx", "--annotate", "back.xlsx")
    #expect(run.exitCode == 65)
    #expect(run.messages.contains("Không có phiếu trả"))
    #expect(!folder.exists("back.xlsx"))
  }
}
