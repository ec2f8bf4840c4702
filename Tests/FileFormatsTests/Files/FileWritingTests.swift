import Foundation
import Testing
@testable import FileFormats

@Suite struct FileWritingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func file(_ name: String, _ text: String) -> FileWriting.File {
    FileWriting.File(path: folder[name], contents: Array(text.utf8))
  }

  @Test("New and existing files are written, folders are made, and nothing else remains")
  func write() throws {
    try folder.put("old, and longer", in: "a")
    try FileWriting.write([file("a", "new"), file("x/y/b", "b"), file("x/c", ""), file("tân liễu.csv", "d")])
    #expect(try folder.names() == ["a", "tân liễu.csv", "x"])
    #expect(try folder.names(in: "x") == ["c", "y"])
    #expect(try folder.text(of: "a") == "new")
    #expect(try folder.text(of: "x/y/b") == "b")
    #expect(try folder.text(of: "x/c").isEmpty)
    try FileWriting.write(Array("newer".utf8), to: folder["a"])
    #expect(try folder.text(of: "a") == "newer")
    try FileWriting.write([])
  }

  @Test("A long file is written whole")
  func longFile() throws {
    let text = String(repeating: "0123456789", count: 200_000)
    try FileWriting.write([file("long", text)])
    #expect(try folder.text(of: "long") == text)
  }

  @Test("If one file of a set cannot be written, none is, and what was made is removed")
  func wholeOrNotAtAll() throws {
    try folder.put("old", in: "a")
    try folder.makeFolder("folder")
    try folder.put("keep", in: "folder/inner")
    let set = [file("a", "new"), file("made/deep/b", "b"), file("folder", "no")]
    for order in [set, set.reversed(), [set[1], set[2], set[0]]] {
      #expect(throws: FileWriteError(path: folder["folder"], reason: .isDirectory)) { try FileWriting.write(order) }
      #expect(try folder.names() == ["a", "folder"])
      #expect(try folder.names(in: "folder") == ["inner"])
      #expect(try folder.text(of: "a") == "old")
    }
  }

  @Test("What stands in the way is told")
  func reasons() throws {
    try folder.put("old", in: "a")
    let cases: [([FileWriting.File], String, FileWriteError.Reason)] = [
      ([file("a/b", "")], folder["a/b"], .folderIsFile),
      ([file("a/b/c", "")], folder["a/b/c"], .folderIsFile),
      ([file("b/", "")], folder["b/"], .isDirectory),
      ([file("n", "1"), file("n", "2")], folder["n"], .writtenTwice),
      ([file("a", "1"), file("x/../a", "2")], folder["x/../a"], .writtenTwice),
      ([FileWriting.File(path: "", contents: [])], "", .invalidPath),
      ([FileWriting.File(path: "a\0b", contents: [])], "a\0b", .invalidPath),
      ([FileWriting.File(path: "/dev/null", contents: [])], "/dev/null", .isNotFile),
      ([FileWriting.File(path: "/", contents: [])], "/", .isDirectory),
    ]
    for (files, path, reason) in cases {
      #expect(throws: FileWriteError(path: path, reason: reason)) { try FileWriting.write(files) }
      #expect(!reason.description.isEmpty)
      #expect(try folder.names() == ["a"])
      #expect(try folder.text(of: "a") == "old")
    }
  }

  @Test("A folder in which nothing may be written is told", .disabled(if: runsAsRoot, "no permission stops this user"))
  func unwritableFolder() throws {
    try folder.makeFolder("closed")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder["closed"])
    #expect(throws: FileWriteError(path: folder["closed/a"], reason: .noPermission)) {
      try FileWriting.write([file("b", ""), file("closed/a", "")])
    }
    #expect(try folder.names() == ["closed"])
  }

  @Test(
    "A file that is protected from writing is not replaced",
    .disabled(if: runsAsRoot, "no permission stops this user")
  )
  func protectedFile() throws {
    try folder.put("old", in: "a")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder["a"])
    #expect(throws: FileWriteError(path: folder["a"], reason: .noPermission)) { try FileWriting.write([file("a", "")]) }
    #expect(try folder.text(of: "a") == "old")
  }

  @Test("An existing file keeps its permissions, and a link stays a link")
  func permissionsAndLinks() throws {
    try folder.makeFolder("real")
    try folder.put("old", in: "real/a")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder["real/a"])
    try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: "real/a")
    try FileManager.default.createSymbolicLink(atPath: folder["nowhere"], withDestinationPath: "none")
    try FileWriting.write([file("link", "new")])
    #expect(try folder.text(of: "real/a") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link"]) == "real/a")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder["real/a"])
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(throws: FileWriteError(path: folder["nowhere"], reason: .isNotFile)) {
      try FileWriting.write([file("nowhere", "")])
    }
    #expect(throws: FileWriteError(path: folder["real/a"], reason: .writtenTwice)) {
      try FileWriting.write([file("link", "1"), file("real/a", "2")])
    }
    #expect(try folder.text(of: "real/a") == "new")
  }

  @Test("What an interrupted run left behind is in nobody's way, and stays")
  func leftovers() throws {
    try folder.put("left", in: ".a.part")
    try folder.put("left", in: ".a.old")
    try folder.put("old", in: "a")
    try FileWriting.write([file("a", "new")])
    #expect(try folder.names() == [".a.old", ".a.part", "a"])
    #expect(try folder.text(of: "a") == "new")
    #expect(try folder.text(of: ".a.part") == "left")
  }

  @Test("Long names are written too")
  func longNames() throws {
    let name = String(repeating: "ế", count: 80)
    try FileWriting.write([file(name, "a"), file(name + "b", "b")])
    #expect(try folder.text(of: name) == "a")
    #expect(try folder.text(of: name + "b") == "b")
    #expect(throws: FileWriteError.self) { try FileWriting.write([file(String(repeating: "x", count: 300), "")]) }
    #expect(try folder.names().count == 2)
  }

  @Test("A change that fails between two files gives the first one its old contents back")
  func undo() throws {
    try folder.put("old a", in: "a")
    try folder.put("old b", in: "b")
    var change = FileChange()
    for name in ["a", "new", "b"] { try change.stage(file(name, "changed")) }
    // Somebody takes the last staged file away.
    try FileManager.default.removeItem(atPath: folder[".b.part"])
    #expect(throws: FileWriteError.self) { try change.replaceAll() }
    #expect(try folder.text(of: "a") == "changed")
    change.undo()
    #expect(try folder.names() == ["a", "b"])
    #expect(try folder.text(of: "a") == "old a")
    #expect(try folder.text(of: "b") == "old b")
  }
}
