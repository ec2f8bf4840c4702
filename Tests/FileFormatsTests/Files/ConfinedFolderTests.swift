import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// A folder out of which nothing is read.
@Suite struct ConfinedFolderTests {
  private let folder: TemporaryFolder
  private let inner: ConfinedFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("inside", to: "work/sub/a.csv")
    try folder.write("outside", to: "secret.csv")
    inner = ConfinedFolder(folder["work/"])
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder[path], withDestinationPath: target)
  }

  @Test func `a file below the folder is read`() throws {
    #expect(try inner.read(folder["work/sub/a.csv"]) == Array("inside".utf8))
    #expect(throws: FileReadError.missing(path: folder["work/none.csv"])) { try inner.read(folder["work/none.csv"]) }
    #expect(throws: FileReadError.isDirectory(path: folder["work/sub"])) { try inner.read(folder["work/sub"]) }
  }

  @Test func `no path leads out of it, whether anything stands there or not`() throws {
    let paths = [
      folder["work/../secret.csv"], folder["work/sub/../../secret.csv"], folder["work/../none.csv"],
      folder["secret.csv"], folder["work2/a.csv"], "/etc/passwd", "/dev/stdin", "../secret.csv", "secret.csv", "",
      folder["work//etc/passwd"], folder["work/./sub/a.csv"], folder["work/a\0/../b"],
    ]
    for path in paths {
      #expect(throws: FileReadError.outside(path: path, folder: inner.path), "\(path)") { try inner.read(path) }
    }
  }

  @Test func `no link leads out of it`() throws {
    try link("work/file", to: "../secret.csv")
    try link("work/absolute", to: folder["secret.csv"])
    try link("work/folder", to: "..")
    try link("work/chain", to: "file")
    try link("work/device", to: "/dev/zero")
    for name in ["work/file", "work/absolute", "work/folder/secret.csv", "work/chain", "work/device"] {
      #expect(throws: FileReadError.outside(path: folder[name], folder: inner.path), "\(name)") {
        try inner.read(folder[name])
      }
    }
    try link("work/circle", to: "circle")
    #expect(throws: FileReadError.missing(path: folder["work/circle"])) { try inner.read(folder["work/circle"]) }
  }

  @Test func `links inside it, and one that leads to it, are followed`() throws {
    try link("work/alias.csv", to: "sub/a.csv")
    try link("door", to: "work")
    #expect(try inner.read(folder["work/alias.csv"]) == Array("inside".utf8))
    #expect(try ConfinedFolder(folder["door/"]).read(folder["door/sub/a.csv"]) == Array("inside".utf8))
    #expect(try ConfinedFolder(folder["door"]).read(folder["door/alias.csv"]) == Array("inside".utf8))
  }

  @Test func `a pipe is refused at once`() throws {
    mkfifo(folder["work/pipe"], 0o600)
    #expect(throws: FileReadError.isNotFile(path: folder["work/pipe"])) { try inner.read(folder["work/pipe"]) }
  }

  @Test func `names that programs and the tool leave behind are known`() {
    for name in [".DS_Store", "Thumbs.db", "desktop.ini", "~$to-trinh.docx", ".~lock.phu-luc.xlsx#", "._a.docx"] {
      #expect(FileName("p/\(name)").isLeftByPrograms, "\(name)")
    }
    for name in ["to-trinh.docx", ".secret", "lock.docx#", "Thumbs.db.docx"] {
      #expect(!FileName("p/\(name)").isLeftByPrograms, "\(name)")
    }
    for name in [".onestop-journal", ".onestop-journal.part", ".onestop-0.part", ".onestop-12.old"] {
      #expect(FileName(name).isOwnOfOutputFolder, "\(name)")
    }
    for name in [".onestop-.part", ".onestop-a.part", ".onestop-1.docx", "onestop-1.part"] {
      #expect(!FileName(name).isOwnOfOutputFolder, "\(name)")
    }
  }
}
