import Foundation
import Testing
import TestSupport

/// Every finding of the gallery, as a user sees it.
@Suite struct GalleryTests {
  private static let folder = Project.folder.appendingPathComponent("Tests/Gallery")

  /// The folders of the gallery, one for each kind of finding.
  private static let kinds: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { name in
      FileManager.default.fileExists(
        atPath: folder.appendingPathComponent(name).appendingPathComponent("expected.txt").path
      )
    }.sorted()

  private static func file(of kind: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(kind).path)
    let inputs = names.filter { $0 != "expected.txt" }
    #expect(inputs.count == 1, "\(kind)")
    return "\(kind)/\(inputs.first ?? "")"
  }

  @Test func `there is a gallery`() { #expect(Self.kinds.count > 40) }

  @Test(arguments: kinds)
  func `check prints the finding at its cell`(kind: String) throws {
    let tool = BuiltTool(in: Self.folder)
    let run = try tool.run("check", "--inventories", "workspace", try Self.file(of: kind), "--language", "vi")
    let expected = try String(contentsOf: Self.folder.appendingPathComponent("\(kind)/expected.txt"), encoding: .utf8)
    for line in expected.split(separator: "\n") { #expect(run.output.contains("\(kind)/\(line)"), "\(run.output)") }
    let isError = expected.contains(": error: ")
    #expect(isError ? [1, 65].contains(run.exitCode) : run.exitCode == 0, "\(run.output)")
  }

  @Test func `check of all of it at once exits 1 and names every kind`() throws {
    let files = try Self.kinds.map(Self.file(of:))
    let run = try BuiltTool(in: Self.folder).run(["check", "--inventories", "workspace"] + files)
    #expect(run.exitCode == 1)
    for kind in Self.kinds { #expect(run.output.contains("[\(kind)]"), "\(kind)") }
  }

  @Test func `the workspace of the gallery is clean`() throws {
    let run = try BuiltTool(in: Self.folder).run("check", "--inventories", "workspace", "--strict")
    #expect(run.exitCode == 0, "\(run.output)")
  }
}
