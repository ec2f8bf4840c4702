import Foundation
import TestSupport
import Testing
import Vocabulary
@testable import FileFormats

@Suite struct OutputFolderTests {
  private static let record = OutputFolder.Record(name: "record.json", schema: "test.set/1")
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  private var path: FilePath {
    get throws { try #require(FilePath(scratch["set"])) }
  }

  private func file(_ name: String, _ text: String) -> OutputFolder.File {
    OutputFolder.File(name: name, contents: Array(text.utf8))
  }

  /// A set with its record, as the tool writes it.
  private func set(_ files: [OutputFolder.File]) -> [OutputFolder.File] {
    let outputs = files.map { #"{"file": "\#($0.name)", "sha256": "\#(SHA256.hex(of: $0.contents))"}"# }
    return files + [file("record.json", #"{"schema": "test.set/1", "outputs": [\#(outputs.joined(separator: ","))]}"#)]
  }

  @discardableResult
  private func write(
    _ files: [OutputFolder.File],
    force: Bool = false,
    others: OutputFolder.Others = .removed
  ) throws -> OutputFolder.Outcome {
    try OutputFolder(try path, record: Self.record).write(set(files), replacingAll: force, others: others)
  }

  /// Every file below the folder, hidden ones included, with its text.
  private func contents() throws -> [String: String] {
    var found: [String: String] = [:]
    for case let name as String in try #require(FileManager.default.enumerator(atPath: scratch["set"])) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: scratch["set/\(name)"], isDirectory: &isFolder)
      if !isFolder.boolValue { found[name] = try scratch.read("set/\(name)") }
    }
    return found
  }

  @Test func `a set is written whole, and nothing else remains`() throws {
    let outcome = try write([file("a", "1"), file("units/tân liễu.docx", "2")])
    #expect(outcome.written.map { $0.replacing(scratch.url.path, with: "") }.first == "/set/a")
    #expect(try contents().filter { $0.key != "record.json" } == ["a": "1", "units/tân liễu.docx": "2"])
    try write([file("a", "3")], others: .left)
    #expect(try contents()["a"] == "3" && contents()["units/tân liễu.docx"] == "2")
  }

  @Test func `what the new set does not hold goes, with the folder that it leaves empty`() throws {
    try write([file("a", "1"), file("units/b", "2"), file("units/c", "3")])
    let outcome = try write([file("a", "1")])
    #expect(outcome.removed == [scratch["set/units/b"], scratch["set/units/c"]] && outcome.stale.isEmpty)
    #expect(try scratch.names(in: "set") == ["a", "record.json"])
  }

  @Test func `what somebody has changed since stays and is named`() throws {
    try write([file("a", "1"), file("units/b", "2")])
    try scratch.write("mine", to: "set/units/b")
    let outcome = try write([file("a", "2")])
    #expect(outcome.removed.isEmpty && outcome.stale == [scratch["set/units/b"]])
    #expect(try scratch.read("set/units/b") == "mine")
  }

  @Test func `somebody else's file is not replaced, however long it is`() throws {
    try write([file("a", "1")])
    try scratch.write("mine", to: "set/b")
    #expect(throws: OutputError.existing([scratch["set/b"]])) { try write([file("a", "2"), file("b", "2")]) }
    #expect(try scratch.read("set/a") == "1")
    let long = try #require(FileHandle(forWritingAtPath: scratch["set/b"]))
    try long.truncate(atOffset: 65 << 20)
    #expect(throws: OutputError.existing([scratch["set/b"]])) { try write([file("a", "2"), file("b", "2")]) }
    try write([file("b", "2")], force: true)
    #expect(try scratch.read("set/b") == "2")
  }

  @Test func `without a record every file is somebody else's`() throws {
    try scratch.makeFolder("set")
    try scratch.write("mine", to: "set/m.lp")
    let target = try #require(FilePath(scratch["set/m.lp"]))
    #expect(throws: OutputError.existing([scratch["set/m.lp"]])) {
      try OutputFolder.write([1], to: target, replacingAll: false)
    }
    try OutputFolder.write(Array("new".utf8), to: target, replacingAll: true)
    #expect(try scratch.read("set/m.lp") == "new")
  }

  @Test func `a record cannot reach out of its folder`() throws {
    try write([file("a", "1")])
    try scratch.write("precious", to: "outside")
    let digest = SHA256.hex(of: Array("precious".utf8))
    try scratch.write(
      #"{"schema": "test.set/1", "outputs": [{"file": "../outside", "sha256": "\#(digest)"}]}"#,
      to: "set/record.json"
    )
    try write([file("b", "1")])
    #expect(try scratch.read("outside") == "precious")
    for name in ["../x", "/x", "a/../../x", "", "a//b", "."] {
      #expect(throws: OutputError.self, "\(name)") { try write([file(name, "")]) }
    }
  }

  @Test func `links are not followed`() throws {
    try scratch.makeFolder("set")
    try scratch.makeFolder("elsewhere")
    try scratch.write("precious", to: "elsewhere/a")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: scratch["set/a"], withDestinationPath: scratch["elsewhere/a"])
    try manager.createSymbolicLink(atPath: scratch["set/units"], withDestinationPath: scratch["elsewhere"])
    for name in ["a", "units/b"] {
      let link = scratch["set/\(name)"]
      #expect(throws: OutputError.file(FileWriteError(path: link, reason: .isLink))) {
        try write([file(name, "new")], force: true)
      }
    }
    #expect(try scratch.names(in: "elsewhere") == ["a"] && scratch.read("elsewhere/a") == "precious")
  }

