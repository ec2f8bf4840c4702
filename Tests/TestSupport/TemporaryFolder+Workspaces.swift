package import Foundation

/// The package that is tested.
package enum Project {
  /// The folder that holds the manifest, the sources and the sample workspace.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized
}

extension TemporaryFolder {
  /// The proposals that decisions of the sample workspace answer.
  private static let answered = ["proposals/2025-02"]

  /// Makes a folder that holds a copy of the project's sample workspace, with the proposals that its decisions answer.
  package static func withSampleWorkspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for path in ["inventories"] + answered { try folder.copy(path, from: Project.folder) }
    return folder
  }

  /// Makes a folder that holds the sample workspace as it was before the Committee decided: two rounds, nothing committed.
  package static func withUndecidedWorkspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("inventories", from: Project.folder)
    for path in ["inventories/decisions", "inventories/2025-04"] { try folder.remove(path) }
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
  /// Between them they have every status, both locks of the policy, unknown requirements, a unit without another score
  /// and all of what Yên Dũng is formed from.
  private static let fewUnits: Set = [
    "dong-phuc", "huong-gian", "lang-son", "nham-bien", "noi-hoang", "song-khe", "tan-lieu", "yen-lu",
  ]

  /// Makes a folder that holds the sample workspace with a quarter of its units, and money for half of their gaps.
  ///
  /// What a command does with it takes a quarter of the time, so it is the one for tests that the size does not matter to.
  package static func withSmallWorkspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"] {
      try folder.copy("inventories/\(name)", from: Project.folder)
    }
    for round in ["2024-12", "2025-02"] {
      let path = Project.folder.appending(path: "inventories/\(round)").path
      for name in try FileManager.default.contentsOfDirectory(atPath: path)
      where fewUnits.contains(String(name.prefix { $0 != "." })) {
        try folder.copy("inventories/\(round)/\(name)", from: Project.folder)
      }
    }
    try folder.edit("inventories/policy.json") { policy in
      policy["budget"] = 250_000_000
      policy["budgets"] = nil
    }
    try folder.edit("inventories/register.json") { register in
      register["units"] = members("units", of: register).filter { fewUnits.contains($0["code"] as? String ?? "") }
      register["reorganisations"] = members("reorganisations", of: register).map { reorganisation in
        var reorganisation = reorganisation
        reorganisation["units"] = members("units", of: reorganisation).compactMap { unit in
          var unit = unit
          let parts = (unit["parts"] as? [String] ?? []).filter(fewUnits.contains)
          unit["parts"] = parts
          return parts.isEmpty ? nil : unit
        }
        return reorganisation
      }
    }
    return folder
  }

  private static func members(_ name: String, of object: [String: Any]) -> [[String: Any]] {
    object[name] as? [[String: Any]] ?? []
  }

  /// Changes the object that a JSON file holds.
  package func edit(_ path: String, _ change: (inout [String: Any]) throws -> Void) throws {
    guard var object = try JSONSerialization.jsonObject(with: Data(try read(path).utf8)) as? [String: Any] else {
      throw CocoaError(.coderReadCorrupt)
    }
    try change(&object)
    let data = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
    try write(String(decoding: data, as: UTF8.self), to: path)
  }
}
