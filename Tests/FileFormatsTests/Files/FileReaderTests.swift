import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import FileFormats

@Suite struct FileReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A file is read whole, up to its limit")
  func limit() throws {
    try folder.write("Tân Liễu", to: "a b.csv")
    try folder.write("", to: "empty")
    #expect(try FileReader().read(folder["a b.csv"]) == Array("Tân Liễu".utf8))
    #expect(try FileReader(maximumBytes: 11).read(folder["a b.csv"]).count == 11)
    #expect(try FileReader(maximumBytes: 0).read(folder["empty"]).isEmpty)
    #expect(throws: FileReadError.tooLarge(path: folder["a b.csv"], limit: 10)) {
      try FileReader(maximumBytes: 10).read(folder["a b.csv"])
    }
  }

  @Test("A file that is longer than one piece is read whole")
  func longFile() throws {
    let text = String(repeating: "0123456789", count: 100_000)
    try folder.write(text, to: "long")
    #expect(try FileReader().read(folder["long"]) == Array(text.utf8))
  }

  @Test("Why a file cannot be read is told apart, with the path as it was given")
  func errors() throws {
    try folder.write("", to: "file")
    #expect(throws: FileReadError.missing(path: folder["none.csv"])) { try FileReader().read(folder["none.csv"]) }
    #expect(throws: FileReadError.missing(path: folder["none/a.csv"])) { try FileReader().read(folder["none/a.csv"]) }
    #expect(throws: FileReadError.missing(path: folder["file/a.csv"])) { try FileReader().read(folder["file/a.csv"]) }
    #expect(throws: FileReadError.missing(path: "")) { try FileReader().read("") }
    #expect(throws: FileReadError.missing(path: "a\0b")) { try FileReader().read("a\0b") }
    #expect(throws: FileReadError.isDirectory(path: folder.url.path)) { try FileReader().read(folder.url.path) }
    let long = folder[String(repeating: "x", count: 300)]
    do throws(FileReadError) {
      _ = try FileReader().read(long)
    } catch {
      #expect(error.path == long)
      #expect(!error.reason.vi.isEmpty)
    }
  }

  @Test("A file that may not be read is told", .disabled(if: runsAsRoot, "no permission stops this user"))
  func permission() throws {
    try folder.write("x", to: "secret")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder["secret"])
    #expect(throws: FileReadError.noPermission(path: folder["secret"])) { try FileReader().read(folder["secret"]) }
  }

  @Test(
    "A device without end is refused at once",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/zero"))
  )
  func endless() {
    #expect(throws: FileReadError.isNotFile(path: "/dev/zero")) {
      try FileReader(maximumBytes: 1_000).read("/dev/zero")
    }
  }
}

/// Whether the tests run as the one user whom no permission stops.
let runsAsRoot = getuid() == 0
