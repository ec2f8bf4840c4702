import Documents
import Foundation
import Testing
import TestSupport
import Vocabulary

/// Text answers fit a screen or two, say what they leave out, and `--all` shows it.
@Suite struct SummaryTests {
  private let sample: SharedTool
  private let undecided: SharedTool

  init() throws { (sample, undecided) = (try SharedTool.sample.get(), try SharedTool.undecided.get()) }

  private static let commands = ["assess", "audit", "ladder", "plan", "progress"]

  @Test(arguments: commands, Language.allCases)
  func `a summary is a screen or two, and says what it leaves out`(_ command: String, _ language: Language) throws {
    let words = [command, "--language", language.rawValue]
    let (short, long) = (try sample.run(words), try sample.run(words + ["--all"]))
    #expect(short.exitCode == 0)
    let lines = short.output.split(separator: "\n", omittingEmptySubsequences: false)
    // Decisions are a part of their own.
    #expect(lines.count <= (command == "progress" ? 80 : 70), "\(lines.count)")
    for line in lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
    let sentence = language == .vietnamese ? "Đây là phần tóm tắt, chưa nêu: " : "This is a summary. Left out: "
    #expect(short.output.contains(sentence))
    #expect(short.output.replacing("\n", with: " ").contains(language == .vietnamese ? "Thêm --all" : "Add --all"))
    #expect(!long.output.contains(sentence))
    #expect(long.output.split(separator: "\n").count > 2 * lines.count)
    #expect(short.output.split(separator: "\n").first == long.output.split(separator: "\n").first)
  }

  @Test(arguments: [["plan", "--years", "2025:900000000,2026:900000000"], ["plan", "--sensitivity", "10"]])
  func `years and trials are a screen or two as well`(_ words: [String]) throws {
    for language in ["vi", "en"] {
      let words = words + ["--language", language]
      let (short, long) = (try undecided.run(words).output, try undecided.run(words + ["--all"]).output)
      let lines = short.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 80, "\(lines.count)")
      for line in lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
      #expect(short.replacing("\n", with: " ").contains(language == "vi" ? "Thêm --all" : "Add --all"))
      #expect(long.split(separator: "\n").count > 2 * lines.count)
    }
    #expect(try undecided.run(words + ["--json"]).output == undecided.run(words + ["--json", "--all"]).output)
  }

  @Test(arguments: commands) func `what programs and files get is complete`(_ command: String) throws {
    #expect(try sample.run(command, "--json").output == sample.run(command, "--json", "--all").output)
    guard !["assess", "plan"].contains(command) else { return }
    for format in ["md", "csv"] {
      let words = [command, "--format", format]
      if command == "progress", format == "md" { continue }
      #expect(try sample.run(words).output == sample.run(words + ["--all"]).output)
    }
  }

  @Test func `of a unit that is named, everything is shown`() throws {
    let named = try sample.run("assess", "tan-lieu").output
    #expect(named == (try sample.run("assess", "tan-lieu", "--all").output))
    #expect(named.contains("Biện pháp") && !named.contains("Đây là phần tóm tắt"))
    let range = ["ladder", "--from", "900.000.000", "--to", "1.000.000.000"]
    #expect(try sample.run(range).output == sample.run(range + ["--all"]).output)
  }

  @Test func `the summaries tell what comes first`() throws {
    let assess = try undecided.run("assess").output
    #expect(assess.contains("\n4 sao "))
    #expect(assess.contains("14 đơn vị"))
    #expect(assess.contains("Riêng một đơn vị: onestop assess "))
    let audit = try undecided.run("audit").output
    let opening = audit.split(separator: "\n").dropFirst(2).first ?? ""
    #expect(opening.hasPrefix("- Đã đối chiếu"))
    #expect(!audit.contains("Σ"))
    #expect(try undecided.run("ladder").output.contains("955.536.000"))
    #expect(try undecided.run("plan").output.contains("Chưa được bố trí và lý do"))
    #expect(try undecided.run("progress").output.contains("Đơn vị đổi mức sao"))
  }
}
