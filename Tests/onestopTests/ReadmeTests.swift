import Foundation
import Testing
import TestSupport

/// The README shows what the tool does today.
///
/// Each fenced block that begins with `$ onestop …` is run; what follows must be what the tool prints. A line that is
/// just `…` stands for any number of lines.
@Suite struct ReadmeTests {
  private let text: String

  init() throws {
    text = try String(contentsOf: Project.folder.appendingPathComponent("README.md"), encoding: .utf8)
  }

  private var blocks: [[String]] {
    var blocks: [[String]] = []
    var block: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let finished = block { blocks.append(finished) }
        block = block == nil ? [] : nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  @Test func `every command is named`() throws {
    let help = try SharedTool.sample.get().run("--help", "--language", "en").output
    let commands = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }
    #expect(commands.count >= 5)
    for command in commands where command != "See" { #expect(text.contains("`\(command)"), "\(command)") }
  }

  @Test func `every example prints what the README shows`() throws {
    let sample = try SharedTool.sample.get()
    var count = 0
    for block in blocks {
      for example in Self.examples(block) {
        count += 1
        let run = try sample.run(example.arguments)
        let printed = (run.output + run.messages).split(separator: "\n").map { $0.trimmingSuffix() }
        #expect(Self.matches(printed, example.expected), "onestop \(example.arguments): \(run.output)\(run.messages)")
      }
    }
    #expect(count >= 5)
  }

  private struct Example {
    var arguments: [String]
    var expected: [String]
  }

  private static func examples(_ lines: [String]) -> [Example] {
    var examples: [Example] = []
    for line in lines where !line.isEmpty {
      if line.hasPrefix("$ ") {
        let words = line.dropFirst(2).split(separator: " ").map(String.init)
        if words.first == "onestop" { examples.append(Example(arguments: Array(words.dropFirst()), expected: [])) }
      } else if !examples.isEmpty {
        examples[examples.count - 1].expected.append(line.trimmingSuffix())
      }
    }
    return examples
  }

  /// Whether lines are the expected ones, where `…` stands for any number of lines.
  private static func matches(_ lines: [String], _ expected: [String]) -> Bool {
    var rest = lines[...]
    var maySkip = false
    for line in expected {
      if line == "…" {
        maySkip = true
        continue
      }
      guard let place = maySkip ? rest.firstIndex(of: line) : (rest.first == line ? rest.startIndex : nil) else {
        return false
      }
      rest = rest[(place + 1)...]
      maySkip = false
    }
    return maySkip || rest.isEmpty
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
