import CommandLine
import Foundation
import Testing
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

  @Test func `no command is declared twice`() {
    let names = onestop().subcommands.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count >= 10)
  }
}
