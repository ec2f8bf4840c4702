import FileFormats
import Foundation
import Testing
import TestSupport

/// The built tool, run as a user runs it.
struct BuiltTool {
  /// What a run printed, and its exit code.
  struct Run {
    let output: String
    let messages: String
    let exitCode: Int32

    /// The record for programs that the run printed.
    func json() throws -> JSONValue { try JSONReader().read(Array(output.utf8)) }
  }

  /// The folder in which the tool runs.
  let folder: URL
  var environment: [String: String] = [:]

  /// The binary stands beside the bundle of the tests.
  static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("onestop")

  init(in folder: URL = Project.folder) { self.folder = folder }

  func run(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LANG": "vi_VN.UTF-8"]
    // What a sanitizer is told holds for the tool as for the tests.
    variables["TSAN_OPTIONS"] = ProcessInfo.processInfo.environment["TSAN_OPTIONS"]
    variables.merge(environment) { $1 }
    process.environment = variables
    let scratch = try TemporaryFolder()
    let output = scratch.url.appendingPathComponent("output")
    let messages = scratch.url.appendingPathComponent("messages")
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self),
      exitCode: process.terminationStatus
    )
  }

  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  /// Runs a command that succeeds, and reads the record for programs that it prints.
  func json(_ arguments: String...) throws -> JSONValue {
    let run = try run(arguments + ["--json"])
    #expect(run.exitCode == 0, "\(run.messages)")
    return try run.json()
  }
}

extension JSONValue {
  /// The whole number that it is.
  var integer: Int? { number.flatMap { Int($0) } }
}
