package import FileFormats

/// The files below the paths that a planner names: links are not followed, and the workspace itself is not entered.
struct SentPaths {
  /// A file of the disk.
  struct File: Sendable, Hashable {
    let path: String
    /// The names from the outermost folder that was named to the file.
    let trail: [String]
  }

  private(set) var files: [File] = []
  /// What cannot be taken, by its names from the outermost folder.
  private(set) var refusals: [(trail: [String], reason: SentRefusal)] = []
  private let workspace: String

  /// The files that one run takes, and the folders inside one another.
  private static let mostFiles = 50_000
  private static let mostFolders = 32

  /// Finds the files, in the order of their names.
  ///
  /// - Throws: `CollectError` for a path at which nothing stands, and for one inside the workspace.
  init(_ paths: [FilePath], outside workspace: String) throws(CollectError) {
    self.workspace = FilePath(workspace)?.resolved ?? workspace
    for path in paths {
      let plain = path.withoutLastSlash
      let real = plain.resolved
      if real == self.workspace || real.hasPrefix("\(self.workspace)/") { throw .insideWorkspace(path.description) }
      let name = ["/", ".", ".."].contains(plain.name) ? [] : [plain.name]
      switch path.standing {
      case .nothing: throw .file(.missing(path: path.description))
      case .file: add(File(path: plain.description, trail: [plain.name]))
      case .folder: enter(plain, name)
      }
    }
  }

  private mutating func add(_ file: File) {
    guard files.count < Self.mostFiles else {
      if files.count == Self.mostFiles { refusals.append((file.trail, .tooMany(limit: Self.mostFiles))) }
      return
    }
    files.append(file)
  }

  private mutating func enter(_ folder: FilePath, _ trail: [String]) {
    guard trail.count <= Self.mostFolders else { return refusals.append((trail, .tooDeep(limit: Self.mostFolders))) }
    if folder.resolved == workspace {
      return refusals.append((trail, .workspace))
    }
    guard let listing = FolderListing(readable: folder.description) else {
      return refusals.append((trail, .unreadable(.noPermission(path: folder.description))))
    }
    for entry in listing.entries {
      let path = folder.appending(entry.name)
      switch entry.kind {
      case .file: add(File(path: path.description, trail: trail + [entry.name]))
      case .folder:
        if entry.name.hasPrefix(".") {
          refusals.append((trail + [entry.name], .hiddenFolder))
          continue
        }
        enter(path, trail + [entry.name])
      case .link: refusals.append((trail + [entry.name], .link))
      case .other: refusals.append((trail + [entry.name], .unreadable(.isNotFile(path: path.description))))
      }
    }
  }
}

/// Why a collection cannot begin.
package enum CollectError: Error, Sendable, Hashable {
  case file(FileReadError)
  /// The path leads into the workspace, whose own files nobody sent.
  case insideWorkspace(String)
  /// No round is there, and none was named.
  case noRound(folder: String)
}

/// Why a single file is not taken.
enum SentRefusal: Error, Sendable, Hashable {
  /// A link: where it leads is not what was sent.
  case link
  case unreadable(FileReadError)
  /// The file has no bytes.
  case empty
  /// An archive, or an entry of one, that cannot be unpacked.
  case archive(ZIPError)
  /// An archive in an archive in an archive.
  case nestedTooDeep
  case tooMany(limit: Int)
  case tooDeep(limit: Int)
  /// What archives unpack to is more than one run reads.
  case tooMuch(limit: Int)
  /// A folder that systems hide, in which nothing lies that a unit sent.
  case hiddenFolder
  /// The workspace itself lies below a path that was named.
  case workspace
}
