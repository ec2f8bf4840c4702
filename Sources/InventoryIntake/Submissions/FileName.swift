/// The parts of a path that the reader looks at.
struct FileName {
  /// The folder, without the last slash; empty if there is none.
  let folder: String
  let name: String

  init(_ path: String) {
    if let slash = path.lastIndex(of: "/") {
      folder = String(path[..<slash])
      name = String(path[path.index(after: slash)...])
    } else {
      folder = ""
      name = path
    }
  }

  /// The name without its last ending.
  var stem: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
  /// The last ending in lower case, without its point.
  var ending: String { name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? "" }
}
