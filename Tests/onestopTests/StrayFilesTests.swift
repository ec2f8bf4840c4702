import FileFormats
import Foundation
import Testing
import TestSupport

/// What lies at the top of a workspace and is not read is said.
@Suite struct StrayFilesTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  @Test(arguments: [
    ("03-2025", "2025-03"), ("2025-3", "2025-03"), ("2025_03", "2025-03"), ("2025.03", "2025-03"),
    ("202503", "2025-03"),
    ("2025-03 ", "2025-03"), ("tháng 3 năm 2025", "2025-03"), ("Tháng 03.2025", "2025-03"), ("Mar 2025", "2025-03"),
    ("15-03-2025", "2025-03"), ("2025-13", ""), ("99999-01", ""), ("03-25", ""), ("99999999999999999999-01", ""),
  ])
  func `a folder that is meant as a round stops the proposal`(name: String, right: String) throws {
    try folder.write("Hạng mục,Số lượng\n", to: "inventories/\(name)/tan-lieu.csv")
    for command in ["check", "propose"] {
      let run = try tool.run(command)
      let line = (run.output + run.messages).split(separator: "\n").first { $0.contains("[misnamed-round]") }
      #expect(run.exitCode == 1)
      #expect(line?.hasPrefix("inventories/\(name): error: ") == true, "\(run.output)\(run.messages)")
      if !right.isEmpty { #expect(line?.contains("«\(right)»") == true, "\(run.output)\(run.messages)") }
    }
    #expect(!folder.exists("proposals"))
  }

  @Test func `a folder for a round that has one already is to be moved into it`() throws {
    try folder.write("", to: "inventories/2025-2/tan-lieu.csv")
    let run = try tool.run("check", "--language", "en")
    #expect(run.output.contains("inventories/2025-2: error: "))
    #expect(run.output.contains("There is a folder «2025-02» already"))
  }

  @Test(arguments: [
    ("prices.xlsx", "prices.csv"), ("Register.json", "register.json"), ("criteria.json.bak", "criteria.json"),
    ("tan-lieu.csv", "2025-02"), ("ghi chú", "2025-02"), ("2025", "2025-02"),
  ])
  func `what nobody knows is named`(name: String, instead: String) throws {
    try folder.write("x", to: name.contains(".") ? "inventories/\(name)" : "inventories/\(name)/x")
    let run = try tool.run("check")
    let line = run.output.split(separator: "\n").first { $0.contains("[not-read]") }
    #expect(run.exitCode == 0)
    #expect(line?.hasPrefix("inventories/\(name): warning: ") == true, "\(run.output)")
    #expect(line?.contains("«\(instead)»") == true, "\(run.output)")
    #expect(try tool.run("check", "--strict").exitCode == 1)
  }

  @Test func `what a workspace may have and what programs leave is no stray`() throws {
    let before = try tool.run("check").output
    for name in ["superseded/a", "evidence/a", ".git/a", ".DS_Store", "~$prices.xlsx", "desktop.ini"] {
      try folder.write("x", to: "inventories/\(name)")
    }
    #expect(try tool.run("check").output == before)
  }
}
