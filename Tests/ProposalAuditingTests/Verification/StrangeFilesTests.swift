import FileFormats
import Foundation
import Testing
import TestSupport
@testable import ProposalAuditing
@testable import ProposalRecord

/// What lies in the folder of a proposal, or is named by its record, and is not of it.
@Suite struct StrangeFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("one", to: "p/to-trinh.md")
    try folder.write("two", to: "p/units/tan-an.md")
    try folder.write("three", to: "w/prices.csv")
    try write(outputs: ["to-trinh.md", "units/tan-an.md"])
  }

  private func write(inputs: [String] = ["w/register.json"], outputs: [String]) throws {
    func list(_ names: [String], _ role: String) -> String {
      names.map { #"{"file": "\#($0)", "sha256": "00", "role": "\#(role)"}"# }.joined(separator: ", ")
    }
    let text = """
      {"schema": "onestop.proposal/1", "inputs": [\(list(inputs, "register"))], "outputs": [\(list(outputs, "x"))]}
      """
    try folder.write(text, to: "p/proposal.json")
  }

  private func strangers() throws -> StrangeFiles {
    let file = try RecordFile(folder["p"])
    return StrangeFiles(of: file, in: RecordedFiles(of: file, workspace: folder["w"]))
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder[path], withDestinationPath: target)
  }

  @Test func `a folder that holds what its record lists has none`() throws {
    for name in [".onestop-journal", ".onestop-0.part", "units/.onestop-1.old"] {
      try folder.write("", to: "p/\(name)")
    }
    #expect(try strangers().differences.isEmpty)
    #expect(try strangers().leftovers.isEmpty)
  }

  @Test func `every other thing is named with its path and what it means`() throws {
    try folder.write("x", to: "p/units/x.docx")
    try folder.write("x", to: "p/a.txt")
    try folder.write("x", to: "p/.hidden")
    try folder.write("x", to: "p/evidence/photo.png")
    try folder.write("x", to: "p/To-Trinh.md")
    try folder.write("x", to: "p/units/proposal.json")
    try link("p/link", to: "/etc/passwd")
    try link("p/units/inner", to: "tan-an.md")
    mkfifo(folder["p/pipe"], 0o600)
    try folder.makeFolder("p/.onestop-journal")
    let found = try strangers().differences
    #expect(
      found.map(\.what)
        == [
          ".hidden", ".onestop-journal", "To-Trinh.md", "a.txt", "evidence", "link", "pipe", "units/inner",
          "units/proposal.json", "units/x.docx",
        ].map { "folder[\($0)]" }
    )
    #expect(found.allSatisfy { $0.check == .files && $0.source?.hasPrefix(folder["p/"]) == true })
    let texts = Dictionary(uniqueKeysWithValues: found.map { ($0.what, $0.text?.en ?? "") })
    #expect(texts["folder[To-Trinh.md]"]?.contains("nearly that of 'to-trinh.md'") == true)
    #expect(texts["folder[evidence]"]?.contains("no folder") == true)
    #expect(texts["folder[link]"]?.hasPrefix("The link") == true)
    #expect(texts["folder[pipe]"]?.contains("pipe") == true)
  }

  @Test func `two ways to write an accent are two files`() throws {
    try write(outputs: ["to-trinh.md", "units/tan-an.md", "t\u{1EDD}.md"])
    try folder.write("x", to: "p/t\u{1EDD}.md")
    try folder.write("x", to: "p/to\u{31B}\u{300}.md")
    let found = try strangers().differences
    #expect(found.count == 1)
    #expect(found.first?.text?.vi.contains("gần như trùng") == true)
  }

  @Test func `what systems and office programs leave behind is no difference`() throws {
    for name in [".DS_Store", "Thumbs.db", "~$to-trinh.docx", "units/.~lock.tan-an.docx#"] {
      try folder.write("", to: "p/\(name)")
    }
    #expect(try strangers().differences.isEmpty)
    #expect(try strangers().leftovers == [".DS_Store", "Thumbs.db", "~$to-trinh.docx", "units/.~lock.tan-an.docx#"])
  }

  @Test func `a record that names what lies elsewhere is a difference, and nothing is opened`() throws {
    try link("p/out.md", to: "../w/prices.csv")
    try link("w/out.csv", to: "/etc/passwd")
    mkfifo(folder["w/pipe"], 0o600)
    let inputs = ["w/register.json", "w/../p/to-trinh.md", "/etc/hosts", "/dev/stdin", "w/out.csv", "w/pipe", "../etc"]
    try write(inputs: inputs, outputs: ["../w/prices.csv", "/etc/hosts", "out.md", "to-trinh.md", "units/tan-an.md"])
    let file = try RecordFile(folder["p"])
    let files = RecordedFiles(of: file, workspace: folder["w"])
    let record = ProposalVerification(of: file, in: files).record
    let refused = record.differences.filter { $0.text?.en.contains("not opened") == true }.map(\.what)
    #expect(
      refused == [
        "inputs[w/../p/to-trinh.md]", "inputs[/etc/hosts]", "inputs[/dev/stdin]", "inputs[w/out.csv]", "inputs[../etc]",
        "outputs[../w/prices.csv]", "outputs[/etc/hosts]", "outputs[out.md]",
      ]
    )
    #expect(record.differences.filter { refused.contains($0.what) }.allSatisfy { $0.recomputed == nil })
    #expect(record.differences.first { $0.what == "inputs[w/pipe]" }?.text?.en.contains("is not a file") == true)
    #expect(file.lostInputs(in: files) == Set(inputs))
  }

  @Test func `a record in the folder one stands in finds its documents`() throws {
    let read = try RecordFile(folder["p"])
    let file = RecordFile(path: "proposal.json", document: read.document, digest: read.digest)
    let files = RecordedFiles(of: file, workspace: "elsewhere/")
    #expect(files.path(ofDocument: "units/a.md") == "units/a.md")
    #expect(files.path(ofInput: "w/prices.csv:3:1") == "elsewhere/prices.csv:3:1")
    #expect(files.path(ofInput: "v/prices.csv") == "v/prices.csv")
    #expect(throws: FileReadError.outside(path: "/etc/hosts", folder: ".")) { try files.read(document: "/etc/hosts") }
  }
}
