import Foundation
import Testing
import Vocabulary
@testable import CommandLine
@testable import onestop

@Suite struct HelpTests {
  @Test func `lines break at blanks and keep what is too long`() {
    #expect("one two three".wrapped(to: 8) == "one two\nthree")
    // As in swift-argument-parser, the blank that ends a line counts.
    #expect("one two three".wrapped(to: 7) == "one\ntwo\nthree")
    #expect("one two three".wrapped(to: 8, indent: 2) == "  one\n  two\n  three")
    #expect("a-word-that-is-too-long for this".wrapped(to: 8) == "a-word-that-is-too-long\nfor this")
    #expect("one\n\ntwo".wrapped(to: 10, indent: 2) == "  one\n\n  two")
    #expect("one two".wrapped(to: 0) == "one\ntwo")
  }

  @Test func `composed and decomposed Vietnamese break alike`() {
    let composed = "Phường Tân Liễu đề nghị thay bảng hiệu"
    let decomposed = composed.decomposedStringWithCanonicalMapping
    #expect(composed.wrapped(to: 12) == decomposed.wrapped(to: 12))
    #expect(composed.wrapped(to: 12) == "Phường Tân\nLiễu đề\nnghị thay\nbảng hiệu")
  }

  @Test func `no line of a page is longer than the terminal, the usage apart`() {
    for columns in [40, 60, 80, 132] {
      for command in DemoTool.tool.subcommands {
        let lines = DemoTool.run([command.name, "--help"], columns: columns).output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= columns || $0.hasPrefix("USAGE:") || $0.hasPrefix("  --") })
      }
    }
  }

  @Test func `help has the language that is asked for, wherever that stands`() {
    let lines = [
      "help plan --language vi", "help --language vi plan", "--language vi help plan", "plan --help --language vi",
    ]
    for line in lines + ["--language=vi help plan", "help plan --language=vi", "plan --language vi -h"] {
      let result = DemoTool.run(line.split(separator: " ").map(String.init))
      #expect(result.output.contains("CÁCH DÙNG: onestop plan"), "\(line)")
      #expect(result.exitCode == 0)
    }
    for line in ["--language vi", "help --language vi", "--help --language vi", "--language vi --help"] {
      let result = DemoTool.run(line.split(separator: " ").map(String.init))
      #expect(result.output.contains("\nCÁC LỆNH:\n"), "\(line)")
    }
    let english = DemoTool.run(["help", "plan", "--language", "en"], environment: [:])
    #expect(english == DemoTool.run(["help", "plan"]))
    #expect(DemoTool.run(["help", "--language", "xx"]).exitCode == 64)
    #expect(DemoTool.run(["--language", "vi", "plan"]).exitCode == 64)
  }

  @Test func `nothing of a page is in the other language`() throws {
    let english = ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "default", "values:", "Show ", "See '"]
    for command in [nil] + onestop().subcommands.map(Optional.some) + [CommandGroup.help] {
      let page = HelpPage(of: onestop(), command)
      let text = page.text(in: .vietnamese, columns: 80)
      for word in english { #expect(!text.contains(word), "\(page.path): \(word)") }
      for declaration in command?.declarations ?? [] where declaration.kind != .flag {
        #expect(declaration.vietnameseValueName != nil, "\(page.path): \(declaration.valueName)")
      }
      #expect(!page.text(in: .english, columns: 80).contains("mặc định"))
    }
  }

  @Test func `errors of usage are in one language`() {
    func first(_ words: String...) -> String {
      let result = DemoTool.run(words, environment: [:])
      #expect(result.exitCode == 64)
      #expect(
        !result.error.contains("Usage") && !result.error.contains("Help:") && result.error.contains("Cách dùng: ")
      )
      return result.error.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(first("plan", "--bugdet") == "Lỗi: Không có tùy chọn «--bugdet». Có phải là «--budget» không?")
    #expect(first("plan", "--budget") == "Lỗi: Thiếu giá trị cho «--budget <budget>»")
    #expect(first("plan", "--strict=1") == "Lỗi: Tùy chọn «--strict» không nhận giá trị, nhưng lại ghi «1».")
    #expect(first("plan", "a", "b") == "Lỗi: Thừa 2 tham số: «a», «b»")
    #expect(first("plan", "a") == "Lỗi: Thừa tham số «a»")
    #expect(first("inspect") == "Lỗi: Thiếu tham số «<file>»")
    #expect(first("---x") == "Lỗi: Tùy chọn không hợp lệ: ---x")
    let color = "Lỗi: Giá trị «x» không hợp lệ cho «--color <color>». Hãy chọn «auto», «always» hoặc «never»."
    #expect(first("plan", "--color", "x") == color)
  }

  @Test func `no command is declared twice`() {
    let names = onestop().subcommands.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count >= 10)
  }
}
