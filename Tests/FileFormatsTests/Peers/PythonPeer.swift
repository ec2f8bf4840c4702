import Foundation
import TestSupport

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

  /// Runs a program that reads documents with `documents()`; they reach it in one file, since thousands take long.
  func output(of program: String, for documents: [[UInt8]], arguments: [String] = []) throws -> String? {
    let folder = try TemporaryFolder()
    let file = documents.reduce(into: Data()) { file, document in
      file.append(contentsOf: "\(document.count)\n".utf8)
      file.append(contentsOf: document)
    }
    try file.write(to: folder.url.appending(path: "documents"))
    let reading = """
      import sys
      def documents():
        with open(sys.argv[1], 'rb') as file:
          while line := file.readline(): yield file.read(int(line))

      """
    return try output(of: reading + program, arguments: [folder["documents"]] + arguments)
  }
}
