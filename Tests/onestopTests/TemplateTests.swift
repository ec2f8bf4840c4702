import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop template` as a planner meets it.
@Suite struct TemplateTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func archive(_ path: String) throws -> ZIPArchive {
    try ZIPArchive(Array(Data(contentsOf: folder.url.appendingPathComponent(path))))
  }

  @Test func `a form for every unit, for the month after the newest round`() throws {
    let run = try tool.run("template")
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(run.output.contains("đã ghi 8 tệp vào forms/2025-03/."))
    #expect(run.output.contains("tháng 02/2025"))
    #expect(try tool.run("check", "--strict").exitCode == tool.run("check", "--strict", "--round", "2025-02").exitCode)
    let archive = try archive("forms/2025-03/tan-lieu.xlsx")
    let workbook = try #require(archive.entry(named: "xl/workbook.xml"))
    let xml = String(decoding: try archive.contents(of: workbook), as: UTF8.self)
    for name in ["Kiểm kê", "Hướng dẫn", "Thiếu hụt và sao"] { #expect(xml.contains("name=\"\(name)\"")) }
    #expect(xml.contains("name=\"Danh mục\" sheetId=\"4\" state=\"hidden\""))
  }

  @Test func `two runs give the same bytes, and the second replaces the first`() throws {
    #expect(try tool.run("template", "tan-lieu").exitCode == 0)
    let first = try Data(contentsOf: folder.url.appendingPathComponent("forms/2025-03/tan-lieu.xlsx"))
    #expect(try tool.run("template").exitCode == 0)
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("forms/2025-03/tan-lieu.xlsx")) == first)
    #expect(try tool.run("template", "tan-lieu", "--language", "en").exitCode == 0)
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("forms/2025-03/tan-lieu.xlsx")) != first)
  }

  @Test func `a form that was filled in is kept, unless it is forced`() throws {
    #expect(try tool.run("template", "tan-lieu", "yen-lu").exitCode == 0)
    try folder.write("filled in", to: "forms/2025-03/tan-lieu.xlsx")
    let run = try tool.run("template")
    #expect(run.exitCode == 73)
    #expect(run.messages.contains("forms/2025-03/tan-lieu.xlsx"))
    #expect(!run.messages.contains("yen-lu.xlsx"))
    #expect(!folder.exists("forms/2025-03/noi-hoang.xlsx"))
    #expect(try tool.run("template", "yen-lu").exitCode == 0)
    #expect(try folder.read("forms/2025-03/tan-lieu.xlsx") == "filled in")
    #expect(try tool.run("template", "--force").exitCode == 0)
    #expect(try folder.read("forms/2025-03/tan-lieu.xlsx") != "filled in")
  }

  @Test func `the record for programs names the round, the files and the empty forms`() throws {
    try folder.write("not a file that can be read", to: "inventories/2025-02/tan-lieu.csv")
    let run = try tool.run("template", "tan-lieu", "yen-lu", "--round", "2025-04", "--output", "out/", "--json")
    let record = try run.json()
    #expect(record["schema"]?.string == "onestop.template/1")
    #expect(record["round"]?.string == "2025-04")
    #expect(record["previous"]?.string == "2025-02")
    #expect(record["files"]?.elements?.map(\.string) == ["out/tan-lieu.xlsx", "out/yen-lu.xlsx"])
    #expect(record["empty"]?.elements?.map(\.string) == ["tan-lieu"])
    #expect(try tool.run("template", "--output", "out", "--force").output.contains("Phường Tân Liễu"))
  }

  @Test func `a round in the past is prepared from the one before it`() throws {
    let run = try tool.run("template", "tan-lieu", "--round", "2025-02", "--json")
    #expect(try run.json()["previous"]?.string == "2024-12")
  }

  @Test func `without any round the one to prepare must be named`() throws {
    for round in ["2024-12", "2025-02"] { try folder.remove("inventories/\(round)") }
    let run = try tool.run("template")
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("--round 2025-03"))
    let named = try tool.run("template", "--round", "2025-03", "--json")
    #expect(named.exitCode == 0, "\(named.messages)")
    let record = try named.json()
    #expect(record["previous"] == nil)
    #expect(record["empty"]?.elements?.count == 8)
    #expect(folder.exists("forms/2025-03/tan-lieu.xlsx"))
  }

  @Test func `an unknown unit is refused`() throws {
    let run = try tool.run("template", "tan-lieo")
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("tan-lieu"))
    #expect(!folder.exists("forms"))
  }
}
