import FileFormats
import Foundation
import Testing
import TestSupport

/// A workspace that teaches the reader the words of its units.
@Suite struct AliasesTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  private static let file = "inventories/2025-02/tan-lieu.csv"

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
    try folder.replace("Số lượng", by: "SL đang có", in: Self.file)
  }

  private func teach(_ word: String) throws {
    try folder.write(
      """
      {"format": "onestop.aliases/1",
       "aliases": [{"kind": "column", "means": "quantity", "words": ["\(word)"], "units": ["tan-lieu"]}]}
      """,
      to: "inventories/aliases.json"
    )
  }

  @Test func `an unknown heading is known once it is taught`() throws {
    let before = try tool.run("check", Self.file)
    #expect(before.output.contains("[unknown-column]") && before.output.contains("báo thành phố"), "\(before.output)")
    try teach("SL đang có")
    let after = try tool.run("check", Self.file, "--strict")
    #expect(after.exitCode == 0, "\(after.output)")
    #expect(try tool.run("check", "inventories/aliases.json").exitCode == 0)
  }

  @Test func `a proposal records the file that it was made with`() throws {
    try teach("SL đang có")
    let run = try tool.run("propose", "--output", "proposal")
    #expect(run.exitCode == 0, "\(run.messages)")
    let record = try folder.read("proposal/proposal.json")
    #expect(
      record.contains("\"file\" : \"inventories/aliases.json\"")
        || record.contains("\"file\": \"inventories/aliases.json\"")
    )
    let dossier = try OfficePackage(
      [UInt8](try Data(contentsOf: folder.url.appending(path: "proposal/kiem-chung.docx")))
    )
    let words = String(decoding: try #require(try dossier.contents(of: PartName("word/document.xml"))), as: UTF8.self)
    #expect(words.contains("aliases.json"))
  }

  @Test func `a word that means something else is refused`() throws {
    try teach("Tình trạng")
    let run = try tool.run("check")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("inventories/aliases.json:2:64: error:"), "\(run.output)")
    #expect(run.output.contains("[shared-alias]"))
  }

  @Test func `a file that is not JSON spoils it`() throws {
    try folder.write("{", to: "inventories/aliases.json")
    let run = try tool.run("plan")
    #expect(run.exitCode == 65 && run.messages.contains("inventories/aliases.json:"), "\(run.messages)")
  }
}
