import Foundation

/// The path of a file or a folder as a user gave it: never empty, and something that a system can open.
///
///     FilePath("proposals/2025-02/")?.name     // "2025-02"
///     FilePath("p")?.folder                    // "."
///     FilePath("")                             // nil
package struct FilePath: Sendable, Hashable, LosslessStringConvertible {
  /// As it was given.
  package let description: String

  /// Makes a path.
  ///
  /// - Returns: nothing for a text that is empty or holds a zero byte.
  package init?(_ description: String) {
    guard !description.isEmpty, !description.utf8.contains(0) else { return nil }
    self.description = description
  }

  private init(checked description: String) { self.description = description }

  /// Whether the text says that a folder is meant: it ends with a slash.
  package var namesFolder: Bool { description.utf8.last == Self.slash }

  /// The path without slashes at its end; the root stays itself.
  package var withoutLastSlash: FilePath {
    var text = description
    while text.utf8.count > 1, text.utf8.last == Self.slash { text.unicodeScalars.removeLast() }
    return FilePath(checked: text)
  }

  /// The last part, without slashes; `/` for the root.
  package var name: String {
    let text = withoutLastSlash.description
    guard text != "/", let slash = text.utf8.lastIndex(of: Self.slash) else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  /// The folder that holds what the path names: `.` for a bare name, the root for the root.
  package var folder: FilePath {
    let text = withoutLastSlash.description
    guard let slash = text.utf8.lastIndex(of: Self.slash) else { return FilePath(checked: ".") }
    let front = FilePath(checked: String(text[...slash]))
    return front.withoutLastSlash
  }

  /// The letters after the last dot of the name, in lower case; empty without a dot, and for a name that begins with it.
  package var ending: String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && !(parts.count == 2 && parts[0].isEmpty) ? String(parts[parts.count - 1]).lowercased() : ""
  }

  /// The name without its ending and the dot before it.
  package var stem: String {
    let count = name.split(separator: ".", omittingEmptySubsequences: false).last?.count ?? 0
    return ending.isEmpty ? name : String(name.dropLast(count + 1))
  }

  /// The path of something inside the folder that this path names.
  package func appending(_ name: String) -> FilePath {
    let front = withoutLastSlash.description
    return FilePath(checked: front == "/" ? "/\(name)" : "\(front)/\(name)")
  }

  private static let slash = UInt8(ascii: "/")
}

extension FilePath {
  /// What a path leads to, after links.
  package enum Standing: Sendable, Hashable {
    case nothing
    case file
    case folder
  }

  /// What stands at the path; a pipe or a device counts as a file.
  package var standing: Standing {
    var status = stat()
    guard stat(description, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// The path after links, by which two ways to one file are told; what is not there is taken as it is written.
  package var resolved: String {
    func real(_ path: String) -> String? {
      guard let found = realpath(path, nil) else { return nil }
      defer { free(found) }
      return String(cString: found)
    }
    return real(description) ?? real(folder.description).map { "\($0)/\(name)" } ?? description
  }
}

extension FilePath {
  /// Makes a path that the program itself names.
  package init(named name: StaticString) {
    precondition(name.utf8CodeUnitCount > 0, "a path is never empty")
    self.init(checked: "\(name)")
  }
}
