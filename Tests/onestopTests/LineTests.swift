import Testing
@testable import CommandLine
@testable import onestop

@Suite struct LineTests {
  private func contents(_ words: String...) throws -> [Line.Element.Content] { try Line(words).elements.map(\.content) }

  @Test func `dashes decide what a word is`() throws {
    #expect(try contents("plan", "-", "") == [.value("plan"), .value("-"), .value("")])
    #expect(try contents("--budget") == [.option(.long("budget"), value: nil)])
    #expect(try contents("--budget=a=b") == [.option(.long("budget"), value: "a=b")])
    #expect(try contents("--budget=") == [.option(.long("budget"), value: nil)])
    #expect(try contents("-b") == [.option(.short("b"), value: nil)])
    #expect(try contents("-b=") == [.option(.short("b"), value: "")])
  }

  @Test func `one dash and several letters are a name or a pack`() throws {
    #expect(
      try contents("-jb") == [
        .option(.longWithOneDash("jb"), value: nil), .option(.short("j"), value: nil), .option(.short("b"), value: nil),
      ]
    )
    #expect(try contents("-jb=5") == [.option(.longWithOneDash("jb"), value: "5")])
  }

  @Test func `after two dashes everything is a value`() throws {
    #expect(try contents("--", "--a", "--", "-b") == [.terminator, .value("--a"), .value("--"), .value("-b")])
  }

  @Test func `malformed words are refused`() {
    for word in ["---", "---a", "-=5"] {
      #expect(throws: UsageError.self) { try Line([word]) }
    }
  }
}
