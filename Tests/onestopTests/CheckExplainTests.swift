import Foundation
import Testing
import TestSupport

/// `check --explain` as a user meets it.
@Suite struct CheckExplainTests {
  private let tool = BuiltTool(in: Project.folder)

  @Test func `a finding is explained by a wrong and a right example`() throws {
    let run = try tool.run("check", "--explain", "undecided-condition", "--language", "vi")
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("undecided-condition (error)\nVí dụ sai: 1,Biển tên trụ sở,cái,1,Không tốt,"))
    #expect(run.output.contains("\nVí dụ đúng: 1,Biển tên trụ sở,cái,1,Tốt,"))
    let english = try tool.run("check", "--explain", "item-not-reported", "further-findings", "--language", "en")
    #expect(english.exitCode == 0 && english.output.contains("\n\nfurther-findings (warning)\n"))
  }

  @Test func `without an id all are listed, and an unknown one is answered with the nearest`() throws {
    let list = try tool.run("check", "--explain", "--language", "en")
    #expect(list.exitCode == 0 && list.output.hasPrefix("accepted-beyond-approved\naccepted-but-lacking\n"))
    let unknown = try tool.run("check", "--explain", "unknow-item", "--language", "en")
    #expect(unknown.exitCode == 64)
    #expect(unknown.messages.contains("'unknow-item' is not the id of a finding. Did you mean unknown-item?"))
  }
}
