import Foundation
import Testing
import TestSupport

/// `onestop init`, as a planner of another city meets it.
@Suite struct InitCommandTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder()
    tool = BuiltTool(in: folder.url)
  }

  @Test func `from a list to forms and an assessment`() throws {
    try folder.write("Tên đơn vị,Số quầy,Điểm khác\nPhường Kinh Bắc,5,55\nXã Tam Đa,3,52\n", to: "ds.csv")
    let made = try tool.run("init", "moi", "--units", "ds.csv", "--round", "2026-12")
    #expect(made.exitCode == 0, "\(made.messages)")
    #expect(made.output.contains("moi/inventories/settings.xlsx"))
    #expect(try Set(folder.names(in: "moi/inventories")) == ["settings.xlsx", "2026-12"])
    let place = ["--inventories", "moi/inventories", "--round", "2026-12"]
    #expect(try tool.run(["check"] + place).exitCode == 0)
    #expect(try tool.run(["template"] + place).exitCode == 0)
    try folder.write(
      "Tên hạng mục,Số lượng,Tình trạng\nHòm thư góp ý,1,Tốt\n",
      to: "moi/inventories/2026-12/kinh-bac.csv"
    )
    let assessed = try tool.run(["assess"] + place)
    #expect(assessed.exitCode == 0, "\(assessed.messages)")
    #expect(try tool.run(["plan"] + place).exitCode == 1)
    #expect(try tool.run(["plan", "--budget", "500000000"] + place).exitCode == 0)
  }

  @Test func `what is there is never touched`() throws {
    try folder.write("Tên đơn vị\nPhường Kinh Bắc\n", to: "ds.csv")
    try folder.write("{}", to: "moi/inventories/policy.json")
    let run = try tool.run("init", "moi", "--units", "ds.csv")
    #expect(run.exitCode == 73)
    #expect(run.messages.contains("moi/inventories/policy.json"), "\(run.messages)")
    #expect(!run.messages.contains("--force") && !run.messages.contains("--output"), "\(run.messages)")
    #expect(try folder.names(in: "moi/inventories") == ["policy.json"])
    #expect(try tool.run("init", "ds").exitCode == 0)
    #expect(try tool.run("init", "ds").exitCode == 73)
  }

  @Test func `a column that nobody knows is said with its place, and commands can be copied`() throws {
    try folder.write("Tên đơn vị,Ghi gì đó\nPhường Kinh Bắc,x\n", to: "ds.csv")
    let made = try tool.run("init", "thành phố mới", "--units", "ds.csv", "--round", "2026-12")
    #expect(made.exitCode == 0, "\(made.messages)")
    #expect(made.messages.contains("ds.csv:1:"), "\(made.messages)")
    #expect(made.output.contains("--inventories \"thành phố mới/inventories\""), "\(made.output)")
  }

  @Test func `a list with a fault makes nothing`() throws {
    try folder.write("Tên đơn vị,Dân số\nPhường Kinh Bắc,nhiều\n", to: "ds.csv")
    let run = try tool.run("init", "moi", "--units", "ds.csv", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("ds.csv:2:17: error:"), "\(run.messages)")
    #expect(!folder.exists("moi"))
  }

  @Test(arguments: ["vi", "en"])
  func `the blank list that is written is read`(language: String) throws {
    let blank = try tool.run("init", "moi", "--language", language)
    #expect(blank.exitCode == 0)
    let list = language == "vi" ? "danh-sach.xlsx" : "units.xlsx"
    let run = try tool.run("init", "moi", "--units", "moi/\(list)", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("[empty-register]"), "\(run.messages)")
  }

  @Test func `the files are the same settings`() throws {
    try folder.write("Tên đơn vị\nPhường Kinh Bắc\n", to: "ds.csv")
    for form in ["xlsx", "json"] {
      let run = try tool.run("init", form, "--units", "ds.csv", "--to", form, "--round", "2026-12")
      #expect(run.exitCode == 0, "\(run.messages)")
    }
    #expect(try tool.run("convert", "--to", "json", "--inventories", "xlsx/inventories").exitCode == 0)
    for name in ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"] {
      #expect(try folder.read("xlsx/inventories/\(name)") == folder.read("json/inventories/\(name)"), "\(name)")
    }
  }
}
