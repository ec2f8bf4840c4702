import Foundation

/// Runs a short Python program, if there is a Python.
struct PythonPeer {
  private let python: String

  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    python = found
  }

  /// Whether there is a Python that runs.
  static let isPresent = (try? PythonPeer()?.output(of: "print(1)", arguments: [])) == "1\n"

  /// Whether that Python can open workbooks.
  static let hasOpenpyxl = (try? PythonPeer()?.output(of: "import openpyxl; print(1)", arguments: [])) == "1\n"

  /// Runs a program and returns what it prints; absent if it fails.
  func output(of program: String, arguments: [String]) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
