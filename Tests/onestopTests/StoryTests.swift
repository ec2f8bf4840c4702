import FileFormats
import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// The story that the README tells planners of another city: from an empty folder to a proposal, in Excel files only.
///
/// The commands are those of the README; between them the test does what it says that people do.
@Suite struct StoryTests {
  private static let heading = "### Thành phố khác, chỉ bằng Excel"

  /// The words of each command in the first block below the heading.
  private static func commands() throws -> [[String]] {
    let text = try String(contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    let story = try #require(text.range(of: heading)).upperBound
    let block = try #require(text[story...].split(separator: "```", maxSplits: 2).dropFirst().first)
    return block.split(separator: "\n").dropFirst().map { line in
      line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
    }
  }

  @Test func `from an empty folder to a proposal, in Excel files only`() throws {
    let root = try TemporaryFolder()
    var folder = root.url
    var done: [String] = []
    for words in try Self.commands() {
      guard words.first == "onestop" else {
        #expect(words.first == "cd" && words.count == 2)
        folder.append(path: words[1])
        continue
      }
      try prepare(words, in: folder)
      let run = try BuiltTool(in: folder).run(Array(words.dropFirst()))
      #expect(run.exitCode == 0, "\(words): \(run.output)\(run.messages)")
      done.append(words[1])
    }
    #expect(done == ["init", "init", "template", "collect", "check", "assess", "propose"])
    let city = root.url.appending(path: "kinh-bac")
    let names = try FileManager.default.subpathsOfDirectory(atPath: city.path)
    #expect(names.contains("proposals/2026-12/to-trinh.docx"))
    #expect(names.contains("inventories/2026-12/kinh-bac.xlsx"))
    #expect(names.contains("inventories/2026-12/evidence/kinh-bac/anh.jpg"))
    #expect(!names.contains { $0.hasPrefix("inventories/") && $0.hasSuffix(".json") })
    #expect(try BuiltTool(in: city).run("verify", "proposals/2026-12").exitCode == 0)
  }

  /// What people do before a command.
  private func prepare(_ words: [String], in folder: URL) throws {
    switch words[1] {
    case "init" where words.contains("--units"):
      try edit(folder.appending(path: "kinh-bac/danh-sach.xlsx")) { sheets in
        let sheet = try #require(sheets.indices.first)
        let row = try #require(sheets[sheet].rows.firstIndex { $0.contains("Tên đơn vị") })
        let heads = sheets[sheet].rows[row].cells.map(\.value)
        let names: [(String, Int)] = [("Phường Kinh Bắc", 5), ("Xã Tam Đa", 3)]
        for (number, (name, counters)) in names.enumerated() {
          sheets[sheet].set(row + 1 + number, heads.firstIndex(of: .text("Tên đơn vị")), .text(name))
          sheets[sheet].set(row + 1 + number, heads.firstIndex(of: .text("Số quầy")), .integer(counters))
        }
      }
    case "collect":
      // Two units fill in their forms, and mail them under other names.
      let mail = folder.appending(path: "thu/P. Kinh Bắc")
      try FileManager.default.createDirectory(at: mail, withIntermediateDirectories: true)
      try Data([0xFF, 0xD8, 0xFF, 0xE0, 1]).write(to: mail.appending(path: "anh.jpg"))
      for (form, sent) in [("kinh-bac", "thu/P. Kinh Bắc/bieu mau (1).xlsx"), ("tam-da", "thu/Tam Đa gửi.xlsx")] {
        let file = folder.appending(path: sent)
        try FileManager.default.moveItem(at: folder.appending(path: "forms/2026-12/\(form).xlsx"), to: file)
        try edit(file) { sheets in
          let row = try #require(sheets[0].rows.firstIndex { $0.contains("Hòm thư góp ý") })
          let heads = try #require(sheets[0].rows.first { $0.contains("Số lượng") }).cells.map(\.value)
          sheets[0].set(row, heads.firstIndex(of: .text("Số lượng")), .integer(1))
          sheets[0].set(row, heads.firstIndex(of: .text("Tình trạng")), .text("Tốt"))
        }
      }
    case "propose":
      try edit(folder.appending(path: "inventories/settings.xlsx")) { sheets in
        let sheet = try #require(sheets.firstIndex { $0.name == "Chính sách" })
        let row = try #require(sheets[sheet].rows.firstIndex { $0.contains("Ngân sách (đồng)") })
        let column = try #require(sheets[sheet].rows[row].cells.firstIndex { $0.value == .text("Ngân sách (đồng)") })
        sheets[sheet].set(row, column + 1, .integer(500_000_000))
      }
    default: break
    }
  }
}
