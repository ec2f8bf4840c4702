package import Foundation

/// The package that is tested.
package enum Project {
  /// The folder that holds the manifest, the sources and the sample workspace.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized
}

extension TemporaryFolder {
  /// Makes a folder that holds a copy of the project's sample workspace.
  package static func withSampleWorkspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("inventories", from: Project.folder)
    return folder
  }

  /// Copies a file or folder from the same place in another folder.
  package func copy(_ path: String, from other: URL) throws {
    let copy = url.appending(path: path)
    try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: other.appending(path: path), to: copy)
  }
}

// MARK: - The sample workspace with fewer units

extension TemporaryFolder {
  /// The units of the small workspace.
  ///
  /// Between them they have every kind of file, both locks of the policy, every status but one, unknown requirements
  /// and a unit without another score.
  package static let fewUnits = [
    "dong-phuc", "huong-gian", "lang-son", "nham-bien", "noi-hoang", "song-khe", "tan-lieu", "yen-lu",
  ]

  /// Makes a folder that holds the sample workspace with a few of its units and a budget for half of their gaps.
  ///
  /// A proposal for it takes a fifth of the time that one for the whole city takes.
  package static func withSmallWorkspace() throws -> TemporaryFolder {
    let folder = try withSampleWorkspace()
    for round in ["2024-12", "2025-02"] {
      for name in try folder.names(in: "inventories/\(round)") where !fewUnits.contains(where: name.hasPrefix) {
        try folder.remove("inventories/\(round)/\(name)")
      }
    }
    try folder.edit("inventories/register.json") { register in
      let units = register["units"] as? [[String: Any]] ?? []
      register["units"] = units.filter { fewUnits.contains($0["code"] as? String ?? "") }
    }
    try folder.edit("inventories/policy.json") { $0["budget"] = 250_000_000 }
    return folder
  }

  /// Changes a JSON file as an object.
  package func edit(_ path: String, _ change: (inout [String: Any]) throws -> Void) throws {
    guard var object = try JSONSerialization.jsonObject(with: Data(try read(path).utf8)) as? [String: Any] else {
      throw CocoaError(.coderReadCorrupt)
    }
    try change(&object)
    let data = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
    try write(String(decoding: data, as: UTF8.self), to: path)
  }
}
