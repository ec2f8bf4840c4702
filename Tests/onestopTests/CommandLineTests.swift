import FacilityPlanning
import Testing
import Vocabulary
@testable import CommandLine
@testable import onestop

@Suite struct CommandLineTests {
  @Test func `values reach the command in their types`() {
    let result = DemoTool.run(["plan", "--budget", "1.500.000.000", "--strict"])
    #expect(result.output.hasPrefix("plan budget=1500000000 model=nil inventories=inventories"))
    #expect(result.exitCode == 0)
  }

  @Test func `help and reasons speak the language that the line asks for`() {
    let tool = CommandGroup(
      name: "onestop",
      version: "",
      abstract: LocalizedText(vi: "Công cụ.", en: "The tool."),
      subcommands: []
    )
    func overview(_ words: [String], _ environment: [String: String]) -> String {
      let console = Console.memory(environment: environment)
      _ = tool.run(words, on: console)
      return console.output.text.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(overview([], [:]) == "TỔNG QUAN: Công cụ.")
    #expect(overview([], ["LANG": "en_GB.UTF-8"]) == "OVERVIEW: The tool.")
    #expect(overview([], ["LANG": "en_GB.UTF-8", "LC_ALL": "vi_VN.UTF-8"]) == "TỔNG QUAN: Công cụ.")
    #expect(overview([], ["LANG": "en_GB.UTF-8", "LC_MESSAGES": "C"]) == "TỔNG QUAN: Công cụ.")
    #expect(overview(["--language", "en", "--help"], [:]) == "OVERVIEW: The tool.")
    #expect(overview(["--language=vi", "--help"], ["LANG": "en"]) == "TỔNG QUAN: Công cụ.")
    let refused = DemoTool.run(["plan", "--budget", "x"], environment: [:]).error
    #expect(refused.hasPrefix("Lỗi: Giá trị «x» không hợp lệ cho «--budget <budget>»: ngân sách là số đồng chẵn"))
  }

  @Test func `the exit code tells who is at fault`() {
    func exitCode(throwing error: any Error) -> (ExitCode, String) {
      let command = Command("fail", abstract: "") { (_: Console) throws -> ExitCode in throw error }
      let tool = CommandGroup(name: "onestop", version: "", abstract: "", subcommands: [command])
      let console = Console.memory(environment: ["LANG": "en"])
      return (tool.run(["fail"], on: console), console.error.text)
    }
    let missing = CommandFailure(message: "There is no file 'a'.", exitCode: .missingFile)
    #expect(exitCode(throwing: missing) == (.missingFile, "Error: There is no file 'a'.\n"))
    #expect(exitCode(throwing: CancellationError()).0 == .internalFault)
    let (code, text) = exitCode(throwing: UsageError.contradiction("'--json' and '--quiet' exclude each other."))
    #expect(code == .usage)
    #expect(text.hasPrefix("Error: '--json' and '--quiet' exclude each other.\nUsage: onestop fail\n  See"))
  }

  @Test func `money is read as people write it`() {
    #expect(Money("1500000000")?.dong == 1_500_000_000)
    #expect(Money("1.500.000.000")?.dong == 1_500_000_000)
    #expect(Money("0")?.dong == 0)
    for word in ["", ".", "-1", "+1", "1,5", "1.5", "1.50.000", "1500.000", "1_000", "१२", "99999999999999999999"] {
      #expect(Money(word) == nil, "\(word)")
    }
  }
}