  @Test func `if one file cannot be written, none is, and what was made is removed`() throws {
    try write([file("a", "old")])
    try scratch.makeFolder("set/folder")
    let before = try contents()
    #expect(throws: OutputError.file(FileWriteError(path: scratch["set/folder"], reason: .isDirectory))) {
      try write([file("a", "new"), file("made/deep/b", "b"), file("folder", "no")])
    }
    #expect(try contents() == before)
    #expect(try scratch.names(in: "set") == ["a", "folder", "record.json"])
  }

  @Test func `what stands in the way is told`() throws {
    try scratch.write("", to: "file")
    mkfifo(scratch["pipe"], 0o600)
    let cases: [(String, FileWriteError.Reason)] = [
      (scratch["file/a"], .folderIsFile), (scratch["pipe"], .isNotFile), ("/dev/null", .isNotFile),
      (scratch["set/"], .isDirectory), (scratch[""], .isDirectory),
    ]
    for (path, reason) in cases {
      let target = try #require(FilePath(path))
      #expect(throws: OutputError.file(FileWriteError(path: path, reason: reason)), "\(path)") {
        try OutputFolder.write([], to: target, replacingAll: true)
      }
      #expect(!reason.text.vi.isEmpty)
    }
    #expect(try scratch.names() == ["file", "pipe"])
  }

  @Test func `a second run at once is refused, and writes when the first is done`() throws {
    do {
      let first = try OutputFolder(try path, record: Self.record)
      #expect(throws: FileWriteError(path: scratch["set"], reason: .isBusy)) { try write([file("a", "2")]) }
      try first.write(set([file("a", "1")]))
    }
    try write([file("a", "2")])
    #expect(try scratch.read("set/a") == "2")
  }

  @Test func `a folder that was made for nothing goes again`() throws {
    _ = try OutputFolder(try #require(FilePath(scratch["x/y"])))
    #expect(try scratch.names().isEmpty)
  }

  /// The steps of a change, after each of which the program may be stopped.
  private static let steps: [@Sendable (inout FileSetChange) throws -> Void] = [
    { try $0.prepare() }, { try $0.stage() }, { try $0.keep() }, { try $0.decide() }, { try $0.apply() },
  ]

  @Test(arguments: 1...5)
  func `a run that was cut off is undone or finished by the next`(stop: Int) throws {
    try write([file("a", "old"), file("units/b", "old"), file("gone", "old")])
    let before = try contents()
    let new = set([file("a", "new"), file("units/c", "new"), file("made/d", "new")])
    var change = FileSetChange(in: scratch["set"], writing: new, removing: ["gone", "units/b"])
    for step in Self.steps.prefix(stop) { try step(&change) }
    try FileSetJournal.settle(scratch["set"])
    var after = Dictionary(uniqueKeysWithValues: new.map { ($0.name, String(decoding: $0.contents, as: UTF8.self)) })
    if stop < 4 { after = before }
    #expect(try contents() == after)
  }

  @Test(arguments: 0...5)
  func `a run that was cut off among its renames is finished by the next`(renamed: Int) throws {
    try write([file("a", "old"), file("units/b", "old")])
    let new = set([file("a", "new"), file("units/c", "new"), file("d", "new")])
    var change = FileSetChange(in: scratch["set"], writing: new, removing: ["units/b"])
    for step in Self.steps.prefix(4) { try step(&change) }
    let staged = ["a": ".onestop-0.part", "units/c": "units/.onestop-1.part", "d": ".onestop-2.part"]
    for (name, part) in staged.sorted(by: { $0.key < $1.key }).prefix(renamed) {
      rename(scratch["set/\(part)"], scratch["set/\(name)"])
    }
    if renamed > 3 { unlink(scratch["set/units/b"]) }
    try write([file("a", "newest")])
    #expect(try scratch.names(in: "set") == ["a", "record.json"])
    #expect(try scratch.read("set/a") == "newest")
  }

  @Test func `a journal that names what lies outside is not followed`() throws {
    try write([file("a", "1")])
    try scratch.write("precious", to: "outside")
    try scratch.write(
      #"{"schema": "onestop.journal/1", "isDecided": true, "entries": [{"file": "../outside"}], "folders": []}"#,
      to: "set/.onestop-journal"
    )
    try write([file("a", "2")])
    #expect(try scratch.read("outside") == "precious")
    #expect(try scratch.names(in: "set") == ["a", "record.json"])
  }

  @Test func `a replaced file keeps its permissions`() throws {
    try write([file("a", "1")])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: scratch["set/a"])
    try write([file("a", "2")])
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch["set/a"])
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }
}

@Suite struct FilePathTests {
  @Test(arguments: [
    ("p", ".", "p", "", "p"), ("é", ".", "é", "", "é"), ("a/b.csv", "a", "b.csv", "csv", "b"),
    ("/a", "/", "a", "", "a"),
    ("/", "/", "/", "", "/"), ("a//", ".", "a", "", "a"), ("x/y/Z.XLSX", "x/y", "Z.XLSX", "xlsx", "Z"),
    (".hidden", ".", ".hidden", "", ".hidden"), ("a.b.c", ".", "a.b.c", "c", "a.b"), ("..", ".", "..", "", ".."),
    ("./a/", ".", "a", "", "a"),
  ])
  func `a path has a folder, a name and an ending`(
    text: String,
    folder: String,
    name: String,
    ending: String,
    stem: String
  ) throws {
    let path = try #require(FilePath(text))
    #expect(path.folder.description == folder)
    #expect(path.name == name)
    #expect(path.ending == ending)
    #expect(path.stem == stem)
  }

  @Test func `an empty text and a zero byte are no paths`() {
    #expect(FilePath("") == nil)
    #expect(FilePath("a\0b") == nil)
  }

  @Test func `what is appended lies inside`() {
    #expect(FilePath("/")?.appending("a").description == "/a")
    #expect(FilePath("a/")?.appending("b").description == "a/b")
  }
}
