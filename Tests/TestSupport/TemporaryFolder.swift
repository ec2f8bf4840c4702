package import Foundation

/// A folder of a test's own, removed with the last reference to it.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("onestop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder.
  package subscript(path: String) -> String { url.path + "/" + path }

  package func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Changes a file by replacing one text by another, which must be there.
  package func replace(_ old: String, by new: String, in path: String) throws {
    let text = try read(path)
    guard text.contains(old) else { throw CocoaError(.featureUnsupported) }
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  package func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: self[path], withIntermediateDirectories: true)
  }

  package func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: self[path]) }

  package func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: self[path], toPath: self[other])
  }

  package func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: self[path]) }

  /// The names in a folder, hidden ones included, in order.
  package func names(in path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[path]).sorted()
  }
}
