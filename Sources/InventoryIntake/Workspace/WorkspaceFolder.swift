/// The folder of a workspace: where it is, and how its files are named in results.
///
/// Both are the same unless a result that was made elsewhere is to be made again, with the names of then.
struct WorkspaceFolder: Sendable {
  let name: String
  let location: String

  init(_ location: String, name: String?) {
    self.location = Self.withoutLastSlash(location)
    self.name = name.map(Self.withoutLastSlash) ?? self.location
  }

  /// Where a file is, by the path that names it; a path outside the folder is its own place.
  func location(of path: String) -> String {
    guard name != location, path.hasPrefix("\(name)/") else { return path }
    return location + path.dropFirst(name.count)
  }

  private static func withoutLastSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
