import FacilityPlanning
import FileFormats
import Foundation
import Testing
import TestSupport
@testable import InventoryIntake

/// The gallery under `Tests/Gallery`: the sample workspace, and for each kind of finding a small file and what a user sees.
///
/// It is made from the samples and from the first example of each kind. `ONESTOP_RENEW=1 swift test` makes it anew.
@Suite struct GalleryTests {
  private static let folder = Project.folder.appending(path: "Tests/Gallery")

  private static let renews = ProcessInfo.processInfo.environment["ONESTOP_RENEW"] == "1"

  @Test func `the gallery shows every finding as it is`() throws {
    let expected = try Self.files()
    if Self.renews { try Self.write(expected) }
    let found = try Self.filesOnDisk()
    #expect(found.sorted() == expected.keys.sorted(), "renew the gallery with ONESTOP_RENEW=1")
    for (path, bytes) in expected {
      let onDisk = try? Data(contentsOf: Self.folder.appending(path: path))
      #expect(onDisk.map { [UInt8]($0) } == bytes, "\(path) is out of date: renew the gallery with ONESTOP_RENEW=1")
    }
  }

  @Test func `the workspace of the gallery has no finding`() throws {
    let workspace = try SampleWorkspace()
    for (path, text) in Self.workspace where path.hasPrefix("2025-02/") {
      #expect(try workspace.read(text, file: path).findings.map(\.line) == [], "\(path)")
    }
    #expect(SampleWorkspace.content.findings.isEmpty)
  }

  /// The files of the gallery, by their paths.
  private static func files() throws -> [String: [UInt8]] {
    let workspace = try SampleWorkspace()
    var files: [String: [UInt8]] = [:]
    for (path, text) in Self.workspace { files["workspace/\(path)"] = Array(text.utf8) }
    for kind in FindingCatalogue.kinds {
      guard let example = kind.examples.first else { continue }
      let lines = try workspace.findings(of: example).map { $0.line + "\n" }.joined()
      files["\(kind.id)/\(FileName(example.file).name)"] = example.bytes
      files["\(kind.id)/expected.txt"] = Array(lines.utf8)
    }
    return files
  }

  /// The sample workspace, with a submission of each unit.
  private static var workspace: [String: String] {
    var files: [String: String] = [:]
    // The proposal that the decision answers is not there.
    for sample in Sample.allCases where ![.json, .workbook, .decision].contains(sample) {
      files[sample.file] = sample.text
    }
    files["2025-02/dong-son.csv"] = Sample.csv.text
      .replacing("Tân Liễu", with: "Đồng Sơn").replacing("TÂN LIỄU", with: "ĐỒNG SƠN")
    files["2025-02/yen-lu.json"] = Sample.json.text
      .replacing("tan-lieu", with: "yen-lu").replacing("PHƯỜNG TÂN LIỄU", with: "XÃ YÊN LƯ")
    return files
  }

  private static func filesOnDisk() throws -> [String] {
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    return paths.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }
  }

  private static func write(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
