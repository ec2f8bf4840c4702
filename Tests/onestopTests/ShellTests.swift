import Foundation
import Testing
@testable import CommandLine
@testable import onestop

/// Runs the completion scripts in real shells, with a stand-in for the tool that notes what it is asked.
@Suite struct ShellTests {
  /// What the tool answers in these tests.
  private static let answer = "--color\tWhen to use colour: a, b.\nalways\n"

  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"))
  func `bash asks and takes the candidates`() throws {
    let driver = #"""
      compopt() { echo "compopt $*"; }
      COMP_WORDS=(onestop plan "two words" --co); COMP_CWORD=3
      _onestop onestop --co "two words"
      printf '<%s>' "${COMPREPLY[@]}"
      complete -p onestop
      """#
    let (question, output) = try run(.bash, driver, answer: Self.answer)
    #expect(question == ["---completion", "2", "--", "plan", "two words", "--co"])
    #expect(output == "<--color><always>complete -F _onestop onestop\n")
    #expect(try run(.bash, driver, answer: ":files\n").output.hasPrefix("compopt -o default\n"))
    #expect(try run(.bash, driver, answer: ":directories\n").output.hasPrefix("compopt -o dirnames\n"))
  }

  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"))
  func `zsh asks and takes the candidates`() throws {
    let noCompdef = "compdef() { }\n"
    let driver = #"""
      compset() { print "compset $*"; }
      _files() { print "files $*"; }
      _describe() { printf '<%s>' "${(@P)2}"; }
      words=(onestop plan "two words" --co=); CURRENT=4 PREFIX=--co=
      _onestop
      """#
    let (question, output) = try run(.zsh, driver, answer: Self.answer, preparation: noCompdef)
    #expect(question == ["---completion", "2", "--", "plan", "two words", "--co="])
    #expect(output == "<--color:When to use colour: a, b.><always>")
    #expect(try run(.zsh, driver, answer: ":files\n", preparation: noCompdef).output == "compset -P *=\nfiles \n")
    #expect(try run(.zsh, driver, answer: "", preparation: noCompdef).output.isEmpty)
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"))
  func `fish asks and takes the candidates`() throws {
    let driver = "complete -C 'onestop plan \"two words\" --co'\n"
    let (question, output) = try run(.fish, driver, answer: Self.answer)
    #expect(question == ["---completion", "2", "--", "plan", "two words", "--co"])
    #expect(output == "--color\tWhen to use colour: a, b.\n")
    #expect(try run(.fish, "complete -C 'onestop check answ'\n", answer: ":files\n").output.contains("answer"))
  }

  /// Lets a shell load the completion script and run a driver, in a folder of its own with a stand-in for the tool.
  private func run(
    _ shell: Shell,
    _ driver: String,
    answer: String,
    preparation: String = ""
  ) throws -> (question: [String], output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "onestop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(answer.utf8).write(to: folder.appending(path: "answer"))
    let tool = folder.appending(path: "onestop")
    try Data("#!/bin/sh\nprintf '%s\\n' \"$@\" > question\ncat answer\n".utf8).write(to: tool)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    let script = preparation + shell.completionScript(for: "onestop") + "\n" + driver
    try Data(script.utf8).write(to: folder.appending(path: "script"))

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [shell.rawValue, "script"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "\(folder.path):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let question = try String(contentsOf: folder.appending(path: "question"), encoding: .utf8)
    return (question.split(separator: "\n").map(String.init), output)
  }

  private static func isInstalled(_ shell: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)") }
  }
}
