import Foundation
import Testing
@testable import CommandLine
@testable import onestop

@Suite struct TerminalTests {
  /// The built tool, beside the tests.
  private var tool: URL {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "onestop")
  }

  private func shell(_ line: String) throws -> (output: String, exitCode: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "set -o pipefail; \(line)", "bash", tool.path]
    process.environment = ["LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }

  @Test func `results and messages keep to their streams`() throws {
    #expect(try shell("\"$1\" --version 2>/dev/null") == ("0.1.0\n", 0))
    #expect(try shell("\"$1\" --bogus 2>/dev/null") == ("", 64))
    #expect(try shell("\"$1\" --bogus 2>&1 >/dev/null | head -1").output == "Error: Unknown option '--bogus'\n")
  }

  @Test func `a reader that goes away is no failure`() throws {
    #expect(try shell("{ sleep 0.2; \"$1\" --help; } | true") == ("", 0))
    #expect(try shell("trap '' PIPE; { sleep 0.2; \"$1\" --help; } | true") == ("", 0))
  }

  @Test func `a result that is lost is a failure`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let (output, exitCode) = try shell("\"$1\" --help > /dev/full")
    #expect(output == "Error: The standard output cannot be written: the disk is full\n")
    #expect(exitCode == 73)
  }

  @Test func `colour needs a terminal that wants it`() {
    #expect(ColorRule.always.allowsColor(on: .memory(), environment: ["NO_COLOR": "1"]))
    #expect(!ColorRule.never.allowsColor(on: .memory(), environment: [:]))
    #expect(!ColorRule.auto.allowsColor(on: .memory(), environment: [:]))
    #expect(ColorRule.auto.allowsColor(onTerminal: true, environment: ["NO_COLOR": ""]))
    #expect(!ColorRule.auto.allowsColor(onTerminal: true, environment: ["NO_COLOR": "1"]))
    #expect(!ColorRule.auto.allowsColor(onTerminal: true, environment: ["TERM": "dumb"]))
  }

  @Test func `the width is asked for, measured or assumed`() {
    #expect(TerminalWidth.columns(environment: ["COLUMNS": "100"]) == 100)
    #expect(TerminalWidth.columns(environment: ["COLUMNS": "-3"]) > 0)
    #expect(TerminalWidth.columns(environment: ["COLUMNS": "wide"]) > 0)
  }
}
