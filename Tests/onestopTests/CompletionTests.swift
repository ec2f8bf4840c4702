import Testing
@testable import onestop

/// Asks the brain behind the completion scripts.
///
/// The last word of a line is the half-typed one.
@Suite struct CompletionTests {
  private func candidates(_ words: String...) -> [String] {
    let result = DemoTool.run(["---completion", "\(words.count - 1)", "--"] + words)
    return result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test func `the first word is a command`() {
    #expect(candidates("") == ["check", "inspect", "assess", "plan", "propose", "audit", "sampler", "help"])
    #expect(candidates("p") == ["plan", "propose"])
    #expect(candidates("help", "a") == ["assess", "audit"])
    #expect(candidates("-") == ["--language", "--version", "--help"])
    #expect(candidates("nonsense", "").isEmpty)
  }

  @Test func `options come once, unless they repeat`() {
    #expect(candidates("plan", "--bud") == ["--budget"])
    #expect(candidates("plan", "--budget", "5", "--bud").isEmpty)
    #expect(candidates("plan", "-b", "5", "--bud").isEmpty)
    #expect(candidates("plan", "--budget=5", "--bud").isEmpty)
    #expect(candidates("propose", "--budget", "5", "--bud") == ["--budget"])
    #expect(candidates("audit", "").first == "--inventories")
  }

  @Test func `enumerated values complete in every spelling`() {
    #expect(candidates("plan", "--color", "a") == ["auto", "always"])
    #expect(candidates("plan", "--color=a") == ["--color=auto", "--color=always"])
    #expect(candidates("plan", "--color", "=") == ["auto", "always", "never"])
    #expect(candidates("plan", "--color", "=", "n") == ["never"])
    #expect(candidates("plan", "--budget", "").isEmpty)
  }

  @Test func `arguments complete from what the command knows`() {
    #expect(candidates("assess", "") == ["tan-lieu", "hoa-binh"])
    #expect(candidates("assess", "tan-lieu", "h") == ["hoa-binh"])
    #expect(candidates("assess", "--json", "--", "t") == ["tan-lieu"])
    #expect(candidates("assess", "--", "--j").isEmpty)
  }

  @Test func `names of files are left to the shell`() {
    #expect(candidates("check", "") == [":files"])
    #expect(candidates("inspect", "a.csv", "").first == "--sheet")
    #expect(candidates("plan", "--export-model", "x") == [":files"])
    #expect(candidates("propose", "--output", "") == [":directories"])
  }

  @Test func `help has a language`() {
    #expect(candidates("help", "--l") == ["--language"])
    #expect(candidates("help", "--language", "v") == ["vi"])
    #expect(candidates("help", "--language", "vi", "p") == ["plan", "propose"])
    #expect(candidates("help", "--language", "vi", "-") == ["--version", "--help"])
    #expect(candidates("--language", "e") == ["en"])
    #expect(candidates("--language=e") == ["--language=en"])
    #expect(candidates("--language", "en", "") == ["help"])
    #expect(candidates("--language=en", "help", "p") == ["plan", "propose"])
  }

  @Test func `notes speak the language of the locale`() {
    let english = DemoTool.run(["---completion", "0", "--", "he"])
    let vietnamese = DemoTool.run(["---completion", "0", "--", "he"], environment: [:])
    #expect(english.output == "help\tShow subcommand help information.\n")
    #expect(vietnamese.output == "help\tXem hướng dẫn của một lệnh.\n")
  }
}
