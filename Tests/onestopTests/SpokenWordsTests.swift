import FacilityPlanning
import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import CommandLine
@testable import onestop

/// Days, rounds and units on the command line, as people write them.
@Suite struct SpokenWordsTests {
  @Test func `a day is read as papers write it`() {
    for word in ["2025-02-20", "20/02/2025", "20/2/2025"] { #expect(DayWord(word)?.description == "2025-02-20") }
    for word in ["", "20-02-2025", "2/20/2025", "30/02/2025", "2025-02-30", "20/02/25", "２０/02/2025", "20/02"] {
      #expect(DayWord(word) == nil, "\(word)")
    }
    #expect(DayWord.refusal(of: "30/02/2025").en == "no calendar has this day")
    #expect(DayWord.refusal(of: "2025-06-31").en == "no calendar has this day")
    #expect(DayWord.refusal(of: "hôm nay").en.contains("20/02/2025"))
  }

  @Test func `a round that is written otherwise is answered with the right word`() throws {
    let tool = try SharedTool.small.get()
    for word in ["03-2025", "3/2025", "2025-3", "tháng 3/2025"] {
      let run = try tool.run("plan", "--round", word, "--language", "en")
      #expect(run.exitCode == 64)
      #expect(run.messages.contains("the year comes first; write 2025-03"), "\(run.messages)")
    }
    for word in ["2025-13", "x"] {
      let run = try tool.run("plan", "--round", word, "--language", "vi")
      #expect(run.exitCode == 64)
      #expect(run.messages.contains("kỳ là một tháng"), "\(run.messages)")
    }
  }

  @Test func `a day of a paper makes the same proposal`() throws {
    let runs = try ["2025-02-20", "20/02/2025"].map { day in
      let folder = try TemporaryFolder.withSmallWorkspace()
      let run = try BuiltTool(in: folder.url).run("propose", "--date", day)
      #expect(run.exitCode == 0, "\(run.messages)")
      return try folder.read("proposals/2025-02/proposal.json")
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].contains("2025-02-20"))
  }

  @Test(arguments: ["Phường Tân Liễu", "Tân Liễu", "tân liễu", "Tan Lieu Ward", "Ta\u{302}n Li\u{EA}\u{303}u"])
  func `a unit is known by its name`(name: String) throws {
    let tool = try SharedTool.small.get()
    for command in ["assess", "explain"] {
      let expected = try tool.run(command, "tan-lieu")
      let run = try tool.run(command, name)
      #expect(run.exitCode == 0, "\(run.messages)")
      #expect(run.output == expected.output)
    }
  }

  @Test func `a name that is not known is answered with the nearest unit`() throws {
    let tool = try SharedTool.small.get()
    for command in ["assess", "explain", "template"] {
      let run = try tool.run(command, "Phường Tân Liểu", "--language", "en")
      #expect(run.exitCode == 64)
      #expect(run.messages.contains("Did you mean 'tan-lieu'?"), "\(run.messages)")
      #expect(try tool.run(command, "...").exitCode == 64)
    }
  }

  @Test func `a name that two units share is no choice`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    try folder.replace("Phường Song Khê", by: "Phường Ta\u{302}n Li\u{EA}\u{303}u", in: "inventories/register.json")
    try folder.remove("inventories/2025-02/song-khe.csv")
    let tool = BuiltTool(in: folder.url)
    let run = try tool.run("assess", "Tân Liễu", "--language", "en")
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("song-khe, tan-lieu"), "\(run.messages)")
    #expect(try tool.run("check").output.contains("[repeated-name]"))
  }
}
