import Testing

/// What a shell is offered while a line for the real tool is being typed.
@Suite struct RealCompletionTests {
  @Test(arguments: [
    (["0", "--", "pr"], "propose"), (["1", "--", "assess", "tan-l"], "tan-lieu"),
    (["2", "--", "plan", "--round", "2025"], "2025-02"), (["1", "--", "plan", "--exp"], "--export-model"),
    (["2", "--", "audit", "--language", ""], "en"),
  ])
  func `the candidates come from the tool and its data`(words: [String], expected: String) throws {
    let run = try BuiltTool().run(["---completion"] + words)
    #expect(run.exitCode == 0)
    let candidates = run.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(candidates.contains(expected), "\(run.output)")
  }
}
