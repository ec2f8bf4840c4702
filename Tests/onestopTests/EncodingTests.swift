import FacilityPlanning
import Foundation
import Testing
import TestSupport

/// Tables as spreadsheets of the last thirty years write them, and the options that overrule what their content shows.
@Suite struct EncodingTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool
  private let text: String

  private static let file = "inventories/2025-02/tan-lieu.csv"

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
    text = try folder.read(Self.file).replacingOccurrences(of: "\u{FEFF}", with: "")
      .replacingOccurrences(of: "\r\n", with: "\n")
  }

  private func check(_ bytes: [UInt8]?, _ options: String...) throws -> BuiltTool.Run {
    let bytes = try #require(bytes)
    try Data(bytes).write(to: folder.url.appendingPathComponent(Self.file))
    return try tool.run(["check", Self.file] + options)
  }

  /// How many rows a check says that it read.
  private func rows(_ run: BuiltTool.Run) -> Substring? { run.output.firstMatch(of: /[0-9]+ dòng/)?.output }

  @Test func `a table in another encoding is read, with one warning`() throws {
    let clean = try check(Array(text.utf8))
    #expect(clean.exitCode == 0 && rows(clean) == "25 dòng", "\(clean.output)")
    let tcvn3 = StoredText.tcvn3(text)
    let vni = StoredText.vni(text)
    let files: [(name: String, bytes: [UInt8]?)] = [
      ("UTF-16 LE", StoredText.utf16(text, isBigEndian: false, mark: true)),
      ("UTF-16 LE", StoredText.utf16(text, isBigEndian: false, mark: false)),
      ("UTF-16 BE", StoredText.utf16(text, isBigEndian: true, mark: true)),
      ("Windows-1258", StoredText.windows1258(text)),
      ("TCVN3", StoredText.latin1(tcvn3)), ("TCVN3", Array(tcvn3.utf8)),
      ("VNI", StoredText.latin1(vni)), ("VNI", Array(("\u{FEFF}" + vni).utf8)),
    ]
    for file in files {
      let run = try check(file.bytes)
      #expect(run.exitCode == 0, "\(file.name): \(run.output)")
      #expect(run.output.contains("\(Self.file): warning:"), "\(file.name): \(run.output)")
      #expect(run.output.contains(file.name) && run.output.contains("CSV UTF-8"), "\(run.output)")
      #expect(run.output.components(separatedBy: "[").count == 2, "\(file.name): \(run.output)")
      #expect(try check(file.bytes, "--strict").exitCode == 1)
    }
  }

  @Test func `an encoding that is named is taken without a warning`() throws {
    for (name, bytes) in [
      ("windows-1258", StoredText.windows1258(text)), ("TCVN3", StoredText.latin1(StoredText.tcvn3(text))),
      ("vni", Array(StoredText.vni(text).utf8)), ("utf-16be", StoredText.utf16(text, isBigEndian: true, mark: false)),
      ("utf-8", Array(text.utf8)),
    ] {
      let run = try check(bytes, "--encoding", name, "--strict")
      #expect(run.exitCode == 0 && !run.output.contains("["), "\(name): \(run.output)")
    }
  }

  @Test func `an encoding that cannot be told has to be named`() throws {
    let bytes = StoredText.latin1("Item,Quantity,Condition\nname-signboard,1,T\u{E8}t\n")
    let unclear = try check(bytes)
    #expect(unclear.exitCode == 65, "\(unclear.output)")
    #expect(unclear.output.contains("\(Self.file):2:19: error:"), "\(unclear.output)")
    #expect(unclear.output.contains("--encoding tcvn3") && unclear.output.contains("[unclear-encoding]"))
    #expect(try !check(bytes, "--encoding", "tcvn3").output.contains("error"))
    #expect(try check(bytes, "--encoding", "windows-1258").output.contains("[unknown-condition]"))
  }

  @Test func `findings stand where the file has its cells`() throws {
    let wrong = text.replacingOccurrences(of: "Tốt", with: "Tót", range: text.range(of: "Tốt"))
    let expected = try check(Array(wrong.utf8)).output.split(separator: " ").first
    for bytes in [
      StoredText.windows1258(wrong), StoredText.latin1(StoredText.tcvn3(wrong)),
      StoredText.utf16(wrong, isBigEndian: false, mark: true),
    ] {
      let lines = try check(bytes).output.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix(expected ?? "-") && $0.contains("[unknown-condition]") }, "\(lines)")
    }
  }

  @Test func `the delimiter can be named`() throws {
    let pipes = Array(text.replacingOccurrences(of: ",", with: "|").utf8)
    for delimiter in ["pipe", "|"] {
      let run = try check(pipes, "--delimiter", delimiter)
      #expect(run.exitCode == 0 && rows(run) == "25 dòng", "\(run.output)")
    }
    let wrong = try check(Array(text.utf8), "--delimiter", "semicolon")
    #expect(wrong.exitCode == 65 && wrong.output.contains("[header-not-found]"), "\(wrong.output)")
    let unknown = try check(pipes, "--delimiter", "dot")
    #expect(unknown.exitCode == 64 && unknown.messages.contains("semicolon"), "\(unknown.messages)")
    #expect(try check(pipes, "--encoding", "latin").exitCode == 64)
  }

  @Test func `every line end is read, and a first line that names the delimiter`() throws {
    let lines = text.components(separatedBy: "\n")
    for end in ["\r", "\r\n"] {
      #expect(try rows(check(Array(lines.joined(separator: end).utf8))) == "25 dòng")
    }
    let mixed = lines.enumerated().map { $1 + ["\r", "\n", "\r\n"][$0 % 3] }.joined()
    #expect(try rows(check(Array(mixed.utf8))) == "25 dòng")
    let named = "sep=;\r\n" + text.replacingOccurrences(of: ",", with: ";")
    let run = try check(Array(named.utf8))
    #expect(run.exitCode == 0 && rows(run) == "25 dòng", "\(run.output)")
  }

  @Test func `a quote that is never closed is reported where it opens`() throws {
    let place = try #require(text.range(of: "Tốt", options: .backwards))
    let before = text[..<place.lowerBound].components(separatedBy: "\n")
    let column = (before.last?.count ?? 0) + 1
    let run = try check(Array(text.replacingCharacters(in: place, with: "\"Tốt").utf8))
    #expect(run.exitCode == 65)
    #expect(run.output.contains("\(Self.file):\(before.count):\(column): error:"), "\(run.output)")
  }
}
