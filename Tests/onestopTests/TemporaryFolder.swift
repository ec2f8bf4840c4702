import Foundation

/// A folder of a test's own, removed with the last reference to it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("onestop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A folder that holds a copy of the project's sample workspace.
  static func withSampleWorkspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: BuiltTool.project.appendingPathComponent("inventories"),
      to: folder.url.appendingPathComponent("inventories")
    )
    return folder
  }

  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(path)) }

  func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(at: url.appendingPathComponent(path), to: url.appendingPathComponent(other))
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path) }

  /// Changes a file by replacing one text by another.
  func replace(_ old: String, by new: String, in path: String) throws {
    let text = try read(path)
    guard text.contains(old) else { throw CocoaError(.featureUnsupported) }
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }
}
