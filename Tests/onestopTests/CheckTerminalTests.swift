import Documents
import Foundation
import Testing
import TestSupport

/// What `check` shows on a terminal, and what it prints where a program may read it.
@Suite struct CheckTerminalTests {
  private static let file = "Tests/Examples/2025-02/tan-lieu.csv"

  @Test(arguments: [60, 80, 132])
  func `lines break between words and stay within the terminal`(_ columns: Int) throws {
    let (shown, exitCode) = try PseudoTerminal(columns: columns).run(["check", Self.file], in: Project.folder)
    #expect(exitCode == 1)
    for line in shown.split(separator: "\n") { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    let piped = try BuiltTool().run("check", Self.file).output
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    let spoken = words(piped).map { word in
      switch word {
      case "error:": "lỗi:"
      case "warning:": "cảnh"
      default: String(word)
      }
    }
    #expect(words(shown).filter { $0 != "báo:" }.map(String.init) == spoken)
  }

  @Test func `the place stands whole at the beginning of a line`() throws {
    let (shown, _) = try PseudoTerminal(columns: 40).run(["check", Self.file], in: Project.folder)
    #expect(shown.hasPrefix("\(Self.file):11:3: lỗi:\n  «Biển"))
    #expect(shown.contains("\n\(Self.file):21:39: cảnh báo:\n  Dòng"))
    let terminal = PseudoTerminal(columns: 80, environment: ["LANG": "en_US.UTF-8"])
    let english = try terminal.run(["check", Self.file], in: Project.folder).shown
    #expect(english.contains(":11:3: error: «Biển") && english.contains(":21:39: warning: The row"))
  }

  @Test func `where a program reads, a finding is one line and its severity a word of records`() throws {
    for language in ["vi", "en"] {
      let lines = try BuiltTool().run("check", Self.file, "--language", language).output.split(separator: "\n")
      let findings = lines.filter { $0.hasPrefix(Self.file) }
      #expect(findings.count == 6)
      #expect(findings.allSatisfy { $0.contains(/^[^:]+:\d+:\d+: (error|warning): .+ \[[a-z-]+\]$/) })
    }
  }

  @Test func `of a bad round a terminal shows an overview, and a pipe everything`() throws {
    let folder = try TemporaryFolder.withSampleWorkspace()
    let round = folder.url.appending(path: "inventories/2025-04")
    for file in try FileManager.default.contentsOfDirectory(at: round, includingPropertiesForKeys: nil)
    where file.pathExtension == "csv" {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      try text.replacing("Biển", with: "Bien cu").write(to: file, atomically: true, encoding: .utf8)
    }
    let terminal = PseudoTerminal(columns: 80)
    let (shown, exitCode) = try terminal.run(["check"], in: folder.url)
    #expect(exitCode == 1)
    #expect(shown.split(separator: "\n", omittingEmptySubsequences: false).count <= 70)
    #expect(shown.contains("Đây là phần tóm tắt, chưa nêu: "))
    let piped = try BuiltTool(in: folder.url).run("check").output
    let findings = piped.split(separator: "\n").count { $0.contains(": error: ") || $0.contains(": warning: ") }
    #expect(findings > 30)
    let all = try terminal.run(["check", "--all"], in: folder.url).shown
    #expect(all.split(separator: "\n").count { $0.contains(": lỗi: ") || $0.contains(": cảnh báo: ") } == findings)
    let (stopped, code) = try terminal.run(["assess"], in: folder.url)
    #expect(code == 1)
    #expect(stopped.contains("Xem tất cả: onestop check --all"))
    #expect(stopped.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
  }
}
